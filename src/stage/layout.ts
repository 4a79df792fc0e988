/** How the stage's area is shared: the map above the table, or beside it where the area is wide. */
import type { Area } from './map/frame.ts'

export interface StageAreas {
  /** Null where the scenario has no map. */
  readonly map: Area | null
  /** Null where a low stage has room for the map alone. */
  readonly table: Area | null
}

const TABLE_HEIGHT = 190
const LEAST_TABLE = 136
const LEAST_MAP = 150
const TABLE_SHARE = 0.39
/** From this proportion on, map and table lie side by side. */
const WIDE = 1.35

export function stageAreas(width: number, height: number, hasMap: boolean): StageAreas {
  if (!hasMap) return { map: null, table: { x: 0, y: 0, width, height } }
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
  if (height - tableHeight < LEAST_MAP) return { map: { x: 0, y: 0, width, height }, table: null }
  return {
    map: { x: 0, y: 0, width, height: height - tableHeight },
    table: { x: 0, y: height - tableHeight, width, height: tableHeight },
  }
}
