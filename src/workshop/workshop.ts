/** What the workshop is given, and how its parts reach it. */
import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import type { Block } from '../pack/handout.ts'
import { useStore } from '../pieces/useStore.ts'
import type { Desk } from '../session/desk/createDesk.ts'
import type { ShelfCard } from '../session/desk/shelf.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { OpenTabs } from './bench/openTabs.ts'
import type { OnDisk } from './disk/onDisk.ts'
import type { KeptText } from './keeping/keepText.ts'
import type { Manuscript, ManuscriptState } from './manuscript/manuscript.ts'

/** A scenario that came with Parley. */
export interface ShippedScenario {
  readonly card: ShelfCard
  /** As its authors wrote it. */
  readonly source: () => Promise<string>
}

/** What `main.tsx` puts in: all that the workshop needs of the rest of the page. */
export interface WorkshopPorts {
  /** Plays, and keeps what lies on the shelf. */
  readonly desk: Desk
  readonly shelf: readonly ShippedScenario[]
  /** Fetches what draws a part of a printed sheet, as the teacher's pack does. Rejects where it cannot be fetched. */
  readonly sheetBlock: () => Promise<ComponentType<{ block: Block }>>
}

export interface OpenWorkshop extends WorkshopPorts {
  /** The id under which it is kept; the text may call itself something else. */
  readonly id: string
  readonly manuscript: Manuscript
  readonly kept: KeptText
  readonly disk: OnDisk
  readonly tabs: StoreApi<OpenTabs>
  /** Opens a tab by its id, on whichever side it is. */
  readonly openTab: (id: string) => void
}

export const WorkshopContext = createContext<OpenWorkshop | null>(null)

export const useWorkshop = (): OpenWorkshop => {
  const workshop = useContext(WorkshopContext)
  if (workshop === null)
    throw new Error('A part of the workshop was drawn outside <WorkshopContext.Provider>.')
  return workshop
}

/** Whether the panel around is the one that is seen. */
export const ShownContext = createContext(true)

/** The store as a hidden panel reads it: it hears of nothing, so that a key press draws only what is seen. */
const unheard = onceFor(({ getState }: Manuscript['store']): Manuscript['store'] => ({
  getState,
  subscribe: () => () => undefined,
}))

/**
 * What `select` picks from the manuscript; it must return the same thing while nothing it depends on has changed. A hidden panel
 * is drawn again when it is shown.
 */
export const useManuscript = <Chosen>(select: (state: ManuscriptState) => Chosen): Chosen => {
  const { store } = useWorkshop().manuscript
  return useStore(useContext(ShownContext) ? store : unheard(store), select)
}
