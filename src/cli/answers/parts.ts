/** Parts that several answers share, each with what its numbers mean. */
import { z } from 'zod/mini'
import { about } from '../../scenario/definition/parts.ts'

export { about }

export const count = (description: string) => about(description, z.int().check(z.minimum(0)))
/** Whole as well, of a space that may have more outcomes than a double counts: `z.int()` would refuse those. */
export const largeCount = (description: string) =>
  about(
    `${description} Whole; beyond 2^53 only its first fifteen digits are right, and a warning says so.`,
    z.number().check(z.minimum(0)),
  )
export const share = (description: string) => about(description, z.number().check(z.minimum(0), z.maximum(1)))
export const seconds = () =>
  about(
    'How long it took, in seconds of wall-clock time; the only figure that differs from run to run.',
    z.number().check(z.minimum(0)),
  )

/** Numbers by party id. */
export const byPartySchema = (description: string) => about(description, z.record(z.string(), z.number()))

/** Options by issue. */
export const packageSchema = (description: string) => about(description, z.record(z.string(), z.string()))

/** A problem of a file. */
const problemKeys = {
  code: about('A stable name; "parley check --help" lists them all.', z.string()),
  severity: about('A file with nothing but warnings can be played.', z.enum(['error', 'warning'])),
  path: about('A JSON Pointer (RFC 6901) into the file; empty for the whole of it.', z.string()),
  line: about('Counted from 1; null where there is no text to point into.', z.nullable(z.int())),
  column: about('Counted from 1, in UTF-16 units.', z.nullable(z.int())),
  message: about('What is wrong.', z.string()),
  hint: about('What to do about it.', z.string()),
}
export const problem = z.strictObject(problemKeys)

const place = z.strictObject({
  line: about('Counted from 1.', z.int()),
  column: about('Counted from 1, in UTF-16 units.', z.int()),
  endLine: about('The line of the place behind its last unit.', z.int()),
  endColumn: about('The column of that place.', z.int()),
})

/** A problem of a scenario file, as `check` tells it. */
export const fileProblem = z.strictObject({
  ...problemKeys,
  endLine: about(
    'The line of the place behind its last unit; null where there is none.',
    z.nullable(z.int()),
  ),
  endColumn: about('The column of that place.', z.nullable(z.int())),
  also: about('Other places with the same problem for the same reason.', z.array(place)),
  fixes: about(
    'Ways to mend it, the likeliest first.',
    z.array(
      z.strictObject({
        title: about('What it does.', z.string()),
        sure: about(
          'Nothing is lost by it, and nothing else is likely to be meant: check --fix makes it.',
          z.boolean(),
        ),
        edits: about(
          'All in the text as it is, none over another.',
          z.array(
            z.strictObject({
              offset: about('In UTF-16 units from the beginning of the file.', z.int()),
              length: about('Units that are replaced.', z.int()),
              text: about('What is written there.', z.string()),
            }),
          ),
        ),
      }),
    ),
  ),
})

export const longestWait = about(
  'The longest run of turns with the floor in a game without anything being settled.',
  z.strictObject({
    p50: count('In the median game.'),
    p90: count('In the game nine of ten stay below.'),
  }),
)

export const neverHappened = about(
  'What the scenario provides for and no game came to.',
  z.array(
    z.strictObject({
      kind: about(
        'move: nobody made it. end: no talks ended so. round: never held. event: never struck. optionOffered: nobody offered it. optionAgreed: offered, never settled. inducement: never promised. communique: never given. widening: a capital could have allowed it, and never did.',
        z.enum([
          'move',
          'end',
          'round',
          'event',
          'optionOffered',
          'optionAgreed',
          'inducement',
          'communique',
          'widening',
        ]),
      ),
      id: about('An id, or ids joined by a slash: issue/option, party/issue/option.', z.string()),
    }),
  ),
)
