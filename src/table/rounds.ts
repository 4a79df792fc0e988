/** The rounds: which are agreed to be held, how one opens and closes, how much of their turns has been used. */
import type { Round } from '../scenario/scenario.ts'
import type { IssueId, RoundId } from '../terms/ids.ts'
import { allHold } from './conditions.ts'
import type { EventOf } from './event.ts'
import { perSetting } from './kept.ts'
import { latestOfTwo, steadyList } from './latest.ts'
import { reportHome } from './mandate.ts'
import { moveEveryonesPatience } from './patience.ts'
import { happen } from './record.ts'
import { roundNow, type Setting } from './setting.ts'
import { type TableState, withChange } from './state.ts'

const isAgreed = (setting: Setting, state: TableState, round: Round): boolean =>
  allHold(setting, state, round.heldIf)

/** The next round that is to be held, as things stand; null when there is none. One that fails its `heldIf` is skipped. */
export const nextRound = (setting: Setting, state: TableState): RoundId | null =>
  setting.rounds.find((round, index) => index > state.round && isAgreed(setting, state, round))?.id ?? null

const steadyRounds = perSetting(() => steadyList<Round>())

/** Rounds held so far, and later ones that are agreed as things stand. The same list while its entries are the same. */
export const agreedRounds = (setting: Setting, state: TableState): readonly Round[] =>
  steadyRounds(setting)(
    setting.rounds.filter((round, index) =>
      index > state.round ? isAgreed(setting, state, round) : state.held.includes(round.id),
    ),
  )

/** Share of the turns of the `agreed` rounds that has passed, 0 to 1. A round that closed early counts as a whole. */
export const clockOf = (setting: Setting, state: TableState, agreed: readonly Round[]): number => {
  const now = roundNow(setting, state)
  let before = 0
  let all = 0
  for (const round of agreed) {
    if (round === now) before = all
    all += round.turns
  }
  return all === 0 ? 1 : (before + state.turn) / all
}

/**
 * As a round closes every delegation reports home, free: what its capital says is known before the statements to the
 * press, and holds until the next round opens. Not after the last round, when it would be of no use. A sitting that
 * tells earlier rounds as history begins with such a report.
 */
export const reportsHome = (setting: Setting, state: TableState): TableState =>
  nextRound(setting, state) === null ||
  (state.held.length === 0 && setting.rounds[0]?.id === setting.scenario.rounds[0]?.id)
    ? state
    : setting.scenario.parties.reduce((now, party) => reportHome(setting, now, party.id), state)

export const openRound = (setting: Setting, before: TableState, id: RoundId): TableState => {
  const state = withChange(before, {
    round: setting.rounds.findIndex((round) => round.id === id),
    held: [...before.held, id],
    turn: 0,
    owed: 0,
    handsOn: true,
    next: 0,
    sinceMediator: 0,
    sinceBeside: 0,
    done: [],
    takenUp: [],
    singleTexts: 0,
    adjourned: false,
    reopened: before.reopened.filter((issue) => before.draft[issue] === undefined),
    agenda: null,
    settled: [],
  })
  return happen(setting, state, { type: 'round.opened' })
}

const agendaOf = perSetting(() =>
  latestOfTwo((agenda: readonly IssueId[], reopened: TableState['reopened']): readonly IssueId[] => [
    ...new Set([...agenda, ...reopened]),
  ]),
)

/**
 * The issues that may be offered on in this round: the round's own, or those that news has set. One that a declined signature has reopened joins, or nobody could
 * settle it again.
 */
export const agendaNow = (setting: Setting, state: TableState): readonly IssueId[] =>
  agendaOf(setting)(state.agenda ?? roundNow(setting, state).agenda, state.reopened)

/** Whether everything on the agenda is in the draft, so that the round has nothing left to settle. */
const isAgendaSettled = (setting: Setting, state: TableState): boolean =>
  agendaNow(setting, state).every((issue) => state.draft[issue] !== undefined)

export const isRoundOver = (setting: Setting, state: TableState): boolean =>
  state.adjourned || state.turn >= roundNow(setting, state).turns || isAgendaSettled(setting, state)

const whyOver = (setting: Setting, state: TableState): EventOf<'round.closed'>['because'] => {
  if (state.walked !== null) return 'walkedAway'
  if (state.signing?.length === 0) return 'signed'
  if (state.adjourned) return 'adjourned'
  return isAgendaSettled(setting, state) ? 'settled' : 'turns'
}

/**
 * Standing offers fall with the round. A round in which nothing was settled, though something was open, costs patience.
 */
export const closeRound = (setting: Setting, before: TableState): TableState => {
  const because = whyOver(setting, before)
  const state = happen(
    setting,
    withChange(before, { standing: {}, pending: null, request: null, caucus: null }),
    { type: 'round.closed', settled: before.settled, because },
  )
  const isLost = before.settled.length === 0 && (because === 'turns' || because === 'adjourned')
  return isLost ? moveEveryonesPatience(setting, state, -1) : state
}
