/** Reads a translation against its scenario, and says all that is wrong with it. */
import type { Problem, ReadResult } from '../../terms/problem.ts'
import { hashOf } from '../hash.ts'
import type { Scenario } from '../scenario.ts'
import { textsOf } from './textsOf.ts'
import { type Translation, translationIn } from './translation.ts'

const problem = (
  severity: Problem['severity'],
  code: string,
  path: string,
  message: string,
  hint: string,
): Problem => ({ severity, code, path, message, hint, line: null, column: null })

/** A path as a JSON Pointer into the translation’s file. */
const pointer = (path: string): string => `/texts/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`

export const readTranslation = (scenario: Scenario, text: string): ReadResult<Translation> => {
  const read = translationIn(text)
  if (read === null)
    return {
      ok: false,
      problems: [
        problem(
          'error',
          'no-translation',
          '',
          'This is no translation of a scenario.',
          'It should be JSON with "translation": 1, "scenario" (an id), "language", "reviewedBy" (a name or null) and "texts", each { "of": "…", "text": "…" }; a party’s name may have "inText" (a text) and "plural" (true or false).',
        ),
      ],
    }
  if (read.scenario !== scenario.id)
    return {
      ok: false,
      problems: [
        problem(
          'error',
          'other-scenario',
          '/scenario',
          `This translates “${read.scenario}”, not “${scenario.id}”.`,
          'Give the scenario that it translates, or mend the id.',
        ),
      ],
    }
  const originals = textsOf(scenario)
  const unknown = Object.keys(read.texts)
    .filter((path) => !originals.has(path))
    .map((path) =>
      problem(
        'error',
        'unknown-text',
        pointer(path),
        `The scenario has no text to translate at “${path}”.`,
        'Mend the path, or remove the text if the scenario has lost it.',
      ),
    )
  if (unknown.length > 0) return { ok: false, problems: unknown }
  const misplaced = Object.entries(read.texts)
    .filter(
      ([path, { inText, plural }]) =>
        (inText ?? plural) !== undefined && !/^parties\/[^/]+\/name$/.test(path),
    )
    .map(([path]) =>
      problem(
        'error',
        'no-name',
        pointer(path),
        'Only a party’s name has a form within sentences and a number.',
        'Remove "inText" and "plural".',
      ),
    )
  if (misplaced.length > 0) return { ok: false, problems: misplaced }
  const warnings = [...originals].flatMap(([path, original]) => {
    const translated = read.texts[path]
    if (translated === undefined)
      return [
        problem(
          'warning',
          'untranslated',
          pointer(path),
          `“${original}” is not translated.`,
          `It is shown in the original. Add it with "of": "${hashOf(original)}".`,
        ),
      ]
    if (translated.of === hashOf(original)) return []
    return [
      problem(
        'warning',
        'stale-translation',
        pointer(path),
        `The original has changed since it was translated: “${original}”`,
        `It is shown in the original until the translation is mended and its "of" is "${hashOf(original)}".`,
      ),
    ]
  })
  return { ok: true, value: read, warnings }
}
