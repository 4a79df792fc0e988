/**
 * Findings about the agreement zone under each reading: whether it is empty, and whether the rules let parties reach
 * it.
 */

import { isUnanimous } from '../../../scenario/decision.ts'
import { type Path, quoted } from '../../../scenario/finding.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import type { ReadingId } from '../../../terms/ids.ts'
import { toNano } from '../../../terms/rounding.ts'
import { mayReach } from '../../solutions.ts'
import { zoneSize } from '../../zone.ts'
import type { SolverFinding } from '../finding.ts'
import type { SolvedReading } from '../solvedReading.ts'

const placeOf = (scenario: Scenario, reading: ReadingId): Path => [
  'readings',
  scenario.readings.findIndex(({ id }) => id === reading),
  'id',
]

/** “Under reading "wider"”, “Under readings "wider" and "narrow"”. */
export const underReadings = (allSolved: readonly SolvedReading[]): string => {
  const names = allSolved.map(({ reading }) => quoted(reading))
  const last = names.pop() ?? ''
  return names.length === 0 ? `Under reading ${last}` : `Under readings ${names.join(', ')} and ${last}`
}

/**
 * Whether some text is worth no deal to everybody who must consent, once these inducements are promised and kept. Where the frontier
 * was thinned out, 'perhaps' if a text that was dropped might be.
 */
const hasZoneWith = (
  { domain, noDeals, frontier, within }: SolvedReading,
  promises: Scenario['inducements'],
): boolean | 'perhaps' => {
  const floors = noDeals.map((noDeal, p) => {
    const id = domain.parties[domain.principals[p] ?? -1]?.id
    const own = promises.filter(({ to }) => to === id)
    return toNano(own.reduce((sum, { worth }) => sum - worth, noDeal))
  })
  if (domain.votes !== null) return zoneSize(domain, floors) > 0
  if (frontier.some(({ worths }) => worths.every((worth, p) => worth >= (floors[p] ?? 0)))) return true
  return mayReach(frontier, within, floors) && 'perhaps'
}

/** An estimate of 0 is no proof that there is nothing. */
const isEmpty = ({ zone, isZoneCounted }: SolvedReading): boolean => zone === 0 && isZoneCounted

/** The inducements without which all the others together leave the zone empty. */
const indispensable = (scenario: Scenario, solved: SolvedReading): Scenario['inducements'] => {
  const { inducements } = scenario
  if (!isEmpty(solved) || hasZoneWith(solved, inducements) !== true) return []
  return inducements.filter(
    (one) =>
      hasZoneWith(
        solved,
        inducements.filter((other) => other !== one),
      ) === false,
  )
}

export const onePromise = (scenario: Scenario, allSolved: readonly SolvedReading[]): SolverFinding[] =>
  scenario.inducements.flatMap((inducement, index): SolverFinding[] => {
    const hanging = allSolved.filter((one) => indispensable(scenario, one).includes(inducement))
    if (hanging.length === 0) return []
    return [
      {
        code: 'zone-on-one-promise',
        path: ['inducements', index, 'id'],
        message: `${underReadings(hanging)}, there is an agreement zone only if ${quoted(inducement.id)} is promised, whatever else is.`,
        hint: 'Lower a walk-away or add another inducement: a mediator may never make this promise.',
      },
    ]
  })

/**
 * A reading may be meant to have no zone. Reported is that none has one, or that the reading with which play starts has
 * none; not that an inducement is needed, which has a finding of its own.
 */
export const noZone = (scenario: Scenario, allSolved: readonly SolvedReading[]): SolverFinding[] => {
  const empty = allSolved.filter(isEmpty)
  const [first] = allSolved
  if (first === undefined || !empty.includes(first)) return []
  const told = empty.length === allSolved.length ? empty : [first]
  if (told.some((one) => indispensable(scenario, one).length > 0)) return []
  return [
    {
      code: 'no-zone',
      path: placeOf(scenario, first.reading),
      message: `${underReadings(told)}, no text is worth as much as leaving to ${isUnanimous(scenario) ? 'every principal' : 'principals enough to decide it'}.`,
      hint: told.every((one) => hasZoneWith(one, scenario.inducements) === true)
        ? 'With every inducement promised there is a zone; at the opening there is none. Lower a walk-away if that is not meant.'
        : 'Lower a walk-away, or raise what middle options are worth. If it is meant so, name the reading after it and let play start with another.',
    },
  ]
}

/** Whether every figure is: what is in reach, or left after sealing, may be an estimate of nothing as well. */
const isCertain = ({ notes }: SolvedReading): boolean => notes.every(({ code }) => code !== 'not-exact')

export const outOfReachFindings = (
  scenario: Scenario,
  allSolved: readonly SolvedReading[],
): SolverFinding[] => {
  const barred = allSolved.filter((one) => isCertain(one) && one.zone > 0 && one.reachable === 0)
  const [first] = barred
  if (first === undefined) return []
  return [
    {
      code: 'zone-out-of-reach',
      path: placeOf(scenario, first.reading),
      message: `${underReadings(barred)}, the mandates allow none of the agreement zone: in each of its ${first.zone.toLocaleString('en')} texts somebody may never sign for some option.`,
      hint: 'Let a capital widen a mandate on an option of the zone.',
    },
  ]
}

export const nothingAfterSealing = (
  scenario: Scenario,
  allSolved: readonly SolvedReading[],
): SolverFinding[] => {
  const spent = allSolved.filter((one) => isCertain(one) && one.zone > 0 && one.sealing?.after === 0)
  const [first] = spent
  if (first === undefined) return []
  return [
    {
      code: 'nothing-after-sealing',
      path: ['issues', scenario.issues.findIndex(({ separable }) => separable), 'separable'],
      message: `${underReadings(spent)}, no accord is worth signing any more once every separable issue is sealed.`,
      hint: 'Lower "holds" of separable issues, or what they are worth: the less a sealed gain survives a break-off, the more the accord still adds.',
    },
  ]
}
