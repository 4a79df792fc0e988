/**
 * One round as a nested statechart. Every state in which the table waits for a party is named for what is going on;
 * `settling` is where every turn ends and the next step is found.
 */
import type { RoundId } from '../terms/ids.ts'
import type { Phase } from './view.ts'

/** A move that is in order is recorded; the table waits where it was. */
const RECORD = { guard: 'isInOrder', actions: 'recordMove' } as const

const LEAVE = { walkAway: { ...RECORD, target: '#leaving' } } as const

/** What was done has been dealt with: on to whatever comes next. */
const SETTLE = { ...RECORD, target: 'settling' } as const

/**
 * Others have a word in it first. That the table now waits for them is written in one go with the move: an action of its
 * own on entry would cost XState as much again, dozens of times in a game.
 */
const recordAndWait = <Waiting extends Phase>(phase: Waiting) =>
  ({ guard: 'isInOrder', actions: { type: 'recordAndWait', params: { phase } }, target: phase }) as const

export const roundStates = (round: RoundId) =>
  ({
    initial: 'opening',
    states: {
      opening: {
        entry: { type: 'openRound', params: { round } },
        always: 'settling',
      },
      settling: {
        entry: 'closeTurn',
        always: [
          { guard: 'isDraftComplete', target: '#signing' },
          { guard: 'isRoundOver', target: 'concluding' },
          { guard: 'isFloorFree', actions: 'giveFloor', target: 'floor' },
          { actions: { type: 'waitFor', params: { phase: 'floor' } }, target: 'floor' },
        ],
      },
      floor: {
        on: {
          offer: recordAndWait('answering'),
          accept: recordAndWait('answering'),
          caucus: recordAndWait('replying'),
          adjourn: recordAndWait('replying'),
          askMediator: recordAndWait('drafting'),
          consultCapital: { ...RECORD, target: 'atCapital' },
          statement: SETTLE,
          press: SETTLE,
          promise: SETTLE,
          pass: SETTLE,
          ...LEAVE,
        },
      },
      answering: {
        always: { guard: 'isAnswered', target: 'settling' },
        on: { answer: RECORD, ...LEAVE },
      },
      replying: {
        always: [
          { guard: 'isAside', target: 'caucus' },
          { guard: 'isReplied', target: 'settling' },
        ],
        on: { reply: RECORD, ...LEAVE },
      },
      caucus: {
        entry: { type: 'waitFor', params: { phase: 'caucus' } },
        always: { guard: 'isBackAtTable', target: 'settling' },
        on: {
          disclose: RECORD,
          float: RECORD,
          respond: RECORD,
          leaveCaucus: RECORD,
          ...LEAVE,
        },
      },
      atCapital: {
        entry: 'hearCapital',
        always: 'settling',
      },
      drafting: {
        on: {
          offer: recordAndWait('answering'),
          press: RECORD,
          promise: RECORD,
          pass: SETTLE,
        },
      },
      concluding: {
        entry: ['closeRound', 'reportHome', 'askForCommuniques'],
        always: 'publishing',
      },
      publishing: {
        entry: { type: 'waitFor', params: { phase: 'publishing' } },
        always: { guard: 'isAllPublished', target: 'closed' },
        on: { publish: RECORD },
      },
      closed: { type: 'final' },
    },
    onDone: '#interlude',
  }) as const
