/**
 * The only maker of views. Everything a seat is shown is named here, one by one; what is not named stays secret, also
 * if somebody adds it to the state tomorrow.
 */
import { chance } from '../terms/chance.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import type { TableEvent } from './event.ts'
import { whoMoves } from './floor.ts'
import { mandateFor } from './mandate.ts'
import { moodOf, patienceMood } from './mood.ts'
import type { MoveType } from './move.ts'
import type { Offer } from './offer.ts'
import { publicScenarioOf } from './publicScenario.ts'
import { agendaNow, agreedRounds, clockOf } from './rounds.ts'
import { barsKind, MOVES_IN } from './rules/all.ts'
import { offerNumbered } from './rules/answer.ts'
import { inducementsLeft } from './rules/mediator.ts'
import { partyIn, roundNow, type Setting, sheetIn } from './setting.ts'
import { seatOf, type TableState } from './state.ts'
import type { Mandate, OwnView, PartyView, RoundView } from './view.ts'
import { discountsNow, distrustNow, noDealNow } from './worthNow.ts'

type Grounds = OwnView['grounds']['walkAway']

const groundsOf = ({ basis, because, sources }: Grounds): Grounds => ({ basis, because, sources })

const mandateView = (setting: Setting, state: TableState, viewer: PartyId): OwnView['mandate'] => {
  const all: Record<IssueId, Record<OptionId, Mandate>> = {}
  for (const issue of setting.scenario.issues) {
    const ofIssue: Record<OptionId, Mandate> = {}
    for (const option of issue.options)
      ofIssue[option.id] = mandateFor(setting, state, viewer, issue.id, option.id)
    all[issue.id] = ofIssue
  }
  return all
}

const ownView = (setting: Setting, state: TableState, viewer: PartyId): OwnView => {
  const party = partyIn(setting, viewer)
  const seat = seatOf(state, viewer)
  return {
    sheet: sheetIn(setting, viewer),
    reservationValue: seat.reservationValue,
    noDeal: noDealNow(setting, state, viewer),
    pressed: seat.pressed,
    promised: seat.promised,
    distrust: distrustNow(setting, state, viewer),
    discounts: discountsNow(setting, state, viewer),
    mandate: mandateView(setting, state, viewer),
    support: seat.support,
    patience: seat.patience,
    trust: seat.trust,
    inducements: viewer === setting.mediator ? inducementsLeft(setting, state) : [],
    brief: party.brief,
    interests: party.interests,
    goal: party.goal,
    batna: party.walkAway.batna,
    strategy: party.strategy,
    ratifier: party.ratifier ?? null,
    grounds: {
      walkAway: groundsOf(party.walkAway),
      positions: Object.fromEntries(
        Object.entries(party.positions).map(([issue, position]) => [issue, groundsOf(position)]),
      ),
    },
  }
}

const othersView = (setting: Setting, state: TableState, viewer: PartyId): PartyView['others'] =>
  Object.fromEntries(
    setting.scenario.parties
      .filter((party) => party.id !== viewer)
      .map(({ id }) => {
        const { support, patience, trust } = seatOf(state, id)
        const words = {
          support: moodOf(support),
          patience: patienceMood(patience),
          trustInYou: moodOf(trust[viewer] ?? 0),
        }
        return [id, words]
      }),
  )

const roundView = (setting: Setting, state: TableState): RoundView => {
  const round = roundNow(setting, state)
  const agreed = agreedRounds(setting, state)
  return {
    id: round.id,
    index: Math.max(
      0,
      agreed.findIndex((one) => one.id === round.id),
    ),
    of: agreed.length,
    turn: state.turn,
    turns: round.turns,
    agenda: agendaNow(setting, state),
  }
}

const mayView = (setting: Setting, state: TableState, viewer: PartyId): readonly MoveType[] => {
  const { phase } = state
  if (phase === 'briefing' || whoMoves(setting, state) !== viewer) return []
  return MOVES_IN[phase].filter((type) => barsKind(setting, state, viewer, type) === null)
}

const standingView = (state: TableState): Readonly<Partial<Record<PartyId, Offer>>> =>
  Object.fromEntries(
    Object.entries(state.standing).flatMap(([party, number]) =>
      number === undefined ? [] : [[party, offerNumbered(state, number)]],
    ),
  )

const onTableView = (state: TableState): Offer | null => {
  if (state.pending !== null) return offerNumbered(state, state.pending.offer)
  const latest = Math.max(0, ...Object.values(state.standing).map((number) => number ?? 0))
  return latest === 0 ? null : offerNumbered(state, latest)
}

const caucusView = (state: TableState, viewer: PartyId): PartyView['caucus'] => {
  const { caucus } = state
  if (caucus === null) return null
  const pair = { by: caucus.by, with: caucus.with }
  return viewer === caucus.by || viewer === caucus.with
    ? { ...pair, said: caucus.said, floated: caucus.floated }
    : { ...pair, said: 0, floated: null }
}

const renumbered = new WeakMap<TableEvent, Map<number, TableEvent>>()

/**
 * What the viewer saw, counted anew: gaps in the count would tell how much it did not see. The same event at the same
 * place is the same object each time, so that a reader can tell what it has read.
 */
const recordView = (state: TableState, viewer: PartyId): readonly TableEvent[] =>
  state.record
    .filter((event) => event.seenBy === null || event.seenBy.includes(viewer))
    .map((event, index) => {
      if (event.index === index) return event
      const places = renumbered.get(event) ?? new Map<number, TableEvent>()
      renumbered.set(event, places)
      const moved = places.get(index) ?? { ...event, index }
      places.set(index, moved)
      return moved
    })

const newsView = (setting: Setting, state: TableState): PartyView['news'] =>
  state.struck.flatMap((id) =>
    setting.scenario.events
      .filter((event) => event.id === id)
      .map((event) => ({
        id,
        headline: event.headline,
        text: event.text,
        ...(event.date === undefined ? {} : { date: event.date }),
        ...groundsOf(event),
      })),
  )

const inducementsView = (setting: Setting, state: TableState, viewer: PartyId): PartyView['inducements'] =>
  setting.scenario.inducements
    .filter((one) => state.promised.includes(one.id) || viewer === setting.mediator)
    .map(({ id, label, text, by, to }) => ({ id, label, text, by, to }))

/** Steps of 2^31. Another number than the table's seed, but no cipher: who set about it could work the seed back from it. */
const LUCK = 2 ** 31

export const viewFor = (setting: Setting, state: TableState, viewer: PartyId): PartyView => ({
  viewer: partyIn(setting, viewer).id,
  scenario: publicScenarioOf(setting.scenario),
  reading: state.reading,
  sitting: state.sitting,
  luck: Math.floor(chance(state.seed, viewer, 'luck') * LUCK),
  phase: state.phase === 'briefing' ? 'floor' : state.phase,
  round: roundView(setting, state),
  agreedRounds: agreedRounds(setting, state).map((round) => round.id),
  clock: clockOf(setting, state),
  floor: state.floor,
  toMove: whoMoves(setting, state),
  may: mayView(setting, state, viewer),
  draft: state.draft,
  standing: standingView(state),
  onTable: onTableView(state),
  offers: state.offers,
  asks: state.asks,
  own: ownView(setting, state, viewer),
  others: othersView(setting, state, viewer),
  caucus: caucusView(state, viewer),
  request: state.request === null ? null : { type: state.request.type, by: state.request.by },
  record: recordView(state, viewer),
  news: newsView(setting, state),
  inducements: inducementsView(setting, state, viewer),
  end: state.end,
})
