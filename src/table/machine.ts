/**
 * The talks as a statechart: briefing → rounds, with an interlude between each and the next → signing → ratification →
 * closed. It says whose move it is and calls the rules; nothing else writes the table's state.
 *
 * Built once for each setting; every negotiation is one actor of it.
 */
import { assign, setup } from 'xstate'
import type { Round } from '../scenario/scenario.ts'
import type { RoundId } from '../terms/ids.ts'
import { isDraftComplete } from './draft.ts'
import { endTalks, ratify } from './ends.ts'
import { closeTurn, giveFloor } from './floor.ts'
import { judge } from './judge.ts'
import { reportHome } from './mandate.ts'
import type { Move } from './move.ts'
import { strikeNews } from './news.ts'
import { roundStates } from './roundStates.ts'
import { closeRound, isRoundOver, nextRound, openRound, reportsHome } from './rounds.ts'
import { makeByRule } from './rules/all.ts'
import { askForCommuniques } from './rules/publish.ts'
import { askForSignatures } from './rules/signing.ts'
import { roundNow, type Setting } from './setting.ts'
import { type TableState, withChange } from './state.ts'
import type { Phase } from './view.ts'

export interface TalksContext {
  readonly table: TableState
}

export type TalksEvent = Move | { readonly type: 'sitDown' }

/** The id of a round's state: no round may take the name of another state by being called the same. */
const stateOf = (round: RoundId): `round-${string}` => `round-${round}`

const isMove = (event: TalksEvent): event is Move => event.type !== 'sitDown'

export const talksMachine = (setting: Setting) => {
  /** An action that lays the rules' new state in the old one's place. */
  const write = (rule: (setting: Setting, table: TableState) => TableState) =>
    assign<TalksContext, TalksEvent, undefined, TalksEvent, never>(({ context }) => ({
      table: rule(setting, context.table),
    }))

  const ask =
    (question: (table: TableState) => boolean) =>
    ({ context }: { context: TalksContext }) =>
      question(context.table)

  /** A transition into each of the rounds; the guard finds the one that is to be held next. */
  const toNext = (rounds: readonly Round[]) =>
    rounds.map(
      ({ id }) => ({ guard: { type: 'isNext', params: { round: id } }, target: `#${stateOf(id)}` }) as const,
    )

  return setup({
    types: {
      context: {} as TalksContext,
      events: {} as TalksEvent,
      input: {} as TableState,
    },
    guards: {
      isInOrder: ({ context, event }) => isMove(event) && judge(setting, context.table, event) === null,
      isNext: ({ context }, { round }: { round: RoundId }) => nextRound(setting, context.table) === round,
      isDraftComplete: ask((table) => isDraftComplete(setting, table)),
      isRoundOver: ask((table) => isRoundOver(setting, table)),
      isFloorFree: ask((table) => table.handsOn),
      isAnswered: ask((table) => table.pending === null),
      isAside: ask((table) => table.caucus !== null),
      isReplied: ask((table) => table.request === null),
      isBackAtTable: ask((table) => table.caucus === null),
      isAllPublished: ask((table) => table.publishing.length === 0),
      isReopened: ask((table) => table.signing === null),
      isSigned: ask((table) => table.signing?.length === 0),
    },
    actions: {
      recordMove: assign(({ context, event }) =>
        isMove(event) ? { table: makeByRule(setting, context.table, event) } : {},
      ),
      recordAndWait: assign(({ context, event }, { phase }: { phase: Phase }) =>
        isMove(event) ? { table: withChange(makeByRule(setting, context.table, event), { phase }) } : {},
      ),
      openRound: assign(({ context }, { round }: { round: RoundId }) => ({
        table: openRound(setting, context.table, round),
      })),
      waitFor: assign(({ context }, { phase }: { phase: Phase }) => ({
        table: withChange(context.table, { phase }),
      })),
      closeTurn: write((_, table) => strikeNews(setting, closeTurn(setting, table))),
      giveFloor: write((_, table) => withChange(giveFloor(setting, table), { phase: 'floor' })),
      hearCapital: write((_, table) => reportHome(setting, table, table.floor)),
      closeRound: write(closeRound),
      askForCommuniques: write(askForCommuniques),
      reportHome: write(reportsHome),
      askForSignatures: write(askForSignatures),
      ratify: write(ratify),
      endTalks: write(endTalks),
    },
  }).createMachine({
    id: 'talks',
    context: ({ input }) => ({ table: input }),
    initial: 'briefing',
    states: {
      briefing: {
        exit: 'reportHome',
        on: { sitDown: [...toNext(setting.rounds), { target: 'closed' }] },
      },
      rounds: {
        initial: roundNow(setting, { round: 0 }).id,
        states: {
          ...Object.fromEntries(
            setting.rounds.map(({ id }) => [id, { id: stateOf(id), ...roundStates(id) }]),
          ),
          whereTheyWere: { type: 'history', history: 'deep' },
        },
      },
      interlude: { id: 'interlude', always: [...toNext(setting.rounds.slice(1)), { target: 'closed' }] },
      signing: {
        id: 'signing',
        entry: ['askForSignatures', { type: 'waitFor', params: { phase: 'signing' } }],
        always: [
          { guard: 'isReopened', target: 'rounds.whereTheyWere' },
          { guard: 'isSigned', target: 'ratification' },
        ],
        on: {
          sign: { guard: 'isInOrder', actions: 'recordMove' },
          walkAway: { guard: 'isInOrder', actions: 'recordMove', target: 'leaving' },
        },
      },
      leaving: { id: 'leaving', entry: 'closeRound', always: 'closed' },
      ratification: { entry: ['closeRound', 'ratify'], always: 'closed' },
      closed: {
        entry: ['endTalks', { type: 'waitFor', params: { phase: 'closed' } }],
        type: 'final',
      },
    },
  })
}

export type TalksMachine = ReturnType<typeof talksMachine>
