/** How a party plays that mediates: it drafts, presses whoever refused last, and promises when a text is close. */
import { choicesOf, layChoices } from '../bargaining/places.ts'
import { hasRole } from '../table/roles.ts'
import type { PartyId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import type { Decision } from './decision.ts'
import { wasRefused } from './draft.ts'
import { offerOwn } from './floor.ts'
import { agreedAside, askPrincipalAside } from './mediating/aside.ts'
import { textToLay } from './mediating/singleText.ts'
import { nextText } from './offering/text.ts'
import type { Seat } from './seat.ts'
import { perhapsSpeak } from './speech.ts'

/** From these shares of the time on it presses, and promises. */
const PRESSES = 0.45
const PROMISES = 0.6
const PRESSING = 0.5
const PROMISING = 0.4
/** The share of an accord's gain that one promise is estimated to bring about. */
const PERSUADES = 0.15

/** The principal that alone refused the last refused offer. */
const lastAlone = (seat: Seat): PartyId | null => {
  const { view } = seat
  const last = view.offers.findLast(wasRefused)
  const refusers = last?.answers.filter((answer) => !answer.accepted) ?? []
  const [only] = refusers
  return refusers.length === 1 && only !== undefined && seat.others.includes(only.by) ? only.by : null
}

const press = (seat: Seat): Decision | null => {
  const { view } = seat
  const party = view.own.pressable
  if (party === null || !view.may.includes('press') || view.clock < PRESSES) return null
  if (seat.luck('press') >= PRESSING) return null
  return {
    move: { type: 'press', by: view.viewer, party },
    reasons: { rule: 'mediator.press', because: 'That party had refused last, and time was running.' },
  }
}

/** What an accord between the principals' asks would be worth to it beyond no deal, with what it has promised so far. */
const gainHoped = (seat: Seat): number => {
  const worths = seat.asks.map((asked) => seat.worthAt(layChoices(asked, seat.agreedAt)))
  return toNano(worths.reduce((sum, worth) => sum + worth, 0) / Math.max(1, worths.length) - seat.noDeal)
}

/** Whether the estimated gain from a promise exceeds its price. */
const isWorthItsPrice = (seat: Seat): boolean => {
  const { round, scenario } = seat.view
  const { turns, worth } = scenario.costs.promise
  return round.turns - round.turn > turns && (worth === 0 || toNano(PERSUADES * gainHoped(seat)) >= worth)
}

const promise = (seat: Seat): Decision | null => {
  const { view } = seat
  if (!view.may.includes('promise') || view.clock < PROMISES || !isWorthItsPrice(seat)) return null
  const wavering = lastAlone(seat)
  const ready = view.inducements.find(
    (one) => view.own.inducements.includes(one.id) && one.by === view.viewer && one.to === wavering,
  )
  if (ready === undefined || seat.luck('promise') >= PROMISING) return null
  return {
    move: { type: 'promise', by: view.viewer, inducement: ready.id },
    reasons: { rule: 'mediator.promise', because: 'A text was close, and that party had refused it.' },
  }
}

/** A principal that mediates offers its own text: it cannot write one between itself and the others. */
const lay = (seat: Seat): Decision | null => {
  const { view } = seat
  if (hasRole(view, 'principal')) return offerOwn(seat, nextText(seat))
  if (!view.may.includes('offer')) return null
  const agreed = agreedAside(seat)
  if (agreed !== null)
    return {
      move: { type: 'offer', by: view.viewer, package: agreed, forAccordOnly: [] },
      reasons: {
        rule: 'mediator.agreedAside',
        because: 'Each side had told {them} aside that it would look at this text.',
        worth: seat.worthAt(choicesOf(seat.places, agreed)),
      },
    }
  const text = textToLay(seat)
  return text === null
    ? null
    : {
        move: { type: 'offer', by: view.viewer, package: text, forAccordOnly: [] },
        reasons: {
          rule: 'mediator.singleText',
          because:
            'By what {it} had seen of {all}, this was the text on which {nobody} would give up too much.',
          worth: seat.worthAt(choicesOf(seat.places, text)),
        },
      }
}

/** Pressing and promising keep the floor, so that the text can follow in the same turn. */
export const mediate = (seat: Seat): Decision =>
  press(seat) ??
  promise(seat) ??
  (seat.view.phase === 'floor' ? (perhapsSpeak(seat) ?? askPrincipalAside(seat)) : null) ??
  lay(seat) ?? {
    move: { type: 'pass', by: seat.view.viewer },
    reasons: { rule: 'mediator.pass', because: '{It} had no text to lay that would have led further.' },
  }
