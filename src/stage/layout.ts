/** How the stage's area is shared: the map above the table, or beside it where the area is wide. */
import type { Area } from './map/frame.ts'

export interface StageAreas {
  /** Null where the stage shows the table alone. */
  readonly map: Area | null
  /** Null where the stage shows the map alone: asked for, or for want of height. */
  readonly table: Area | null
}

const TABLE_HEIGHT = 190
const LEAST_TABLE = 136
const LEAST_MAP = 150
const TABLE_SHARE = 0.39
/** From this proportion on, map and table lie side by side. */
const WIDE = 1.35

/** What the stage shows: map and table, or one of them alone. */
export type StageParts = 'both' | 'map' | 'table'

export function stageAreas(width: number, height: number, parts: StageParts): StageAreas {
  const whole = { x: 0, y: 0, width, height }
  if (parts === 'table') return { map: null, table: whole }
  if (parts === 'map') return { map: whole, table: null }
  if (width / height > WIDE && width >= 560) {
    const tableWidth = Math.round(Math.max(276, width * 0.32))
    return {
      map: { x: 0, y: 0, width: width - tableWidth, height },
      table: { x: width - tableWidth, y: 0, width: tableWidth, height },
    }
  }
  const tableHeight = Math.round(
    Math.max(LEAST_TABLE, Math.min(height * TABLE_SHARE, Math.max(TABLE_HEIGHT, height * 0.34))),
  )
  if (height - tableHeight < LEAST_MAP) return { map: whole, table: null }
  return {
    map: { x: 0, y: 0, width, height: height - tableHeight },
    table: { x: 0, y: height - tableHeight, width, height: tableHeight },
  }
}
