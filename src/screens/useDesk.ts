/**
 * How a screen reads the desk and acts on it. The store knows no view library (zustand/vanilla); this is the one
 * adapter. A component is drawn again only when what it selected has changed.
 */
import { type ComponentChildren, createContext, h } from 'preact'
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { DeskActs, DeskState, DeskStore } from '../session/desk/desk.ts'

export interface Desk {
  readonly store: DeskStore
  readonly acts: DeskActs
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = ({ desk, children }: { desk: Desk; children: ComponentChildren }) =>
  h(DeskContext.Provider, { value: desk }, children)

const useWholeDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('A screen was drawn outside <DeskProvider>.')
  return desk
}

/** What `select` picks from the desk; it must return the same thing while nothing it depends on has changed. */
export const useDesk = <Chosen>(select: (state: DeskState) => Chosen): Chosen => {
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

/** The desk as it stands at the moment of asking, for what must not follow its changes. */
export const useDeskNow = (): (() => DeskState) => useWholeDesk().store.getState

/** What a person may ask of the desk. The same object for as long as the page lives. */
export const useActs = (): DeskActs => useWholeDesk().acts
