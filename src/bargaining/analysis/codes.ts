/**
 * The codes of findings: what the analysis reports about a scenario that reads without errors. All are warnings: the
 * scenario can be played, and its designer may mean it so. The list is closed, and a test provokes each of them.
 */
import { type Meaning, warning } from '../../terms/meaning.ts'

export const SOLVER_CODES = {
  'no-zone': warning('No text is worth as much as leaving to every principal.'),
  'zone-out-of-reach': warning('There is a zone, and the mandates let nobody sign for any of it.'),
  'nothing-after-sealing': warning(
    'Once all that is separable is sealed, nothing is left to gain from an accord.',
  ),
  'zone-on-one-promise': warning('Without a single inducement there is no zone.'),
  'uneven-seats': warning('One principal stands to gain far more than another.'),

  'irrelevant-issue': warning('An issue worth the same to every principal whatever red lines leave of it.'),
  'untradable-issue': warning('An issue that no exchange for another issue makes better for all principals.'),
  'unwanted-option': warning('An option that another one of its issue beats or equals for every principal.'),
  'unmandated-option': warning('No red line rules the option out, and somebody may never sign for it.'),

  'one-source': warning('Much of what is reported rests on a single source.'),
  'one-sided-source': warning('A reported fact rests on sources of one side only.'),
} as const satisfies Record<string, Meaning>

export type SolverCode = keyof typeof SOLVER_CODES
