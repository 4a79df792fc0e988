/**
 * The only maker of views. Everything that a seat is shown is listed here, one by one; what is not listed stays secret,
 * also if somebody adds it to the state later.
 * A view is made after every move. A part that has not changed is the same object as before; nobody may change it.
 */
import type { Communique, Round, Scenario } from '../scenario/scenario.ts'

import { chance } from '../terms/chance.ts'
import { type EventId, type InducementId, idsIn, type PartyId } from '../terms/ids.ts'
import { whoMoves } from './chart.ts'
import { perSeat, perSetting } from './kept.ts'
import { latest, latestOfEach, latestOfTwo, steadyList } from './latest.ts'
import { mandatesNow } from './mandate.ts'
import { type Mood, moodOf, patienceMood } from './mood.ts'
import type { MoveType } from './move.ts'
import type { Offer } from './offer.ts'
import { recordSeen } from './recordSeen.ts'
import { agendaNow, agreedRounds, clockOf } from './rounds.ts'
import { isIdle, movesOpenTo } from './rules/all.ts'
import { openChoice } from './rules/choose.ts'
import { barsCounter } from './rules/counter.ts'
import { offerNumbered } from './rules/exchange.ts'
import { inducementsLeft, pressable } from './rules/mediator.ts'
import { openCommuniques } from './rules/publish.ts'
import { partyInSetting, roundNow, type Setting } from './setting.ts'
import { sheetNow } from './sheetNow.ts'
import { type PartyState, type Said, seatOf, type TableState } from './state.ts'
import { ownTextsNow, publicScenarioNow, textsSeen } from './texts.ts'
import type { OwnView, PartyView, RoundView } from './view.ts'
import { discountsNow, distrustNow, noDealNow } from './worthNow.ts'

type Grounds = OwnView['grounds']['walkAway']

const typesBy = (done: TableState['done'], party: PartyId): readonly MoveType[] =>
  done.filter(({ by }) => by === party).map(({ type }) => type)

const numbersBy = (takenUp: TableState['takenUp'], party: PartyId): readonly number[] =>
  takenUp.filter(({ by }) => by === party).map(({ offer }) => offer)

const groundsOf = ({ basis, because, sources }: Grounds): Grounds => ({ basis, because, sources })

/** One shared empty list, so that a view's stays the same object. */
const NO_PARTS: OwnView['walkAwayParts'] = []
const NO_INDUCEMENTS: OwnView['inducements'] = []

const ownViewOf = perSeat((setting, viewer) => {
  const party = partyInSetting(setting, viewer)
  const grounds = {
    brief: party.grounds?.brief ?? null,
    goal: party.grounds?.goal ?? null,
    walkAway: groundsOf(party.walkAway),
    positions: Object.fromEntries(
      Object.entries(party.positions).map(([issue, position]) => [issue, groundsOf(position)]),
    ),
  }
  const inducements = steadyList<InducementId>()
  const steadyTypes = steadyList<MoveType>()
  const doneIn = latest((done: TableState['done']) => steadyTypes(typesBy(done, viewer)))
  const steadyNumbers = steadyList<number>()
  const takenUpIn = latest((takenUp: TableState['takenUp']) => steadyNumbers(numbersBy(takenUp, viewer)))
  const communiquesOf = steadyList<Communique>()
  const choiceIn = latest((state: TableState) => openChoice(setting, state, viewer))
  let known: { readonly seat: PartyState; readonly own: OwnView } | null = null
  return (state: TableState): OwnView => {
    const seat = seatOf(state, viewer)
    const sheet = sheetNow(setting, state, viewer)
    const isMediator = viewer === setting.mediator
    const noDeal = noDealNow(setting, state, viewer)
    const distrust = distrustNow(setting, state, viewer)
    const discounts = discountsNow(setting, state, viewer)
    const mandate = mandatesNow(setting, state, viewer)
    const mayPress = isMediator ? pressable(setting, state) : null
    const mayPromise = isMediator ? inducements(inducementsLeft(setting, state)) : NO_INDUCEMENTS
    const done = doneIn(state.done)
    const takenUp = takenUpIn(state.takenUp)
    const communiques = communiquesOf(openCommuniques(setting, state, viewer))
    const choice = state.choosing.length === 0 ? null : choiceIn(state)
    if (
      known?.seat === seat &&
      known.own.noDeal === noDeal &&
      known.own.distrust === distrust &&
      known.own.discounts === discounts &&
      known.own.mandate === mandate &&
      known.own.pressable === mayPress &&
      known.own.inducements === mayPromise &&
      known.own.done === done &&
      known.own.takenUp === takenUp &&
      known.own.communiques === communiques &&
      known.own.choice === choice
    )
      return known.own
    const own: OwnView = {
      sheet,
      reservationValue: seat.reservationValue,
      noDeal,
      pressed: seat.pressed,
      promised: seat.promised,
      outside: party.outside?.value ?? 0,
      distrust,
      discounts,
      mandate,
      support: seat.support,
      patience: seat.patience,
      trust: seat.trust,
      pressable: mayPress,
      inducements: mayPromise,
      done,
      takenUp,
      communiques,
      choice,
      ...ownTextsNow(party, seat),
      interests: party.interests,
      walkAwayParts: party.walkAway.parts ?? NO_PARTS,
      strategy: party.strategy,
      ratifier: party.ratifier === undefined ? null : { ...party.ratifier, margin: seat.margin },
      grounds,
    }
    known = { seat, own }
    return own
  }
})

const othersViewOf = perSeat((setting, viewer) => {
  const others = setting.scenario.parties.filter((party) => party.id !== viewer)
  const steady = steadyList<Mood>()
  const shown = latest((moods: readonly Mood[]): PartyView['others'] => {
    const of: { -readonly [Id in keyof PartyView['others']]: PartyView['others'][Id] } = {}
    others.forEach(({ id }, at) => {
      const [support, patience, trustInYou] = moods.slice(3 * at)
      if (support !== undefined && patience !== undefined && trustInYou !== undefined)
        of[id] = { support, patience, trustInYou }
    })
    return of
  })
  // Recomputed only when a coarse word changes: the numbers behind them change more often.
  return latest((seats: TableState['seats']) => {
    const moods: Mood[] = []
    for (const { id } of others) {
      const { support, patience, trust } = seatOf({ seats }, id)
      moods.push(moodOf(support), patienceMood(patience), moodOf(trust[viewer] ?? 0))
    }
    return shown(steady(moods))
  })
})

const roundView = (setting: Setting, state: TableState, agreed: readonly Round[]): RoundView => {
  const round = roundNow(setting, state)
  return {
    id: round.id,
    index: Math.max(0, agreed.indexOf(round)),
    of: agreed.length,
    turn: state.turn,
    turns: round.turns,
    owed: state.owed,
    agenda: agendaNow(setting, state),
    singleTexts: state.singleTexts,
  }
}

const standingView = (
  offers: TableState['offers'],
  standing: TableState['standing'],
): PartyView['standing'] => {
  const shown: Partial<Record<PartyId, Offer>> = {}
  for (const party of idsIn(standing)) {
    const number = standing[party]
    if (number !== undefined) shown[party] = offerNumbered({ offers }, number)
  }
  return shown
}

const onTableView = (state: TableState): Offer | null => {
  if (state.pending !== null) return offerNumbered(state, state.pending.offer)
  let number = 0
  for (const party of idsIn(state.standing)) number = Math.max(number, state.standing[party] ?? 0)
  return number === 0 ? null : offerNumbered(state, number)
}

const caucusView = (state: TableState, viewer: PartyId): PartyView['caucus'] => {
  const { caucus } = state
  if (caucus === null) return null
  const pair = { by: caucus.by, with: caucus.with }
  return viewer === caucus.by || viewer === caucus.with
    ? { ...pair, said: caucus.said, floated: caucus.floated, question: caucus.question }
    : { ...pair, said: 0, floated: null, question: 'unasked' }
}

type News = PartyView['news'][number]

const NO_SHIFTS: News['shifts'] = []

const newsIn = ({ events }: Scenario): ReadonlyMap<EventId, News> =>
  new Map(
    events.map((event) => [
      event.id,
      {
        shifts: NO_SHIFTS,
        id: event.id,
        headline: event.headline,
        text: event.text,
        ...(event.date === undefined ? {} : { date: event.date }),
        ...(event.redraws === undefined ? {} : { redraws: event.redraws }),
        ...groundsOf(event),
      },
    ]),
  )

/** The parts of a view that are the same for all seats. */
const publicPartsOf = perSetting(() => ({
  agreedIds: latest((rounds: readonly Round[]) => rounds.map((round) => round.id)),
  standing: latestOfTwo(standingView),
}))

const newsViewOf = perSeat((setting, viewer) => {
  const told = new Map(
    Array.from(newsIn(setting.scenario), ([id, news]) => [
      id,
      latest((shifts: News['shifts']) => {
        const shown: { -readonly [Key in keyof News]: News[Key] } = { ...news }
        shown.shifts = shifts
        return shown
      }),
    ]),
  )
  return latestOfTwo((struck: TableState['struck'], shifts: TableState['newsShifts']): PartyView['news'] => {
    const shown: News[] = []
    for (const id of struck) {
      const news = told.get(id)?.(shifts[id]?.[viewer] ?? NO_SHIFTS)
      if (news !== undefined) shown.push(news)
    }
    return shown
  })
})

const saidViewOf = perSeat((_setting, viewer) =>
  latest<TableState['said'], PartyView['said']>(
    latestOfEach(({ by, communique, round, shifts }: Said) => ({
      by,
      communique,
      round,
      shifts: shifts[viewer] ?? NO_SHIFTS,
    })),
  ),
)

const NONE_CHOSEN: PartyView['chosen'] = []

const chosenViewOf = perSeat((setting, viewer) =>
  latest((chosen: TableState['chosen']): PartyView['chosen'] =>
    chosen.length === 0
      ? NONE_CHOSEN
      : chosen.flatMap(({ event, by, answer, shifts }): PartyView['chosen'] => {
          const moved = shifts[viewer] ?? NO_SHIFTS
          if (by !== viewer) return moved.length === 0 ? [] : [{ event, by, own: null, shifts: moved }]
          const choice = setting.scenario.events.find(({ id }) => id === event)?.choice
          const own = { question: choice?.question ?? '', answer: choice?.answers[answer]?.label ?? '' }
          return [{ event, by, own, shifts: moved }]
        }),
  ),
)

const textsSeenOf = perSeat((_setting, viewer) => {
  let known: Pick<TableState, 'texts'> & { readonly seen: PartyView['texts'] } = { texts: [], seen: [] }
  return ({ texts, record }: TableState): PartyView['texts'] => {
    if (known.texts !== texts) known = { texts, seen: textsSeen(texts, record, viewer) }
    return known.seen
  }
})

const inducementsViewOf = perSeat((setting, viewer) =>
  latest((promised: TableState['promised']): PartyView['inducements'] =>
    setting.scenario.inducements
      .filter((one) => promised.includes(one.id) || viewer === setting.mediator)
      .map(({ id, label, text, by, to }) => ({ id, label, text, by, to })),
  ),
)

/** One of 2^31. Different from the table's seed but not encrypted: somebody who tries can compute the seed from it. */
const LUCK = 2 ** 31

const luckOf = perSeat((_setting, viewer) =>
  latest((seed: number) => Math.floor(chance(seed, viewer, 'luck') * LUCK)),
)

export const viewFor = (setting: Setting, state: TableState, viewer: PartyId): PartyView => {
  const { agreedIds, standing } = publicPartsOf(setting)
  const agreed = agreedRounds(setting, state)
  const view: { -readonly [Key in keyof PartyView]: PartyView[Key] } = {
    viewer: partyInSetting(setting, viewer).id,
    scenario: publicScenarioNow(setting, state),
    texts: textsSeenOf(setting, viewer)(state),
    reading: state.reading,
    sitting: state.sitting,
    luck: luckOf(setting, viewer)(state.seed),
    phase: state.phase === 'briefing' ? 'floor' : state.phase,
    round: roundView(setting, state, agreed),
    agreedRounds: agreedIds(agreed),
    clock: clockOf(setting, state, agreed),
    floor: state.floor,
    toMove: whoMoves(setting, state),
    may: [],
    mayCounter: false,
    draft: state.draft,
    shut: state.shut,
    standing: standing(state.offers, state.standing),
    onTable: onTableView(state),
    countered: state.pending !== null && state.pending.counter !== null,
    offers: state.offers,
    asks: state.asks,
    own: ownViewOf(setting, viewer)(state),
    others: othersViewOf(setting, viewer)(state.seats),
    caucus: caucusView(state, viewer),
    request: state.request === null ? null : { type: state.request.type, by: state.request.by },
    record: recordSeen(state.record, viewer),
    news: newsViewOf(setting, viewer)(state.struck, state.newsShifts),
    said: saidViewOf(setting, viewer)(state.said),
    chosen: chosenViewOf(setting, viewer)(state.chosen),
    inducements: inducementsViewOf(setting, viewer)(state.promised),
    left: state.left,
    end: state.end,
  }
  if (view.toMove !== viewer) return view
  // The answers of the rules are added key by key: a spread would cost more than the rules do.
  view.may = movesOpenTo(view).filter((type) => !isIdle(setting, state, viewer, type))
  view.mayCounter = barsCounter(view) === null
  return view
}
