/** A figure of a playtest as the games that it counts: whoever reads a number can open them. */
import type { End } from '../table/event.ts'
import type { CommuniqueId, EventId, InducementId, IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { optionKey, type PlaytestTally, wideningKey } from './tally.ts'

export type Figure =
  | { readonly type: 'all' }
  | { readonly type: 'end'; readonly end: End }
  /** Signed, and then approved at home or not. */
  | { readonly type: 'ratified'; readonly ratified: boolean }
  | { readonly type: 'agreed'; readonly issue: IssueId; readonly option: OptionId }
  | { readonly type: 'offered'; readonly issue: IssueId; readonly option: OptionId }
  /** `place`: of the party in the scenario. Gains from `from` up to but without `to`, in points. */
  | { readonly type: 'gain'; readonly place: number; readonly from: number; readonly to: number }
  /** `place`: of the round in the sitting. The round was held, and `from` or more offers were accepted in it. */
  | { readonly type: 'settled'; readonly place: number; readonly from: number }
  /** The longest run of floors without a settlement was at least so long. */
  | { readonly type: 'wait'; readonly from: number }
  | { readonly type: 'event'; readonly event: EventId }
  | { readonly type: 'promised'; readonly inducement: InducementId }
  | { readonly type: 'said'; readonly communique: CommuniqueId }
  | {
      readonly type: 'widened'
      readonly party: PartyId
      readonly issue: IssueId
      readonly option: OptionId
    }

const counts = ({ games: [line], counts: own }: PlaytestTally, figure: Figure): boolean => {
  if (line === undefined) return false
  switch (figure.type) {
    case 'all':
      return true
    case 'end':
      return line.end === figure.end
    case 'ratified':
      return line.end === 'signed' && line.ratified === figure.ratified
    case 'agreed':
      return (own.agreed[optionKey(figure.issue, figure.option)] ?? 0) > 0
    case 'offered':
      return (own.offered[optionKey(figure.issue, figure.option)] ?? 0) > 0
    case 'gain': {
      const gain = line.gains[figure.place]
      return gain !== undefined && gain >= figure.from && gain < figure.to
    }
    case 'settled':
      return (line.settled[figure.place] ?? -1) >= figure.from
    case 'wait':
      return line.longestWait >= figure.from
    case 'event':
      return (own.events[figure.event] ?? 0) > 0
    case 'promised':
      return (own.promised[figure.inducement] ?? 0) > 0
    case 'said':
      return (own.said[figure.communique] ?? 0) > 0
    case 'widened':
      return (own.widened[wideningKey(figure.party, figure.issue, figure.option)] ?? 0) > 0
  }
}

/** Of tallies of one game each, in their order: the games that the figure counts, numbered from 1 as `parley playtest --keep` does. */
export const gamesCounted = (singly: readonly PlaytestTally[], figure: Figure): readonly number[] =>
  singly.flatMap((one, place) => (counts(one, figure) ? [place + 1] : []))
