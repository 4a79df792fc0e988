/** Where the stage comes from. Screens give it a place and never know what draws in it. */
import { createContext } from 'preact'
import type { MapStyles } from './table/stageColumn/MapKey.tsx'

export interface StagePort {
  /** Draws into the host until the returned function is called; says how the map's layers are drawn once it knows. */
  mount(host: HTMLElement, onStyles: (styles: MapStyles) => void): () => void
}

export const StageContext = createContext<StagePort | null>(null)
