/** Finding that one seat has far less to gain than another. */
import { type Path, quoted } from '../../../scenario/finding.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import type { PartyId, ReadingId } from '../../../terms/ids.ts'
import type { SolverFinding } from '../finding.ts'
import type { SolvedReading } from '../solvedReading.ts'
import { underReadings } from './zone.ts'

/** Reported from this ratio to the smallest gain on … */
const TIMES = 3
/** … if it is also this much more, as a share of what a party's worth can range over: tiny zones are uneven by chance. */
const SHARE = 0.1

interface Placed {
  readonly party: PartyId
  /** Points above no deal at the Nash point, and those as a share of the party's range. */
  readonly gain: number
  readonly share: number
}

/** Gains at the Nash point, as shares of each principal's own range: comparable whatever the scale of a party is. */
const placesOf = ({ domain, noDeals, solutions, ranges }: SolvedReading): readonly Placed[] => {
  const points = solutions?.nash ?? []
  return domain.principals.flatMap((number, p) => {
    const party = domain.parties[number]
    const gains = points.map(({ worths }) => (worths[p] ?? 0) - (noDeals[p] ?? 0))
    const gain = gains.reduce((sum, one) => sum + one, 0) / Math.max(1, gains.length)
    const { min, max } = ranges[p] ?? { min: 0, max: 0 }
    return party ? [{ party: party.id, gain, share: max > min ? gain / (max - min) : 0 }] : []
  })
}

const spreadOf = (places: readonly Placed[]): { best: Placed; worst: Placed } | null => {
  const sorted = [...places].sort((a, b) => a.share - b.share)
  const [worst] = sorted
  const best = sorted.at(-1)
  if (worst === undefined || best === undefined) return null
  const isUneven = best.share >= TIMES * worst.share && best.share - worst.share >= SHARE
  return isUneven ? { best, worst } : null
}

const points = (number: number): string => String(Math.round(number * 10) / 10)

/** Where the walk-away that counts under a reading is written. */
const walkAwayOf = (scenario: Scenario, reading: ReadingId, party: PartyId): Path => {
  const r = scenario.readings.findIndex(({ id }) => id === reading)
  return scenario.readings[r]?.parties[party]?.reservationValue === undefined
    ? ['parties', scenario.parties.findIndex(({ id }) => id === party), 'walkAway', 'reservationValue']
    : ['readings', r, 'parties', party, 'reservationValue']
}

export const unevenSeats = (scenario: Scenario, allSolved: readonly SolvedReading[]): SolverFinding[] => {
  const uneven = allSolved.flatMap((solved) => {
    const spread = solved.solutions === null ? null : spreadOf(placesOf(solved))
    return spread === null ? [] : [{ solved, ...spread }]
  })
  const [first] = uneven
  if (first === undefined) return []
  const { best, worst } = first
  return [
    {
      code: 'uneven-seats',
      path: walkAwayOf(scenario, first.solved.reading, worst.party),
      message: `${underReadings(uneven.map(({ solved }) => solved))}, the Nash point gives ${quoted(best.party)} ${points(best.gain)} points above its no deal and ${quoted(worst.party)} ${points(worst.gain)}: one seat has far less to play for.`,
      hint: `Lower the walk-away of ${quoted(worst.party)} or raise that of ${quoted(best.party)}, unless the lesson is about a weak seat.`,
    },
  ]
}
