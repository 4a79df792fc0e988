/** What the classroom is given by `main.tsx`, and how its parts reach it. */
import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { DeskActs, DeskStore } from '../session/desk/desk.ts'
import type { ShelfCard } from '../session/desk/shelf.ts'
import type { RemotePorts } from '../session/remote/remoteClass.ts'
import type { DroppedFile } from '../session/tables/collectTables.ts'
import type { Thinker } from '../session/thinking/thinker.ts'
import type { PartyId } from '../terms/ids.ts'

/** A scenario that a class can play: its text goes to the server as it is. */
export interface PlayableScenario {
  readonly card: ShelfCard
  readonly text: () => Promise<string>
}

export interface PageDesk {
  readonly store: DeskStore
  readonly acts: DeskActs
}

export interface ClassroomPorts {
  readonly remote: RemotePorts
  readonly desk: PageDesk
  /** Counts as an adviser on this device. */
  readonly thinker: Pick<Thinker, 'estimate'>
  /** Scenarios that came with Parley. */
  readonly shelf: readonly PlayableScenario[]
  /** Of one's own, which lie on the shelf of this device and read without errors. */
  readonly own: () => readonly PlayableScenario[]
  /** The screens of a game, from its folder to the signing, over any desk. */
  readonly Talks: ComponentType<{ readonly desk: PageDesk }>
  /** The outcomes of many tables side by side, from their transcripts. */
  readonly Results: ComponentType<{
    readonly games: readonly DroppedFile[]
    readonly onClose: () => void
    /** Closing leads back to the class. */
    readonly inClass: true
  }>
  /** Opens a finished game's transcript in its debrief, as whoever held that seat, on the page's own desk. */
  readonly debrief: (transcript: string, own: PartyId) => void
}

export const ClassroomContext = createContext<ClassroomPorts | null>(null)

export const useClassroom = (): ClassroomPorts => {
  const classroom = useContext(ClassroomContext)
  if (classroom === null)
    throw new Error('A part of the classroom was drawn outside <ClassroomContext.Provider>.')
  return classroom
}
