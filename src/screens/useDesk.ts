/**
 * How a screen reads the desk and acts on it. The store depends on no view library (zustand/vanilla); this is its only
 * adapter. A component is redrawn only when what it selected has changed.
 */
import { type ComponentChildren, createContext, h } from 'preact'
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { OpenSeat, SeatActs, SeatState } from '../seat/seat.ts'

const DeskContext = createContext<OpenSeat | null>(null)

export const DeskProvider = ({ desk, children }: { desk: OpenSeat; children: ComponentChildren }) =>
  h(DeskContext.Provider, { value: desk }, children)

const useWholeDesk = (): OpenSeat => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('A screen was drawn outside <DeskProvider>.')
  return desk
}

/** What `select` picks from the desk; it must return the same thing while nothing it depends on has changed. */
export const useDesk = <Chosen>(select: (state: SeatState) => Chosen): Chosen => {
  const { store } = useWholeDesk()
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

/** What a person may ask of the desk. The same object for as long as the page lives. */
export const useActs = (): SeatActs => useWholeDesk().acts
