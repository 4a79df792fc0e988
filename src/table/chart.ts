/**
 * The talks as a table of states: who is to move in each, what is done on entry, and which state follows. The moves
 * that are possible in a state, and where they lead, are given by each rule (`leads`).
 * briefing → rounds, with an interlude between each and the next → signing → ratification → closed.
 */
import type { PartyId } from '../terms/ids.ts'
import { isDraftComplete } from './draft.ts'
import { endTalks, ratify } from './ends.ts'
import { closeTurn, giveFloor } from './floor.ts'
import { reportHome } from './mandate.ts'
import { strikeNews } from './news.ts'
import type { ChartState, Passing, Phase } from './phase.ts'
import { closeRound, isRoundOver, nextRound, openRound, reportsHome } from './rounds.ts'
import { choosing } from './rules/choose.ts'
import { askForCommuniques } from './rules/publish.ts'
import { askForSignatures } from './rules/signing.ts'
import type { Setting } from './setting.ts'
import type { TableState } from './state.ts'

type Question = (setting: Setting, table: TableState) => boolean

export interface Exit {
  /** An exit without a guard is always open. */
  readonly when?: Question
  readonly to: ChartState
}

interface WaitingState {
  readonly mover: (setting: Setting, table: TableState) => PartyId | null
  /** Exits tried in order on entering the state and after every move made in it; the table waits where none is open. */
  readonly exits: readonly Exit[]
}

interface PassingState {
  readonly does: (setting: Setting, table: TableState) => TableState
  /** Exits tried in order after the entry action; one of them is always open. */
  readonly exits: readonly Exit[]
}

type Chart = { readonly [State in Phase]: WaitingState } & { readonly [State in Passing]: PassingState }

const isNextRoundHeld: Question = (setting, table) => nextRound(setting, table) !== null
const isAsked: Question = (setting, table) => choosing(setting, table) !== null
const isFloorFree: Question = (_, table) => table.handsOn
const isAnswered: Question = (_, table) => table.pending === null
const isAside: Question = (_, table) => table.caucus !== null
const isReplied: Question = (_, table) => table.request === null
const isBackAtTable: Question = (_, table) => table.caucus === null
const isAllPublished: Question = (_, table) => table.publishing.length === 0
const isReopened: Question = (_, table) => table.signing === null
const isSigned: Question = (_, table) => table.signing?.length === 0

const isBrokenOff: Question = (_, table) => table.walked !== null
const isUnanswered: Question = (_, table) => table.pending !== null
const isUnreplied: Question = (_, table) => table.request !== null
const isBeingSigned: Question = (_, table) => table.signing !== null

const nothing: PassingState['does'] = (_, table) => table

const openNextRound: PassingState['does'] = (setting, table) => {
  const round = nextRound(setting, table)
  if (round === null) throw new Error('No round is left to be opened.')
  return openRound(setting, table, round)
}

const concludeRound: PassingState['does'] = (setting, table) =>
  askForCommuniques(setting, reportsHome(setting, closeRound(setting, table)))

/** The state between two rounds. */
const ONWARDS: readonly Exit[] = [{ when: isNextRoundHeld, to: 'opening' }, { to: 'closing' }]

export const CHART: Chart = {
  briefing: { does: reportsHome, exits: ONWARDS },
  opening: { does: openNextRound, exits: [{ to: 'settling' }] },
  settling: {
    does: (setting, table) => strikeNews(setting, closeTurn(setting, table)),
    exits: [
      { when: isAsked, to: 'choosing' },
      { when: isDraftComplete, to: 'completing' },
      { when: isRoundOver, to: 'concluding' },
      { when: isFloorFree, to: 'givingFloor' },
      { to: 'floor' },
    ],
  },
  givingFloor: { does: giveFloor, exits: [{ to: 'floor' }] },
  floor: { mover: (_, table) => table.floor, exits: [] },
  answering: {
    mover: (_, table) => table.pending?.waiting[0] ?? null,
    exits: [{ when: isAnswered, to: 'settling' }],
  },
  replying: {
    mover: (_, table) => table.request?.waiting[0] ?? null,
    exits: [
      { when: isAside, to: 'caucus' },
      { when: isReplied, to: 'settling' },
    ],
  },
  caucus: {
    mover: (_, table) => table.caucus?.speaker ?? null,
    exits: [{ when: isBackAtTable, to: 'settling' }],
  },
  atCapital: {
    does: (setting, table) => reportHome(setting, table, table.floor),
    exits: [{ to: 'settling' }],
  },
  choosing: { mover: (setting, table) => choosing(setting, table)?.party ?? null, exits: [] },
  drafting: { mover: (setting) => setting.mediator, exits: [] },
  concluding: { does: concludeRound, exits: [{ to: 'publishing' }] },
  publishing: {
    mover: (_, table) => table.publishing[0] ?? null,
    exits: [{ when: isAllPublished, to: 'interlude' }],
  },
  interlude: { does: nothing, exits: ONWARDS },
  completing: { does: askForSignatures, exits: [{ to: 'signing' }] },
  signing: {
    mover: (_, table) => table.signing?.[0] ?? null,
    exits: [
      { when: isReopened, to: 'settling' },
      { when: isSigned, to: 'ratification' },
    ],
  },
  ratification: {
    does: (setting, table) => ratify(setting, closeRound(setting, table)),
    exits: [{ to: 'closing' }],
  },
  leaving: {
    does: (setting, table) => (isBrokenOff(setting, table) ? closeRound(setting, table) : table),
    exits: [
      { when: isBrokenOff, to: 'closing' },
      { when: isUnanswered, to: 'answering' },
      { when: isUnreplied, to: 'replying' },
      { when: isBeingSigned, to: 'signing' },
      { to: 'settling' },
    ],
  },
  closing: { does: endTalks, exits: [{ to: 'closed' }] },
  closed: { mover: () => null, exits: [] },
}

/** Whether the table waits for a move in this state. */
export const isPhase = (name: ChartState): name is Phase => !('does' in CHART[name])

/** Whose move is awaited; null while the table is not waiting for anybody. */
export const whoMoves = (setting: Setting, table: TableState): PartyId | null =>
  table.phase === 'briefing' ? null : CHART[table.phase].mover(setting, table)
