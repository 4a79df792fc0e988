/**
 * What a seat recalls of its record. The record only grows, so that each decision need only read what has been added
 * since the last; whoever reads all of it at once recalls the same.
 */
import type { EventOf, TableEvent } from '../table/event.ts'
import type { Offer } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../terms/package.ts'

interface Floated {
  readonly package: Package
  readonly by: PartyId
}

export interface Recalled {
  /** Index of the last event at which something was agreed; −1 if nothing ever was. */
  readonly lastSettlement: number
  /** Index of the event at which the viewer's own patience last ran out; −1 if it never did. */
  readonly ranOut: number
  /** How often the viewer has had the floor since. */
  readonly floorsSinceRanOut: number
  /** Issues that each party named, in a caucus with the viewer, as those that matter most to it. */
  readonly disclosed: Readonly<Partial<Record<PartyId, readonly IssueId[]>>>
  /** What each party asked for in a caucus with the viewer, but for issues on which it has since offered something. */
  readonly askedAside: Readonly<Partial<Record<PartyId, Package>>>
  /** How often each party has answered what the viewer, as mediator, asked it aside. */
  readonly confided: Readonly<Partial<Record<PartyId, number>>>
  /** How often each party has told the viewer aside what its capital waits for. */
  readonly statedAside: Readonly<Partial<Record<PartyId, number>>>
  /** Texts floated to or by the viewer on which the other was, or it was itself, warm: most recent last. */
  readonly warm: readonly Floated[]
  /** The text that was floated last in a caucus which is still open. */
  readonly floated: Floated | null
  /** Offers that the viewer has taken up after all. */
  readonly takenUp: readonly number[]
  /** How many offers have been made: ever, and before the draft last changed. */
  readonly made: number
  readonly drafted: number
  /** Place in the record after the last event that moved anything that mandates hang on. */
  readonly moved: number
  readonly round: RecalledRound
}

/** The same of the round that is being held. */
export interface RecalledRound {
  readonly settled: boolean
  readonly accepted: boolean
  /** How often the floor has changed hands at the table since an offer was accepted, or since the round was opened. */
  readonly floors: number
  /** Whom the viewer has asked aside. */
  readonly asked: readonly PartyId[]
  /** What the viewer itself has done. */
  readonly disclosed: boolean
  readonly floated: boolean
}

const NEW_ROUND: RecalledRound = {
  settled: false,
  accepted: false,
  floors: 0,
  asked: [],
  disclosed: false,
  floated: false,
}

export const NOTHING_RECALLED: Recalled = {
  lastSettlement: -1,
  ranOut: -1,
  floorsSinceRanOut: 0,
  disclosed: {},
  askedAside: {},
  confided: {},
  statedAside: {},
  warm: [],
  floated: null,
  takenUp: [],
  made: 0,
  drafted: 0,
  moved: 0,
  round: NEW_ROUND,
}

/** What a party says for all to hear takes the place of what it had said aside. */
const withOpenWord = (
  asides: Recalled['askedAside'],
  { by, package: offered }: Pick<Offer, 'by' | 'package'>,
): Recalled['askedAside'] => {
  const aside = asides[by]
  if (aside === undefined) return asides
  const left = issuesIn(aside).filter((issue) => offered[issue] === undefined)
  return { ...asides, [by]: Object.fromEntries(left.map((issue) => [issue, aside[issue]])) }
}

const withStated = (before: Recalled, party: PartyId): Recalled => ({
  ...before,
  statedAside: { ...before.statedAside, [party]: (before.statedAside[party] ?? 0) + 1 },
})

const withConfidence = (
  before: Recalled,
  { by, conditions, most }: EventOf<'question.answered'>,
): Recalled => {
  const named = before.disclosed[by] ?? []
  const heard = {
    ...before,
    confided: { ...before.confided, [by]: (before.confided[by] ?? 0) + 1 },
    disclosed:
      most === null || named.includes(most)
        ? before.disclosed
        : { ...before.disclosed, [by]: [...named, most] },
  }
  return conditions === null ? heard : withStated(heard, by)
}

/** `at` is the event's place in the viewer's record. */
const withEvent = (
  before: Recalled,
  event: TableEvent,
  at: number,
  viewer: PartyId,
  beside: readonly PartyId[],
): Recalled => {
  const { round } = before
  switch (event.type) {
    case 'round.opened':
      return { ...before, moved: at + 1, round: NEW_ROUND }
    case 'news.struck':
    case 'capital.consulted':
    case 'inducement.promised':
    case 'party.pressed':
      return { ...before, moved: at + 1 }
    case 'offer.made':
      return { ...before, made: before.made + 1, askedAside: withOpenWord(before.askedAside, event.offer) }
    case 'issue.reopened':
      return { ...before, drafted: before.made, moved: at + 1 }
    case 'floor.given':
      return {
        ...before,
        floorsSinceRanOut: before.floorsSinceRanOut + (event.party === viewer ? 1 : 0),
        round: beside.includes(event.party) ? round : { ...round, floors: round.floors + 1 },
      }
    case 'offer.accepted':
      return { ...before, round: { ...round, accepted: true, floors: 0 } }
    case 'issue.sealed':
    case 'issue.initialled':
      return {
        ...before,
        lastSettlement: at,
        drafted: before.made,
        moved: at + 1,
        round: { ...round, settled: true },
      }
    case 'offer.takenUp':
      return event.by === viewer ? { ...before, takenUp: [...before.takenUp, event.offer] } : before
    case 'patience.ran.out':
      return event.party === viewer ? { ...before, ranOut: at, floorsSinceRanOut: 0 } : before
    case 'caucus.asked':
      return event.by === viewer
        ? { ...before, round: { ...round, asked: [...round.asked, event.with] } }
        : before
    case 'priority.disclosed':
      return {
        ...before,
        disclosed: {
          ...before.disclosed,
          [event.by]: [...(before.disclosed[event.by] ?? []), event.issue],
        },
        round: event.by === viewer ? { ...round, disclosed: true } : round,
      }
    case 'question.answered':
      return event.by === viewer ? before : withConfidence(before, event)
    case 'package.floated': {
      const asking = event.carriedFor ?? event.by
      return {
        ...before,
        floated: { package: event.package, by: event.by },
        askedAside:
          event.by === viewer
            ? before.askedAside
            : {
                ...before.askedAside,
                [asking]: layPackage(before.askedAside[asking] ?? {}, event.package),
              },
        round: event.by === viewer ? { ...round, floated: true } : round,
      }
    }
    case 'float.answered': {
      const heard = event.waitsFor.length + event.met.length > 0 ? withStated(before, event.by) : before
      return event.warm && before.floated !== null
        ? { ...heard, warm: [...before.warm, before.floated] }
        : heard
    }
    case 'caucus.closed':
      return before.floated === null ? before : { ...before, floated: null }
    default:
      return before
  }
}

/** What was recalled of the first `read` events of a record, with all that the record holds since. */
export const recallOn = (
  before: Recalled,
  read: number,
  { record, viewer, scenario }: Pick<PartyView, 'record' | 'viewer' | 'scenario'>,
): Recalled => {
  const beside = scenario.parties.filter(({ besideTable }) => besideTable).map(({ id }) => id)
  let recalled = before
  for (let at = read; at < record.length; at++) {
    const event = record[at]
    if (event !== undefined) recalled = withEvent(recalled, event, at, viewer, beside)
  }
  return recalled
}
