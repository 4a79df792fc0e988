/**
 * Offers that would waste a turn: what was just refused, with the draft unchanged, and what another has just said that
 * it may not sign for, with nothing moved since that could have opened it.
 */
import { type Choices, layChoices, SILENT } from '../../bargaining/places.ts'
import type { Answer, Offer } from '../../table/offer.ts'
import { isAnyMet, type PlacedConditions, placeConditions } from '../conditions.ts'
import type { Seat } from '../seat.ts'
import { isSame } from './history.ts'

type Known = Pick<Seat, 'view' | 'places' | 'offers' | 'recalled' | 'agreedAt'>

/** An option that a party has said it may not sign for, and what could open it beside it. */
interface Closed {
  readonly issue: number
  readonly choice: number
  readonly unless: PlacedConditions
}

/** What a refusal says that the mandate does not reach. */
const closedIn = ({ places }: Known, pack: Choices, { tells, waitsFor }: Answer): Closed[] => {
  const named = tells?.why === 'mandate' && tells.direction !== undefined ? [tells.direction] : []
  return [...new Set([...named, ...waitsFor.map(({ issue }) => issue)])].flatMap((id) => {
    const issue = places.issueNumbers.get(id) ?? SILENT
    const choice = pack[issue] ?? SILENT
    const stated = waitsFor.filter((one) => one.issue === id)
    return choice === SILENT ? [] : [{ issue, choice, unless: placeConditions(places, stated) }]
  })
}

/** What every other party has said so since something last moved: its latest word on each option. */
const closedNow = (known: Known): Closed[] => {
  const { view, offers, recalled } = known
  const words = new Map<string, Closed>()
  // By answer, not by offer: one that is taken up after all is answered again.
  for (let at = recalled.moved; at < view.record.length; at++) {
    const event = view.record[at]
    if (event?.type !== 'offer.answered' || event.answer.accepted || event.answer.by === view.viewer) continue
    const pack = offers[event.offer - 1]
    if (pack === undefined) continue
    for (const one of closedIn(known, pack, event.answer))
      words.set(`${event.answer.by} ${one.issue} ${one.choice}`, one)
  }
  return [...words.values()]
}

/**
 * Packages that others have refused since the draft last changed, or this party itself since it last made an offer on the
 * floor: a counter goes with its refusal, and takes nothing of it back.
 */
const refusedNow = ({ view, offers, recalled }: Known): Choices[] => {
  const ownLast = view.offers.findLastIndex(
    ({ by, counterTo }) => by === view.viewer && counterTo === undefined,
  )
  const isRefused = ({ answers }: Offer, at: number): boolean =>
    answers.some(({ by, accepted }) => !accepted && (by !== view.viewer || at > ownLast))
  return offers.filter((_, at) => {
    const offer = view.offers[at]
    return at >= recalled.drafted && offer !== undefined && isRefused(offer, at)
  })
}

/** Whether an offer of this package would waste a turn. */
export const spentOf = (known: Known): ((pack: Choices) => boolean) => {
  const closed = closedNow(known)
  const refused = refusedNow(known)
  return (pack) =>
    refused.some((one) => isSame(one, pack)) ||
    closed.some(
      ({ issue, choice, unless }) =>
        pack[issue] === choice && !isAnyMet(unless, layChoices(known.agreedAt, pack)),
    )
}
