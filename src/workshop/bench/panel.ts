/** A tab of the workshop with what it shows. */
import type { ComponentType } from 'preact'
import type { ManuscriptState } from '../manuscript/manuscript.ts'

export interface Panel {
  readonly id: string
  readonly label: string
  /** Drawn when its tab is first opened, and kept from then on. It takes no props: `useWorkshop` has all there is. */
  readonly Component: ComponentType
  /** Said behind the label; empty where there is nothing to say. */
  readonly badge?: (state: ManuscriptState) => string
  /** Takes the whole width while it is open. */
  readonly wide?: boolean
}

export interface Panels {
  /** Views in which the text is written. The first is open at the start. */
  readonly left: readonly Panel[]
  /** What stands beside the text. */
  readonly right: readonly Panel[]
}
