/** Draws a part of the debrief at a desk that holds no more than what such a part reads. */
import { render } from '@testing-library/preact'
import type { VNode } from 'preact'
import { DeskProvider } from '../../../src/screens/useDesk.ts'
import type { OpenSeat, SeatActs, SeatState } from '../../../src/seat/seat.ts'
import { DEFAULT_SETTINGS } from '../../../src/session/saving/settings.ts'

export const atDesk = (
  part: VNode,
  { acts = {}, state = {} }: { readonly acts?: Partial<SeatActs>; readonly state?: Partial<SeatState> } = {},
) => {
  const whole = { settings: DEFAULT_SETTINGS, game: null, mind: null, ...state } as SeatState
  const desk: OpenSeat = {
    store: { getState: () => whole, subscribe: () => () => undefined },
    acts: acts as SeatActs,
  }
  return render(<DeskProvider desk={desk}>{part}</DeskProvider>)
}
