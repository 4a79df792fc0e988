import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { frameOf } from '../../../src/stage/map/frame.ts'
import { readMap } from '../../../src/stage/map/geometry.ts'
import { placeNames } from '../../../src/stage/map/placeNames.ts'
import { svgMap } from '../../../src/stage/map/svgMap.ts'
import type { Palette } from '../../../src/stage/palette.ts'

const map = readMap(
  JSON.parse(readFileSync(new URL('../../../assets/map/ukraine.json', import.meta.url), 'utf8')),
)
const frame = frameOf(map.near, { width: 360, height: 290 }, map.bounds)
const brush = { font: '', measureText: (text: string) => ({ width: text.length * 7 }) as TextMetrics }
const palette = { ui: 'sans-serif', serif: 'serif' } as Palette
const names = placeNames(brush, map.places, frame, palette)
const layer = (id: string) => map.layers.filter((known) => known.id === id)

describe('the still map', () => {
  it('draws every region, every neighbour and the recognised border, whatever lies on top', () => {
    const bare = svgMap(map, [], names, frame)
    expect(bare.match(/<path/g)).toHaveLength(map.regions.length + map.neighbours.length + 1)
    const held = svgMap(map, layer('russian-held'), names, frame)
    expect(held.match(/<path/g)).toHaveLength(map.regions.length + map.neighbours.length + 1 + 2)
  })

  it('says that it is schematic', () => {
    expect(svgMap(map, [], names, frame)).toContain('Schematic')
  })

  it('takes every colour from the page', () => {
    const all = svgMap(map, map.layers, names, frame)
    expect(all).not.toMatch(/#[0-9a-f]{3,6}\b/i)
    expect(all).toContain('var(--party-rust)')
  })

  it('lays no name over another and cuts none off', () => {
    const spans = names.map(({ place, x, y, align }) => {
      const width = place.name.length * 7
      const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
      return { left, right: left + width, y }
    })
    for (const [i, a] of spans.entries()) {
      expect(a.left).toBeGreaterThan(0)
      expect(a.right).toBeLessThan(360)
      for (const b of spans.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 12).toBe(false)
    }
    expect(names.map(({ place }) => place.name)).toEqual(
      expect.arrayContaining(['Kyiv', 'Donetsk', 'Luhansk', 'Kherson', 'Crimea', 'Black Sea']),
    )
  })
})
