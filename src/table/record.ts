/** Appends events to the record, each with its place in the talks and who saw it. */
import type { PartyId } from '../terms/ids.ts'
import type { Happening } from './event.ts'
import { roundNow, type Setting } from './setting.ts'
import { type TableState, withChange } from './state.ts'

/**
 * `seenBy` is null for what everyone sees. When it was and who saw it stand before what happened: V8 adds keys to an object
 * that was spread some ten times as slowly as it spreads one into others (measured on Node 20).
 */
export const happen = (
  setting: Setting,
  state: TableState,
  happening: Happening,
  seenBy: readonly PartyId[] | null = null,
): TableState =>
  withChange(state, {
    record: state.record.concat([
      {
        index: state.record.length,
        round: roundNow(setting, state).id,
        turn: state.turn,
        seenBy,
        ...happening,
      },
    ]),
  })
