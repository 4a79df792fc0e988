/** How a screen reads the desk and acts on it. */
import { type ComponentChildren, createContext, h } from 'preact'
import { useContext } from 'preact/hooks'
import { useStore } from '../pieces/useStore.ts'
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
export const useDesk = <Chosen>(select: (state: SeatState) => Chosen): Chosen =>
  useStore(useWholeDesk().store, select)

/** What a person may ask of the desk. The same object for as long as the page lives. */
export const useActs = (): SeatActs => useWholeDesk().acts
