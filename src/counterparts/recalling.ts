/**
 * Reads a record for what is remembered of it. The record only grows, so each decision reads only what was added since
 * the last; reading all of it at once gives the same.
 */
import type { EventOf, TableEvent } from '../table/event.ts'
import type { Offer, WaitsFor } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import { issuesIn, layPackage, leaveOut, type Package } from '../terms/package.ts'
import { NEW_ROUND, type Recalled, type RecalledRound } from './recalled.ts'

type Writable<Thing> = { -readonly [Key in keyof Thing]: Thing[Key] }

/**
 * A copy of what was remembered before, mutated while events are read instead of copied for each of them. Only its own
 * keys are set: the lists and records in it are shared with the earlier one.
 */
type Recalling = Writable<Omit<Recalled, 'round'>> & { round: Writable<RecalledRound> }

/** Key by key, as `withChange` in `table/state.ts`, and for the same reason. */
const copyOfRound = (round: RecalledRound): Writable<RecalledRound> => ({
  settled: round.settled,
  accepted: round.accepted,
  floors: round.floors,
  asked: round.asked,
  disclosed: round.disclosed,
  floated: round.floated,
})

const copyOf = (before: Recalled): Recalling => ({
  lastSettlement: before.lastSettlement,
  ranOut: before.ranOut,
  floorsSinceRanOut: before.floorsSinceRanOut,
  disclosed: before.disclosed,
  askedAside: before.askedAside,
  confided: before.confided,
  stated: before.stated,
  consents: before.consents,
  warm: before.warm,
  floated: before.floated,
  takenUp: before.takenUp,
  made: before.made,
  drafted: before.drafted,
  moved: before.moved,
  round: copyOfRound(before.round),
})

/** Records what the viewer has accepted. */
const consent = (recalling: Recalling, pack: Package): void => {
  recalling.consents = layPackage(recalling.consents, pack)
}

const withdraw = (recalling: Recalling, isWithdrawn: (issue: IssueId) => boolean): void => {
  const { consents } = recalling
  if (issuesIn(consents).some(isWithdrawn)) recalling.consents = leaveOut(consents, isWithdrawn)
}

/** Asking for something else than what it accepted withdraws that. */
const withdrawOtherThan = (recalling: Recalling, pack: Package): void =>
  withdraw(recalling, (issue) => pack[issue] !== undefined && pack[issue] !== recalling.consents[issue])

/** What a party says in plenary replaces what it said in caucus. */
const hearOpenWord = (
  recalling: Recalling,
  { by, package: offered }: Pick<Offer, 'by' | 'package'>,
): void => {
  const aside = recalling.askedAside[by]
  if (aside === undefined) return
  const rest = leaveOut(aside, (issue) => offered[issue] !== undefined)
  recalling.askedAside = { ...recalling.askedAside, [by]: rest }
}

interface Stated {
  readonly waitsFor: readonly WaitsFor[]
  readonly met: readonly WaitsFor[]
}

const isOfSame = (one: WaitsFor, other: WaitsFor): boolean =>
  one.issue === other.issue && one.option === other.option

const hearStated = (recalling: Recalling, party: PartyId, { waitsFor, met }: Stated): void => {
  if (waitsFor.length + met.length === 0) return
  const said = [...waitsFor, ...met]
  const before = recalling.stated[party] ?? []
  const kept = before.filter((one) => !said.some((other) => isOfSame(one, other)))
  // What it said before in the very same words is no news.
  if (kept.length + said.length === before.length && said.every((one) => before.includes(one))) return
  recalling.stated = { ...recalling.stated, [party]: [...kept, ...said] }
}

const hearConfidence = (
  recalling: Recalling,
  { by, conditions, most }: EventOf<'question.answered'>,
): void => {
  recalling.confided = { ...recalling.confided, [by]: (recalling.confided[by] ?? 0) + 1 }
  const named = recalling.disclosed[by] ?? []
  if (most !== null && !named.includes(most))
    recalling.disclosed = { ...recalling.disclosed, [by]: [...named, most] }
  if (conditions !== null) hearStated(recalling, by, conditions)
}

const hearFloat = (
  recalling: Recalling,
  { by, carriedFor = by, package: floated }: EventOf<'package.floated'>,
  viewer: PartyId,
): void => {
  recalling.floated = { package: floated, by }
  if (by === viewer) recalling.round.floated = true
  else {
    const asked = layPackage(recalling.askedAside[carriedFor] ?? {}, floated)
    recalling.askedAside = { ...recalling.askedAside, [carriedFor]: asked }
  }
}

const isBeside = ({ parties }: PartyView['scenario'], party: PartyId): boolean =>
  parties.some(({ id, besideTable }) => id === party && besideTable)

/** `at` is the event's place in the viewer's record. */
const readEvent = (
  recalling: Recalling,
  event: TableEvent,
  at: number,
  { viewer, offers, scenario }: Pick<PartyView, 'viewer' | 'offers' | 'scenario'>,
): void => {
  switch (event.type) {
    case 'round.opened':
      recalling.moved = at + 1
      recalling.round = copyOfRound(NEW_ROUND)
      break
    case 'news.struck':
    case 'choice.made':
    case 'choice.felt':
    case 'capital.consulted':
    case 'inducement.promised':
    case 'party.pressed':
      recalling.moved = at + 1
      break
    case 'offer.made':
      recalling.made++
      hearOpenWord(recalling, event.offer)
      if (event.offer.by === viewer) withdrawOtherThan(recalling, event.offer.package)
      break
    case 'offer.answered':
      hearStated(recalling, event.answer.by, event.answer)
      if (event.answer.by === viewer && event.answer.accepted)
        consent(recalling, offers[event.offer - 1]?.package ?? {})
      break
    case 'signature.declined':
      if (event.by === viewer) withdraw(recalling, (issue) => issue === event.reopens)
      break
    case 'options.changed':
      if (event.fell !== null) recalling.drafted = recalling.made
      recalling.moved = at + 1
      break
    case 'issue.reopened':
      recalling.drafted = recalling.made
      recalling.moved = at + 1
      break
    case 'floor.given':
      if (event.party === viewer) recalling.floorsSinceRanOut++
      if (!isBeside(scenario, event.party)) recalling.round.floors++
      break
    case 'offer.accepted':
      recalling.round.accepted = true
      recalling.round.floors = 0
      break
    case 'issue.sealed':
    case 'issue.initialled':
      recalling.lastSettlement = at
      recalling.drafted = recalling.made
      recalling.moved = at + 1
      recalling.round.settled = true
      break
    case 'offer.takenUp':
      if (event.by === viewer) recalling.takenUp = [...recalling.takenUp, event.offer]
      break
    case 'patience.ran.out':
      if (event.party !== viewer) break
      recalling.ranOut = at
      recalling.floorsSinceRanOut = 0
      break
    case 'caucus.asked':
      if (event.by === viewer) recalling.round.asked = [...recalling.round.asked, event.with]
      break
    case 'priority.disclosed': {
      const named = recalling.disclosed[event.by] ?? []
      recalling.disclosed = { ...recalling.disclosed, [event.by]: [...named, event.issue] }
      if (event.by === viewer) recalling.round.disclosed = true
      break
    }
    case 'question.answered':
      if (event.by !== viewer) hearConfidence(recalling, event)
      break
    case 'package.floated':
      hearFloat(recalling, event, viewer)
      break
    case 'float.answered':
      hearStated(recalling, event.by, event)
      if (event.warm && recalling.floated !== null) recalling.warm = [...recalling.warm, recalling.floated]
      break
    case 'caucus.closed':
      recalling.floated = null
      break
    default:
  }
}

/** What was remembered of the first `read` events of a record, updated with the rest. */
export const recallOn = (
  before: Recalled,
  read: number,
  view: Pick<PartyView, 'record' | 'viewer' | 'offers' | 'scenario'>,
): Recalled => {
  const { record } = view
  if (read === record.length) return before
  const recalling = copyOf(before)
  for (let at = read; at < record.length; at++) {
    const event = record[at]
    if (event !== undefined) readEvent(recalling, event, at, view)
  }
  return recalling
}
