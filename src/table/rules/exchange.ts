/**
 * One exchange: an offer goes on the table and each party whose consent is needed is asked, in floor order, even after
 * one has refused, so that all answers are heard; parties beside the table come last. Then the offer goes into the
 * draft or is refused. A counter that was made to it follows as the next offer. It cannot be countered in its turn, so
 * that an exchange has two offers at most.
 */
import { optionOf } from '../../scenario/scenario.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../../terms/package.ts'
import { isAgreedDespite, principalsPresent, voteOn } from '../deciding.ts'
import { settle } from '../draft.ts'
import { inFloorOrder } from '../floor.ts'
import type { Answer, Offer, Wording } from '../offer.ts'
import { movePatience } from '../patience.ts'
import { happen } from '../record.ts'
import { isPrincipal, partyInSetting, roundNow, type Setting } from '../setting.ts'
import { entryOf, type TableState, withChange } from '../state.ts'
import { accordWorthNow, noDealNow } from '../worthNow.ts'

export const offerNumbered = (state: Pick<TableState, 'offers'>, number: number): Offer => {
  const offer = state.offers[number - 1]
  if (offer === undefined) throw new Error(`There was no offer number ${number}.`)
  return offer
}

type Proposal = Wording & Pick<Offer, 'by' | 'counterTo'>

const drawOffer = (setting: Setting, state: TableState, proposal: Proposal): Offer => ({
  number: state.offers.length + 1,
  by: proposal.by,
  package: { ...proposal.package },
  forAccordOnly: [...proposal.forAccordOnly],
  round: roundNow(setting, state).id,
  turn: state.turn,
  answers: [],
  singleText: proposal.by === setting.mediator && !isPrincipal(setting, proposal.by),
  ...(proposal.counterTo === undefined ? {} : { counterTo: proposal.counterTo }),
})

/**
 * An offer far below another principal's no deal is an insult and costs that party patience. Issues that the offer
 * leaves out are valued as that party last asked for them, so that a short offer is no insult for being short. A
 * mediator's text insults nobody.
 */
const offend = (setting: Setting, before: TableState, offer: Offer): TableState => {
  const { margin, patience } = setting.scenario.rules.insult
  return principalsPresent(setting, before)
    .filter((party) => party !== offer.by)
    .filter((party) => {
      const rest = layPackage(entryOf(before.asks, party), offer.package)
      return accordWorthNow(setting, before, party, rest) < noDealNow(setting, before, party) - margin
    })
    .reduce((state, party) => movePatience(setting, state, party, -patience), before)
}

/** The marker positions of these parties once each of them asks for what the offer contains. */
const asksAfter = (state: TableState, pack: Package, parties: readonly PartyId[]): TableState['asks'] => {
  const asks = { ...state.asks }
  for (const party of parties) asks[party] = layPackage(entryOf(state.asks, party), pack)
  return asks
}

/** Puts the offer on the table and asks all but its maker. */
export const putOnTable = (setting: Setting, before: TableState, proposal: Proposal): TableState => {
  const offer = drawOffer(setting, before, proposal)
  const made = happen(
    setting,
    withChange(before, {
      offers: [...before.offers, offer],
      standing: { ...before.standing, [offer.by]: offer.number },
      asks: asksAfter(before, offer.package, [offer.by]),
      singleTexts: before.singleTexts + (offer.singleText ? 1 : 0),
    }),
    { type: 'offer.made', offer },
  )
  const heard = offer.singleText ? made : offend(setting, made, offer)
  return askForAnswers(setting, heard, offer, [offer.by])
}

/** Every principal at the table, also one whose refusal would not decide, and the underwriters of the options named. */
const consentNeeded = (setting: Setting, state: TableState, pack: Package): readonly PartyId[] => {
  const needed = new Set<PartyId>(principalsPresent(setting, state))
  for (const issue of issuesIn(pack)) {
    const option = pack[issue]
    if (option === undefined) continue
    for (const party of optionOf(setting.scenario, issue, option).underwriters) needed.add(party)
  }
  const ordered = inFloorOrder(setting, state, [...needed])
  const isBeside = (party: PartyId): boolean => partyInSetting(setting, party).besideTable
  return [...ordered.filter((party) => !isBeside(party)), ...ordered.filter(isBeside)]
}

/** The offer goes into the draft, and the last asks of all who consented become what they agreed to. */
const agree = (
  setting: Setting,
  state: TableState,
  offer: Offer,
  refusedBy: readonly PartyId[],
): TableState => {
  const parties = [...consentNeeded(setting, state, offer.package), offer.by].filter(
    (party) => !refusedBy.includes(party),
  )
  return settle(
    setting,
    withChange(state, { asks: asksAfter(state, offer.package, parties) }),
    offer,
    refusedBy,
  )
}

/**
 * Once all have answered: the offer is settled or refused, and then a counter takes its place. A counter of somebody who
 * was outvoted falls: what it answers is agreed.
 */
export const conclude = (setting: Setting, state: TableState): TableState => {
  const { pending } = state
  if (pending === null || pending.waiting.length > 0) return state
  const free = withChange(state, { pending: null })
  const offer = offerNumbered(state, pending.offer)
  if (isAgreedDespite(setting, state, offer.package, pending.refusedBy))
    return agree(setting, free, offer, pending.refusedBy)
  const refused = happen(setting, free, {
    type: 'offer.refused',
    offer: pending.offer,
    by: pending.refusedBy,
    ...voteOn(setting, state, pending.refusedBy),
  })
  return pending.counter === null
    ? refused
    : putOnTable(setting, refused, { ...pending.counter, counterTo: pending.offer })
}

/** Asks all whose consent is needed except those named; with nobody left to ask, the offer is agreed. */
export const askForAnswers = (
  setting: Setting,
  state: TableState,
  offer: Offer,
  but: readonly PartyId[],
): TableState => {
  const waiting = consentNeeded(setting, state, offer.package).filter((party) => !but.includes(party))
  return conclude(
    setting,
    withChange(state, { pending: { offer: offer.number, waiting, refusedBy: [], counter: null } }),
  )
}

/** Written key by key for speed, as in `withChange`. */
const withAnswer = (offer: Offer, answer: Answer): Offer => ({
  number: offer.number,
  by: offer.by,
  package: offer.package,
  forAccordOnly: offer.forAccordOnly,
  round: offer.round,
  turn: offer.turn,
  answers: [...offer.answers, answer],
  singleText: offer.singleText,
  ...(offer.counterTo === undefined ? {} : { counterTo: offer.counterTo }),
})

export const recordAnswer = (
  setting: Setting,
  state: TableState,
  number: number,
  answer: Answer,
): TableState => {
  const offers = state.offers.slice()
  offers[number - 1] = withAnswer(offerNumbered(state, number), answer)
  return happen(setting, withChange(state, { offers }), { type: 'offer.answered', offer: number, answer })
}
