/**
 * What a component reads from a zustand store; it is redrawn only when what it selected has changed. The stores depend on no
 * view library (zustand/vanilla).
 */
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'

/** `select` must return the same thing while nothing it depends on has changed. */
export const useStore = <State, Chosen>(
  store: Pick<StoreApi<State>, 'getState' | 'subscribe'>,
  select: (state: State) => Chosen,
): Chosen => {
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0)
  const chosen = select(store.getState())
  const latest = useRef({ select, chosen })
  latest.current = { select, chosen }
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(latest.current.select(store.getState()), latest.current.chosen)) redraw(undefined)
    }
    look()
    return store.subscribe(look)
  }, [store])
  return chosen
}
