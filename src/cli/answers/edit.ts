/** What the commands that change a file print. */
import { z } from 'zod/mini'
import { about, count, problem } from './parts.ts'

const changed = about('Whether it was written; a file that would stay as it is is not.', z.boolean())

export const renameAnswer = about(
  'A thing of a scenario got another id.',
  z.strictObject({
    file: z.string(),
    from: z.string(),
    to: z.string(),
    places: count('Places that named it.'),
    changed,
  }),
)

export const formatAnswer = about(
  'How files are laid out.',
  z.strictObject({ files: z.array(z.strictObject({ file: z.string(), changed })) }),
)

export const upgradeAnswer = about(
  'Files brought to the newest format.',
  z.strictObject({
    files: z.array(
      z.strictObject({
        file: z.string(),
        state: about(
          'newest: it was of the newest format already. broken: it has errors, and stays as it is.',
          z.enum(['upgraded', 'newest', 'broken']),
        ),
        changes: about('What is changed, or would be.', z.array(z.string())),
        written: about('Whether the file was written.', z.boolean()),
        problems: about('Why it stays as it is.', z.array(problem)),
      }),
    ),
  }),
)

export const explainAnswer = about(
  'What a code of a problem means.',
  z.strictObject({
    code: z.string(),
    severity: z.enum(['error', 'warning']),
    meaning: z.string(),
    from: about(
      'Who finds it: the reader, a lint, the mathematics.',
      z.enum(['reader', 'lint', 'mathematics']),
    ),
  }),
)
