/** What a scenario provides for but no game reached: a coverage report for designers. */

import { mediatorOf, type Party, type Scenario } from '../scenario/scenario.ts'
import { MOVE_TYPES, type MoveType } from '../table/move.ts'
import { settingOf } from '../table/setting.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Table } from './playRange.ts'
import { ENDS, optionKey, type PlaytestTally, wideningKey } from './tally.ts'

export type NeverKind =
  /** A kind of move that nobody made. */
  | 'move'
  /** An event that never struck. */
  | 'event'
  /** `issue/option`: nobody offered it. */
  | 'optionOffered'
  /** `issue/option`: offered, and never settled. */
  | 'optionAgreed'
  /** A way for talks to end that none took. */
  | 'end'
  /** A round of the sitting that was never held. */
  | 'round'
  /** An inducement that was never promised. */
  | 'inducement'
  /** A communiqué that nobody gave. */
  | 'communique'
  /** `party/issue/option`: a capital could have come to allow it, and never did. */
  | 'widening'

export interface NeverHappened {
  readonly kind: NeverKind
  readonly id: string
}

/** Kinds of move that the scenario makes possible: without a mediator nobody can be asked for a text. */
const movesIn = (scenario: Scenario): readonly MoveType[] => {
  const missing: MoveType[] = [
    ...(mediatorOf(scenario) === undefined ? (['askMediator', 'press', 'promise'] as const) : []),
    ...(scenario.inducements.length === 0 ? (['promise'] as const) : []),
    ...(scenario.communiques.length === 0 ? (['publish'] as const) : []),
    ...(scenario.events.some(({ choice }) => choice !== undefined) ? [] : (['choose'] as const)),
  ]
  return MOVE_TYPES.filter((type) => !missing.includes(type))
}

export const neverHappenedIn = (table: Table, { games, counts }: PlaytestTally): readonly NeverHappened[] => {
  const { scenario, reading, sitting } = table
  const never = (kind: NeverKind, ids: readonly string[], count: (id: string) => number | undefined) =>
    [...new Set(ids)].filter((id) => (count(id) ?? 0) === 0).map((id): NeverHappened => ({ kind, id }))
  const options = scenario.issues.flatMap(({ id, options: all }) =>
    all.map((option) => optionKey(id, option.id)),
  )
  const isOffered = (key: (typeof options)[number]): boolean => (counts.offered[key] ?? 0) > 0
  const isAgreedBy = (party: Party, issue: string, option: OptionId): boolean =>
    party.roles.includes('principal') && (counts.agreed[optionKey(issue as IssueId, option)] ?? 0) > 0
  const mandated = scenario.parties.flatMap((party) =>
    Object.entries(party.mandate).flatMap(([issue, { allowed, widening }]) =>
      widening.flatMap(({ options: wider }) =>
        wider
          // Whoever has agreed to an option was allowed to, be it by the very offer that held it.
          .filter((option) => !allowed.includes(option) && !isAgreedBy(party, issue, option))
          .map((option) => wideningKey(party.id, issue as keyof typeof party.mandate, option)),
      ),
    ),
  )
  const lookUp =
    (record: Readonly<Record<string, number | undefined>>) =>
    (id: string): number | undefined =>
      record[id]
  return [
    ...never('move', movesIn(scenario), lookUp(counts.moves)),
    ...never('end', ENDS, (end) => games.filter((game) => game.end === end).length),
    ...never(
      'round',
      settingOf(scenario, reading, sitting).rounds.map(({ id }) => id),
      lookUp(counts.held),
    ),
    ...never(
      'event',
      scenario.events.map(({ id }) => id),
      lookUp(counts.events),
    ),
    ...never('optionOffered', options, lookUp(counts.offered)),
    ...never('optionAgreed', options.filter(isOffered), lookUp(counts.agreed)),
    ...never(
      'inducement',
      scenario.inducements.map(({ id }) => id),
      lookUp(counts.promised),
    ),
    ...never(
      'communique',
      scenario.communiques.map(({ id }) => id),
      lookUp(counts.said),
    ),
    ...never('widening', mandated, lookUp(counts.widened)),
  ]
}
