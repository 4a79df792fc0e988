/**
 * What moved the ground under the offers, in points: news, pressing, promises, sealing and leaving. Read off the table
 * before and after each move, so that all of them together come to just the no deal that each principal ended with.
 */
import type { TableEvent } from '../../table/event.ts'
import { draftPackage, seatOf, type TableState } from '../../table/state.ts'
import { noDealNow } from '../../table/worthNow.ts'
import type { EventId, PartyId } from '../../terms/ids.ts'
import { issuesIn, leaveOut, type Package } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { type Account, lessWorths, noDealsThen, turnOfEntry } from '../account.ts'
import type { Worths } from '../worths.ts'
import type { Movement, MovementBase } from './movement.ts'
import { textsHolding } from './textsHolding.ts'

const isAny = (change: Worths): boolean => change.some((points) => points !== 0)

const addWorths = (these: Worths, those: Worths): Worths =>
  these.map((worth, p) => toNano(worth + (those[p] ?? 0)))

const newlySealed = (before: TableState, after: TableState): Package =>
  leaveOut(draftPackage(after.draft, 'sealed'), (issue) => before.draft[issue]?.status === 'sealed')

/** By principal, how something of its own has changed. */
type Change = (of: (state: TableState, party: PartyId) => number) => Worths

const promisesIn = (
  happened: readonly TableEvent[],
  change: Change,
  at: Omit<MovementBase, 'change'>,
): Movement[] =>
  happened.flatMap((event) => {
    if (event.type !== 'inducement.promised') return []
    const { by, to, inducement } = event
    const promised = change((state, party) => seatOf(state, party).promised)
    return [{ ...at, type: 'promise', by, to, inducement, change: promised }]
  })

/** News that struck, and news whose question was answered: its effects come with the answer. */
const newsAmong = (happened: readonly TableEvent[]): readonly EventId[] => [
  ...new Set(
    happened.flatMap((event) =>
      event.type === 'news.struck' || event.type === 'choice.made' ? [event.event] : [],
    ),
  ),
]

/** What one move, and all that followed from it at once, has moved. */
const movedBetween = (account: Account, entry: number, before: TableState, after: TableState): Movement[] => {
  const { setting, books } = account
  const at = { entry, at: turnOfEntry(account, entry) }
  const change: Change = (of) => books.principals.map((party) => toNano(of(after, party) - of(before, party)))
  const happened = after.record.slice(before.record.length)
  const reservation = change((state, party) => seatOf(state, party).reservationValue)
  const pressed = change((state, party) => -seatOf(state, party).pressed)
  const bySealed = lessWorths(
    change((state, party) => noDealNow(setting, state, party)),
    reservation,
  )
  const walker = before.walked === null ? after.walked : null
  const cost = books.principals.map((party) => (party === walker ? -setting.scenario.rules.walkCost : 0))
  const news = lessWorths(lessWorths(reservation, pressed), cost)
  const sealed = newlySealed(before, after)
  const settled = draftPackage(after.draft, 'sealed')
  return [
    ...happened.flatMap((event): Movement[] =>
      event.type === 'party.pressed'
        ? [{ ...at, type: 'press', by: event.by, party: event.party, change: pressed }]
        : [],
    ),
    ...promisesIn(happened, change, at),
    ...(issuesIn(sealed).length === 0
      ? []
      : [
          {
            ...at,
            type: 'sealing' as const,
            sealed,
            change: bySealed,
            texts: {
              before: textsHolding(account.domain, settled, noDealsThen(account, before)),
              after: textsHolding(account.domain, settled, noDealsThen(account, after)),
            },
          },
        ]),
    ...(walker === null
      ? []
      : [{ ...at, type: 'leaving' as const, party: walker, change: addWorths(cost, bySealed) }]),
    ...(isAny(news)
      ? [
          {
            ...at,
            type: 'news' as const,
            events: newsAmong(happened),
            change: news,
          },
        ]
      : []),
  ]
}

/** News that came with the opening, before anybody had moved. */
const movedAtOpening = (account: Account): Movement[] => {
  const [first] = account.states
  if (first === undefined) return []
  const change = account.books.principals.map((party) =>
    toNano(
      seatOf(first, party).reservationValue - (account.books.parties[party]?.sheet.reservationValue ?? 0),
    ),
  )
  const events = newsAmong(first.record)
  return isAny(change) ? [{ type: 'news', entry: 0, at: turnOfEntry(account, 0), events, change }] : []
}

/** In the order in which they came. */
export const movementsOf = (account: Account): readonly Movement[] => [
  ...movedAtOpening(account),
  ...account.states.flatMap((before, entry) =>
    movedBetween(account, entry, before, account.states[entry + 1] ?? account.last),
  ),
]
