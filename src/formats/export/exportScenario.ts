/** Exports a scenario to the field's formats, and lists what these cannot express. */
import type { Scenario } from '../../scenario/scenario.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { ReadingId } from '../../terms/ids.ts'
import { type PublishedDomain, type PublishedProfile, publishedWorth } from '../publishedDomain.ts'
import { geniusWebDomain, geniusWebProfile } from './geniusweb.ts'
import { leastBid } from './leastBid.ts'
import { type Loss, lossesOf } from './losses.ts'
import { negmasDomain, negmasProfile } from './negmas.ts'
import { publishedOf } from './publishedOf.ts'

export const EXPORT_FORMATS = ['geniusweb', 'negmas'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface Exported {
  /** The domain first, then a profile for each principal in the order of the scenario. */
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly losses: readonly Loss[]
}

/** The additive part of a scenario: every outcome is worth in the files what its weights and values make here. */
export const exportScenario = (scenario: Scenario, reading: ReadingId, format: ExportFormat): Exported => {
  const published = publishedOf(scenario, reading, format)
  const write = writerOf(format)
  return {
    files: [
      { name: `${scenario.id}.${write.ending}`, text: write.domain(published) },
      ...published.profiles.map((profile) => ({
        name: `${scenario.id}-${profile.file}.${write.ending}`,
        text: write.profile(published, profile),
      })),
    ],
    losses: [
      ...lossesOf(scenario),
      ...published.profiles.flatMap(capLoss),
      ...(format === 'geniusweb' ? published.profiles.flatMap(webLosses) : []),
    ],
  }
}

const writerOf = (
  format: ExportFormat,
): {
  readonly ending: string
  readonly domain: (published: PublishedDomain) => string
  readonly profile: (published: PublishedDomain, profile: PublishedProfile) => string
} => {
  switch (format) {
    case 'geniusweb':
      return { ending: 'json', domain: geniusWebDomain, profile: geniusWebProfile }
    case 'negmas':
      return { ending: 'yml', domain: negmasDomain, profile: negmasProfile }
    default:
      return assertNever(format)
  }
}

/** A smaller difference in worth comes of floating point. */
const DUST = 1e-9
const points = (worth: number): string => String(Math.round(worth * 1e4) / 100)

/** Warns that a cap on worth exists here but not in the file's format. */
const capLoss = ({ name, weights, evaluations }: PublishedProfile): readonly Loss[] => {
  const best = weights.reduce(
    (sum, weight, issue) => sum + weight * Math.max(...(evaluations[issue] ?? [])),
    0,
  )
  if (best <= 1 + DUST) return []
  return [
    {
      code: 'cap',
      message: `That no accord is worth more than 100 to ${name}: its best sums to ${points(best)}.`,
    },
  ]
}

/** Tolerance of GeniusWeb’s own check, and of rounded weights. */
const SLACK = 1e-6

const webLosses = (profile: PublishedProfile): readonly Loss[] => {
  const sum = profile.weights.reduce((total, weight) => total + weight, 0)
  const weights: readonly Loss[] =
    Math.abs(sum - 1) <= SLACK
      ? []
      : [
          {
            code: 'weights',
            message: `Weights of ${profile.name} that sum to ${points(sum)}: GeniusWeb reads only such as sum to 100.`,
          },
        ]
  return [...weights, ...bidLoss(profile)]
}

/** GeniusWeb has no reservation value, only a package that is worth as much. */
const bidLoss = (profile: PublishedProfile): readonly Loss[] => {
  const bid = leastBid(profile)
  const worth = bid === null ? null : publishedWorth(profile, bid)
  if (worth !== null && Math.abs(worth - profile.reservationValue) <= DUST) return []
  const message =
    worth === null
      ? `The walk-away of ${profile.name}, ${points(profile.reservationValue)}: no package is worth as much, and GeniusWeb has no other way to say it.`
      : `The exact walk-away of ${profile.name}, ${points(profile.reservationValue)}: GeniusWeb names a package instead, and the nearest is worth ${points(worth)}.`
  return [{ code: 'walkAway', message }]
}
