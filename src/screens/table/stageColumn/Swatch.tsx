/** A standing in small: solid for what is agreed, outlined on the table, dashed for one's own draft. Says nothing aloud. */
import type { VNode } from 'preact'
import type { LineStanding } from '../../../seat/accord.ts'

export const Swatch = ({ standing }: { readonly standing: LineStanding }): VNode => (
  <i class={`swatch ${standing}`} aria-hidden="true" />
)
