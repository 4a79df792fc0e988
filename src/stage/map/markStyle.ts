/**
 * How a standing is drawn, the same on canvas and as markup: agreed is solid, on the table outlined in ink, the
 * viewer's draft dashed in its own colour.
 */
import type { LineStanding } from '../../seat/accord.ts'
import type { Token } from '../palette.ts'

/** A colour of the page, or a party's by name. */
export type Ink = { readonly token: Token } | { readonly party: string }

export interface MarkStyle {
  readonly stroke: Ink
  readonly width: number
  /** Lengths of stroke and gap; none for a whole line. */
  readonly dash: readonly number[]
  readonly fill: Ink
  readonly fillAlpha: number
}

/** An outline under a mark of the open row, so that it stands out. */
export const HALO = 4

export function markStyle(standing: LineStanding, viewerColour: string, lifted: boolean): MarkStyle {
  const more = lifted ? 1 : 0
  switch (standing) {
    case 'agreed':
      return {
        stroke: { token: 'baize' },
        width: 2 + more,
        dash: [],
        fill: { token: 'baize-t' },
        fillAlpha: 1,
      }
    case 'onTable':
      return {
        stroke: { token: 'ink' },
        width: 2 + more,
        dash: [],
        fill: { token: 'paper' },
        fillAlpha: 0.85,
      }
    case 'drafted':
      return {
        stroke: { party: viewerColour },
        width: 2 + more,
        dash: [5, 3],
        fill: { party: viewerColour },
        fillAlpha: 0.14,
      }
    case 'pointedAt':
    case 'statusQuo':
      return { stroke: { token: 'ink2' }, width: 1.6, dash: [1.5, 3], fill: { token: 'paper' }, fillAlpha: 0 }
  }
}
