/**
 * One round as a nested statechart. Every state in which the table waits for a party is named for what is going on;
 * `settling` is where every turn ends and the next step is found.
 */
import type { RoundId } from '../terms/ids.ts'

/** A move that is in order is recorded; then the table goes on to `target`. */
const record = <Target extends string>(target: Target) =>
  ({ guard: 'isInOrder', actions: 'recordMove', target }) as const

const LEAVE = { walkAway: record('#leaving') } as const

/** Free moves, after which the same party still has the floor. */
const STAY = record('settling')

export const roundStates = (round: RoundId) =>
  ({
    initial: 'opening',
    states: {
      opening: {
        entry: { type: 'openRound', params: { round } },
        always: 'settling',
      },
      settling: {
        entry: ['countTurn', 'strikeNews'],
        always: [
          { guard: 'isDraftComplete', target: '#signing' },
          { guard: 'isRoundOver', target: 'concluding' },
          { guard: 'isFloorFree', actions: 'giveFloor', target: 'floor' },
          { target: 'floor' },
        ],
      },
      floor: {
        entry: { type: 'waitFor', params: { phase: 'floor' } },
        on: {
          offer: record('answering'),
          accept: record('answering'),
          caucus: record('replying'),
          adjourn: record('replying'),
          askMediator: record('drafting'),
          consultCapital: record('atCapital'),
          statement: STAY,
          press: STAY,
          promise: STAY,
          pass: STAY,
          ...LEAVE,
        },
      },
      answering: {
        entry: { type: 'waitFor', params: { phase: 'answering' } },
        always: { guard: 'isAnswered', target: 'settling' },
        on: { answer: record('answering'), ...LEAVE },
      },
      replying: {
        entry: { type: 'waitFor', params: { phase: 'replying' } },
        always: [
          { guard: 'isAside', target: 'caucus' },
          { guard: 'isReplied', target: 'settling' },
        ],
        on: { reply: record('replying'), ...LEAVE },
      },
      caucus: {
        entry: { type: 'waitFor', params: { phase: 'caucus' } },
        always: { guard: 'isBackAtTable', target: 'settling' },
        on: {
          disclose: record('caucus'),
          float: record('caucus'),
          respond: record('caucus'),
          leaveCaucus: record('caucus'),
          ...LEAVE,
        },
      },
      atCapital: {
        entry: 'hearCapital',
        always: 'settling',
      },
      drafting: {
        entry: { type: 'waitFor', params: { phase: 'drafting' } },
        on: {
          offer: record('answering'),
          press: record('drafting'),
          promise: record('drafting'),
          pass: STAY,
        },
      },
      concluding: {
        entry: ['closeRound', 'askForCommuniques'],
        always: 'publishing',
      },
      publishing: {
        entry: { type: 'waitFor', params: { phase: 'publishing' } },
        always: { guard: 'isAllPublished', target: 'closed' },
        on: { publish: record('publishing') },
      },
      closed: { type: 'final' },
    },
    onDone: '#interlude',
  }) as const
