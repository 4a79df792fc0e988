/** The plane of worths of any two parties, before anybody has played. */
import { isEnumerable, type SolvedReading } from '../../bargaining/analysis/solvedReading.ts'
import type { Domain } from '../../bargaining/domain.ts'
import { isReachableIn } from '../../bargaining/reachable.ts'
import { sheetOf } from '../../bargaining/sheetOf.ts'
import { statusQuoOf, worthOf } from '../../bargaining/worth.ts'
import type { Plane } from '../../debrief/debrief.ts'
import { planesAlong, zoneCountOf } from '../../debrief/plane.ts'
import type { PlaneSubject } from '../../pieces/plane/planeSubject.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'

export type PartyPair = readonly [across: PartyId, up: PartyId]

export interface PairPlane {
  readonly pair: PartyPair
  readonly plane: Plane
  readonly subject: Omit<PlaneSubject, 'scenario'>
}

/** Parties to whom some text is worth more than another: the only ones that an axis can show. */
export const partiesWithWorth = ({ parties }: Domain): readonly PartyId[] =>
  parties.flatMap(({ id, points, linkages }) =>
    linkages.length > 0 || points.some((one) => one !== points[0]) ? [id] : [],
  )

/**
 * Null where there are too many texts to look at each, or one of the pair has no worth. Zone and frontier are the
 * principals', whoever the axes show.
 */
export const pairPlane = (scenario: Scenario, solved: SolvedReading, pair: PartyPair): PairPlane | null => {
  const { domain, noDeals, reading, frontier } = solved
  if (!isEnumerable(domain)) return null
  const numberOf = (party: PartyId): number => domain.parties.findIndex(({ id }) => id === party)
  const numbers = [...new Set([...domain.principals, ...pair.map(numberOf)])]
  const shown = numbers.flatMap((number) => domain.parties[number]?.id ?? [])
  const places = pair.map((party) => shown.indexOf(party))
  const [across = -1, up = -1] = places
  if (across < 0 || up < 0 || across === up) return null
  const sheets = shown.map((party) => sheetOf(scenario, reading, party))
  const noDeal = sheets.map(({ reservationValue }) => reservationValue)
  const { reached, zone, reachable } = zoneCountOf(domain, noDeals, isReachableIn(scenario, domain, noDeals))
  const pointOf = (text: Package) => ({ worth: sheets.map((sheet) => worthOf(sheet, text)), package: text })
  const firstOf = (points: readonly { readonly packages: (most: number) => readonly Package[] }[] = []) =>
    points.flatMap(({ packages }) => packages(1).map(pointOf))
  const [plane] = planesAlong(
    { ...domain, principals: numbers },
    noDeal,
    [
      [
        { type: 'worth', of: across },
        { type: 'worth', of: up },
      ],
    ],
    reached,
  )
  if (plane === undefined) return null
  return {
    pair,
    plane,
    subject: {
      principals: shown,
      possible: {
        frontier: firstOf(frontier).sort((a, b) => (a.worth[0] ?? 0) - (b.worth[0] ?? 0)),
        nash: firstOf(solved.solutions?.nash),
        kalaiSmorodinsky: firstOf(solved.solutions?.kalaiSmorodinsky),
        egalitarian: firstOf(solved.solutions?.egalitarian),
        utilitarian: firstOf(solved.solutions?.utilitarian),
        ideal: null,
        noDeal,
        outcomes: domain.outcomes,
        zone,
        reachable,
      },
      path: [],
      seats: [],
      end: { end: 'adjourned', ratified: false },
      final: statusQuoOf(scenario),
    },
  }
}
