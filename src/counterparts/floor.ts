/** What a principal does with the floor. */
import { choicesOf, layChoices, packOf, SILENT } from '../bargaining/places.ts'
import { issuesIn } from '../terms/package.ts'
import { askToAdjourn, perhapsAdjourn } from './adjourning.ts'
import { judgeOffer, reasonsOf } from './answering.ts'
import { trustIn } from './caucus.ts'
import type { Decision } from './decision.ts'
import { answerOf } from './draft.ts'
import { perhapsWalk } from './leaving.ts'
import { isFree } from './mandate.ts'
import { chooseBundle } from './offering/bundle.ts'
import { givesTooMuch } from './offering/enough.ts'
import { isSame } from './offering/history.ts'
import { choicesIn, numbersOfIssues, partOf } from './offering/parts.ts'
import { changesIn, reopeningBundle } from './offering/reopening.ts'
import { type Next, nextText } from './offering/text.ts'
import type { Seat } from './seat.ts'
import { perhapsSpeak } from './speech.ts'

/** Refusals in a row within a round after which it does something else than offer. */
const STUCK = 2
const ASKS_CAPITAL = 0.6
const ASKS_MEDIATOR = 0.6
const ASKS_ASIDE = 0.35

/** An offer of another's that it refused before and would take now. */
const takeUp = (seat: Seat, next: Next | null): Decision | null => {
  const { view } = seat
  if (!view.may.includes('accept')) return null
  for (const party of view.scenario.parties) {
    const offer = view.standing[party.id]
    if (offer === undefined || offer.by === view.viewer) continue
    if (answerOf(offer, view.viewer)?.accepted !== false) continue
    if (seat.recalled.takenUp.includes(offer.number)) continue
    const judged = judgeOffer(seat, next, offer)
    if (judged.accept)
      return {
        move: { type: 'accept', by: view.viewer, offer: offer.number },
        reasons: reasonsOf(judged, 'What {it} had refused had come within reach since.'),
      }
  }
  return null
}

/** Whether asking the capital can reveal a condition: it may open some option and nobody has asked when. */
export const consult = (seat: Seat): Decision | null => {
  const { view } = seat
  // Limited, whatever new options it was asked for since.
  if (!view.may.includes('consultCapital') || seat.luck('capital') >= ASKS_CAPITAL) return null
  const { unknown } = seat.mandate
  const asked = unknown.some(({ issue, option }) =>
    view.offers.some((offer) => offer.by !== view.viewer && offer.package[issue] === option),
  )
  if (unknown.length === 0 || seat.luck('capital') >= (asked ? ASKS_CAPITAL : ASKS_CAPITAL / 3)) return null
  return {
    move: { type: 'consultCapital', by: view.viewer },
    reasons: {
      rule: 'mandate.consult',
      because: asked
        ? '{It} {was} asked for something outside {its} mandate, and did not know what {its} {capital} waited for.'
        : '{It} wanted to know what {its} {capital} waited for.',
      barred: unknown.map((one) => ({ ...one, why: 'mandate' as const })),
    },
  }
}

const weighedFor = (seat: Seat, { worth, target }: Next) => ({ worth, target, noDeal: seat.noDeal })

/** A text that the other called worth looking at in a caucus, offered where agenda and mandate allow it. */
const offerFloated = (seat: Seat, next: Next): Decision | null => {
  const { view } = seat
  if (seat.recalled.warm.length === 0) return null
  const open = partOf(
    numbersOfIssues(seat, view.round.agenda).filter((issue) => seat.sealedAt[issue] === SILENT),
  )
  for (const { package: floated, by } of [...seat.recalled.warm].reverse()) {
    if (by !== view.viewer) continue
    const changes = changesIn(seat, choicesIn(choicesOf(seat.places, floated), open))
    if (changes.every((choice) => choice === SILENT)) continue
    if (seat.offers.some((made) => isSame(made, changes)) || seat.isSpent(changes)) continue
    if (givesTooMuch(seat, changes)) continue
    if (!isFree(seat.mandate, changes, layChoices(seat.agreedAt, changes))) continue
    if (seat.worthAt(layChoices(next.choices, changes)) < next.floor) continue
    const pack = packOf(seat.places, changes, numbersOfIssues(seat, issuesIn(floated)))
    return {
      move: { type: 'offer', by: view.viewer, package: pack, forAccordOnly: [] },
      reasons: {
        rule: 'bidding.floated',
        because: 'In {aCaucus} the other side had been warm to this text.',
        ...weighedFor(seat, next),
      },
    }
  }
  return null
}

const offerBundle = (seat: Seat, next: Next): Decision | null => {
  const chosen = chooseBundle(seat, next)
  const reopening = reopeningBundle(seat, next, chosen)
  const bundle = reopening ?? chosen
  if (bundle === null) return null
  const { view } = seat
  return {
    move: {
      type: 'offer',
      by: view.viewer,
      package: bundle.package,
      forAccordOnly: bundle.forAccordOnly,
    },
    reasons: {
      rule: reopening === null ? `bidding.${view.own.strategy.bidding}` : 'bidding.reopen',
      because:
        reopening !== null
          ? 'What was left led nowhere, so {it} proposed to trade it against something initialled.'
          : next.on === 'sealed'
            ? 'The draft left {them} too little, so {it} proposed to look at part of it again.'
            : 'This was the part of {its} next text that {it} thought nearest to agreement.',
      ...weighedFor(seat, next),
    },
  }
}

/** The part of its own next text that a principal proposes; null where it has none, or may propose nothing. */
export const offerOwn = (seat: Seat, next: Next | null): Decision | null =>
  next === null || !seat.view.may.includes('offer') ? null : offerBundle(seat, next)

const askAside = (seat: Seat): Decision | null => {
  const { view } = seat
  if (
    seat.recalled.round.asked.length > 0 ||
    !view.may.includes('caucus') ||
    seat.luck('caucus') >= ASKS_ASIDE
  )
    return null
  const candidates = view.scenario.parties.filter(
    (party) =>
      party.id !== view.viewer &&
      !view.left.includes(party.id) &&
      !party.besideTable &&
      trustIn(seat, party.id) >= 20,
  )
  const [other] = candidates.sort(
    (a, b) => aside(b.roles) - aside(a.roles) || trustIn(seat, b.id) - trustIn(seat, a.id),
  )
  return other === undefined
    ? null
    : {
        move: { type: 'caucus', by: view.viewer, with: other.id },
        reasons: {
          rule: 'caucus.ask',
          because: '{InPlenary} nothing moved, so {it} asked for a word aside.',
        },
      }
}

/** Only other principals, since a caucus with them can lead to a text. */
const aside = (roles: readonly string[]): number => (roles.includes('principal') ? 1 : 0)

const askMediator = (seat: Seat): Decision | null =>
  seat.view.may.includes('askMediator') && seat.luck('mediator') < ASKS_MEDIATOR
    ? {
        move: { type: 'askMediator', by: seat.view.viewer },
        reasons: { rule: 'mediator.ask', because: '{Its} own proposals led no further.' },
      }
    : null

const pass = (seat: Seat): Decision => ({
  move: { type: 'pass', by: seat.view.viewer },
  reasons: { rule: 'floor.pass', because: '{It} had nothing new to say.' },
})

export const takeFloor = (seat: Seat): Decision => {
  const next = nextText(seat)
  const left = perhapsWalk(seat, next !== null && next.best >= next.floor)
  if (left !== null) return left
  const free = takeUp(seat, next) ?? perhapsSpeak(seat)
  if (free !== null) return free
  const learnt = consult(seat)
  if (learnt !== null) return learnt
  const closed = perhapsAdjourn(seat)
  if (closed !== null) return closed
  const stuck = seat.past.inARow >= STUCK
  const promised = next === null || !seat.view.may.includes('offer') ? null : offerFloated(seat, next)
  const around = promised ?? (stuck ? (askAside(seat) ?? askMediator(seat)) : null)
  if (around !== null) return around
  return offerOwn(seat, next) ?? askMediator(seat) ?? askAside(seat) ?? askToAdjourn(seat) ?? pass(seat)
}
