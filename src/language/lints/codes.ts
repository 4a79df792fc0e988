/**
 * The codes of lints: what is probably not meant in a scenario that reads without errors and can be played. All are warnings.
 * The list is closed, and a test provokes each of them.
 */
import { type Meaning, warning } from '../../terms/meaning.ts'

export const LINT_CODES = {
  placeholder: warning('A text that the file was made with, to be replaced.'),
  'unused-track': warning('A track that no issue belongs to.'),
  'unused-source': warning('A source that nothing rests on.'),
  'unknown-geometry': warning('A map whose geometry does not come with Parley: it is not drawn.'),
  'missing-shape': warning('A layer that its map has no shape for: it is never drawn.'),
  'unused-layer': warning('A layer that no option, event or click shows.'),
  'large-map': warning('A map so large that links to the scenario grow long.'),
  'no-effect': warning('An effect, linkage, inducement or condition that changes nothing.'),
  'idle-reading': warning('A reading under which all numbers are those of an earlier one.'),
  'held-and-lapsing': warning('An issue that keeps all of its gain when talks break off, and ends then.'),
  'linkage-across-red-line': warning('A linkage that counts only where somebody’s red line is crossed.'),
  'nothing-to-gain': warning(
    'A principal for whom nothing beats the status quo, which suits it better than leaving.',
  ),
  'widening-off-agenda': warning('A widening that waits for an issue which comes up only afterwards.'),
  'nothing-to-settle': warning('A round in which no issue has an option that all may sign for by then.'),
  'turn-outside-round': warning('A condition on a turn that its round does not have.'),
  'never-opens': warning('An option that is shut, and that no event opens.'),
  'idle-choice': warning('A question whose answers all have the same effects.'),
  'idle-variant': warning('Another beginning of a party that comes in no game, or in every one.'),
  'no-turn': warning('A principal whose first turn on the floor comes after the round’s last.'),
} as const satisfies Record<string, Meaning>

export type LintCode = keyof typeof LINT_CODES
