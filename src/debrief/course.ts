/** The course of the talks, from the record: when each thing happened, and what each offer's full text was. */
import { roundOf, type Scenario, sittingOf } from '../scenario/scenario.ts'
import type { TableEvent } from '../table/event.ts'
import type { Offer } from '../table/offer.ts'
import { type TalksTurn, turnNow } from '../telling/turns.ts'
import type { PartyId, SittingId } from '../terms/ids.ts'
import { layPackage, leaveOut, type Package } from '../terms/package.ts'

/** A party's full text at one moment. */
export interface FullText {
  readonly by: PartyId
  /** Turn of the whole talks, counted from 1; 0 for the positions that parties came with. */
  readonly turn: number
  /** The same as the table counted it; null for the positions that parties came with. */
  readonly at: TalksTurn | null
  readonly package: Package
  /** The offer that made it; null when the draft changed under it. */
  readonly offer: Offer | null
  /** What that offer proposes to leave standing in the draft: the offer over the draft, without guesses. */
  readonly proposed: Package
}

export interface Course {
  /** In the order in which they came to be. */
  readonly texts: readonly FullText[]
  /** Numbers of the offers that were agreed. */
  readonly accepted: ReadonlySet<number>
  /** By the event's place in the record: the turn of the whole talks in which it happened, counted from 1. */
  readonly turns: readonly number[]
  /** By the event's place in the record: its turn as the table counted it. */
  readonly whens: readonly TalksTurn[]
  readonly totalTurns: number
}

/** A place before the first of the record. */
const BEFORE = -1

const turnsOf = (scenario: Scenario, record: readonly TableEvent[]): readonly number[] => {
  let before = 0
  let now = 0
  let round = record[0]?.round
  let used = 0
  return record.map((event) => {
    if (event.round !== round) {
      before += used
      used = 0
      round = event.round
    }
    used = event.turn
    // An event belongs to the current turn; after a round's last turn there is none.
    now = Math.max(now, before + turnNow(used, roundOf(scenario, event.round).turns))
    return now
  })
}

/** Turns that the talks of a record took, all rounds together. */
export const totalTurnsOf = (record: readonly TableEvent[]): number => {
  const used = new Map(record.map(({ round, turn }) => [round, turn]))
  return [...used.values()].reduce((sum, turn) => sum + turn, 0)
}

/** Turns as the table counts them: by round, where a sitting has several. */
export const whenIn = (scenario: Scenario, sitting: SittingId) => {
  const { rounds } = sittingOf(scenario, sitting)
  return ({ round, turn }: Pick<TableEvent, 'round' | 'turn'>): TalksTurn => ({
    round: rounds.length === 1 ? null : rounds.indexOf(round) + 1,
    turn: turnNow(turn, roundOf(scenario, round).turns),
  })
}

/**
 * Offers mostly name some issues only. To compare them, each is completed as its maker would have it: where it is
 * silent the draft stands, where there is none what the maker last asked for (its opening position, to begin with), and
 * where it asks for nothing the status quo. When the draft changes, everybody's text changes with it.
 */
export const courseOf = (
  scenario: Scenario,
  sitting: SittingId,
  statusQuo: Package,
  record: readonly TableEvent[],
): Course => {
  const turns = turnsOf(scenario, record)
  const whens = record.map(whenIn(scenario, sitting))
  const asks = new Map<PartyId, Package>(
    scenario.parties.map(({ id, positions }) => [
      id,
      Object.fromEntries(
        Object.entries(positions).map(([issue, { opening }]) => [issue, opening]),
      ) as Package,
    ]),
  )
  let draft: Package = sittingOf(scenario, sitting).sealed
  const texts: FullText[] = []
  const accepted = new Set<number>()
  const write = (by: PartyId, index: number, offer: Offer | null): void => {
    const proposed = layPackage(draft, offer?.package ?? {})
    const under = layPackage(statusQuo, asks.get(by) ?? {})
    const [turn, at] = [turns[index] ?? 0, whens[index] ?? null]
    texts.push({ by, turn, at, package: layPackage(under, proposed), offer, proposed })
  }
  const writeAll = (index: number): void => {
    for (const { id } of scenario.parties) write(id, index, null)
  }
  writeAll(BEFORE)
  record.forEach((event, index) => {
    switch (event.type) {
      case 'offer.made': {
        const { by, package: named } = event.offer
        asks.set(by, layPackage(asks.get(by) ?? {}, named))
        write(by, index, event.offer)
        break
      }
      case 'offer.accepted':
        accepted.add(event.offer)
        break
      case 'issue.sealed':
      case 'issue.initialled':
        draft = layPackage(draft, { [event.issue]: event.option })
        writeAll(index)
        break
      case 'options.changed':
        if (event.fell === null) break
        draft = leaveOut(draft, (issue) => issue === event.issue)
        writeAll(index)
        break
      case 'issue.reopened':
        draft = leaveOut(draft, (issue) => issue === event.issue)
        writeAll(index)
        break
      default:
        break
    }
  })
  return { texts, accepted, turns, whens, totalTurns: totalTurnsOf(record) }
}
