import { describe, expect, it } from 'vitest'
import { frameOf } from '../../../src/stage/map/frame.ts'
import { placeNames } from '../../../src/stage/map/placeNames.ts'
import { svgMap } from '../../../src/stage/map/svgMap.ts'
import type { Palette } from '../../../src/stage/palette.ts'
import { genevaPicture, ukraine } from './genevaPicture.ts'

const map = ukraine
const frame = frameOf(map.view, { width: 360, height: 290 }, map.bounds)
const brush = { font: '', measureText: (text: string) => ({ width: text.length * 7 }) as TextMetrics }
const palette = { ui: 'sans-serif', serif: 'serif' } as Palette
const names = placeNames(brush, map.places, frame, palette, [])
const draw = (items: ReturnType<typeof genevaPicture>) => svgMap(map, items, { names, callouts: [] }, frame)
const paths = (markup: string) => markup.match(/<path/g)?.length ?? 0

describe('the still map', () => {
  it('draws every region, every neighbour and the recognised border, whatever lies on top', () => {
    const land = map.regions.length + map.neighbours.length + 1
    expect(paths(draw([]))).toBe(land)
    // A hatch takes two paths, outline and line one each.
    expect(paths(draw(genevaPicture({})))).toBe(land + 4)
  })

  it('draws agreed solid, on the table outlined in ink, a draft dashed in the viewer’s colour', () => {
    const drawn = (text: Parameters<typeof genevaPicture>[0]) => draw(genevaPicture(text))
    const pullBack = { 'ceasefire-line': 'both-pull-back' }
    const dashed =
      /stroke:var\(--party-blue\)" stroke-width="2" stroke-linejoin="round" stroke-dasharray="5 3"/
    const outlined = /stroke:var\(--ink\)" stroke-width="2"/
    const solid = /stroke:var\(--baize\)" stroke-width="2"/
    expect(drawn({ agreed: pullBack })).toMatch(solid)
    expect(drawn({ onTable: pullBack })).toMatch(outlined)
    expect(drawn({ drafted: pullBack })).toMatch(dashed)
    for (const mark of [solid, outlined, dashed]) expect(drawn({})).not.toMatch(mark)
  })

  it('draws the posts of who leads', () => {
    const bare = paths(draw(genevaPicture({})))
    expect(paths(draw(genevaPicture({ agreed: { monitoring: 'us-led' } })))).toBe(bare + 16)
  })

  it('says that it is schematic', () => {
    expect(draw([])).toContain('Schematic')
  })

  it('takes every colour from the page', () => {
    const all = draw(
      genevaPicture({ drafted: { donbas: 'neutral-administration' }, agreed: { monitoring: 'us-led' } }),
    )
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
