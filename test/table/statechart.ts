/**
 * The table of states as an XState statechart, by which tests find their paths. The talks themselves step through the
 * table without it: an actor cost as much as all the rules together.
 */
import { assign, setup } from 'xstate'
import { CHART, type Exit, isPhase } from '../../src/table/chart.ts'
import { judgeAt } from '../../src/table/judgeAt.ts'
import { MOVE_TYPES, type Move, type MoveType } from '../../src/table/move.ts'
import type { ChartState } from '../../src/table/phase.ts'
import { leadsTo, makeByRule } from '../../src/table/rules/all.ts'
import type { Setting } from '../../src/table/setting.ts'
import { type TableState, withChange } from '../../src/table/state.ts'

interface TalksContext {
  readonly table: TableState
}

type Asked = { readonly exit: Exit }

export const talksMachine = (setting: Setting) => {
  /** The guard is named after its question, so that coverage can tell exits apart. */
  const exits = (name: ChartState) =>
    CHART[name].exits.map((exit) =>
      exit.when === undefined
        ? { target: exit.to }
        : { guard: { type: 'isOpen' as const, params: { exit } }, target: exit.to },
    )

  const moves = (name: ChartState) =>
    MOVE_TYPES.flatMap((type): [MoveType, object][] => {
      const target = isPhase(name) ? leadsTo(name, type) : null
      return target === null ? [] : [[type, { guard: 'isInOrder', actions: 'recordMove', target }]]
    })

  return setup({
    types: { context: {} as TalksContext, events: {} as Move, input: {} as TableState },
    guards: {
      isInOrder: ({ context, event }) => judgeAt(setting, context.table, event) === null,
      isOpen: ({ context }, { exit }: Asked) => exit.when?.(setting, context.table) ?? true,
    },
    actions: {
      recordMove: assign(({ context, event }) => ({ table: makeByRule(setting, context.table, event) })),
      enter: assign(({ context }, { name }: { name: ChartState }) => {
        const state = CHART[name]
        if ('does' in state) return { table: state.does(setting, context.table) }
        return isPhase(name) ? { table: withChange(context.table, { phase: name }) } : {}
      }),
    },
  }).createMachine({
    id: 'talks',
    context: ({ input }) => ({ table: input }),
    initial: 'briefing',
    states: Object.fromEntries(
      (Object.keys(CHART) as ChartState[]).map((name) => [
        name,
        {
          entry: { type: 'enter' as const, params: { name } },
          always: exits(name),
          on: Object.fromEntries(moves(name)),
        },
      ]),
    ),
  })
}

/** A transition's condition in words; empty for none. */
export const guardName = (guard: unknown): string => {
  const named = guard as string | { readonly type: string; readonly params?: Partial<Asked> } | undefined
  if (named === undefined || typeof named === 'string') return named ?? ''
  return named.params?.exit?.when?.name ?? named.type
}
