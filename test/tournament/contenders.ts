import type { Parameters, TacticName } from '../../src/counterparts/library.ts'
import type { Contender } from '../../src/tournament/contender.ts'

/** A strategy that accepts by AC_next and has no model unless told otherwise. */
export const contending = (
  tactic: TacticName,
  parameters: Parameters = {},
  more: Partial<Contender> = {},
): Contender => ({ name: tactic, tactic, acceptance: 'next', model: 'none', parameters, ...more })
