import { describe, expect, it } from 'vitest'
import { stageAreas } from '../../src/stage/layout.ts'

describe('the stage’s area', () => {
  it('is the table’s alone where the scenario has no map', () => {
    expect(stageAreas(360, 480, 'table')).toEqual({
      map: null,
      table: { x: 0, y: 0, width: 360, height: 480 },
    })
  })

  it('is the map’s alone where the map is opened', () => {
    expect(stageAreas(448, 384, 'map')).toEqual({ map: { x: 0, y: 0, width: 448, height: 384 }, table: null })
  })

  it('sets the map above the table on a narrow stage and beside it on a wide one', () => {
    const narrow = stageAreas(360, 480, 'both')
    expect(narrow.map?.width).toBe(360)
    expect(narrow.table?.y).toBe(narrow.map?.height)
    const wide = stageAreas(1316, 598, 'both')
    expect(wide.map?.height).toBe(598)
    expect(wide.table?.x).toBe(wide.map?.width)
  })

  it('leaves the table out where only the map has room', () => {
    expect(stageAreas(390, 220, 'both').table).toBeNull()
  })

  it.each([
    [360, 426],
    [360, 340],
    [900, 300],
    [1316, 598],
  ])('is used up to the last pixel at %i × %i', (width, height) => {
    const { map, table } = stageAreas(width, height, 'both')
    const size = (area: typeof map) => (area === null ? 0 : area.width * area.height)
    expect(size(map) + size(table)).toBe(width * height)
  })
})
