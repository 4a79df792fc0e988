import { describe, expect, it } from 'vitest'
import { boxAround, type Line, type MapLayer } from '../../../src/stage/map/geometry.ts'
import { morph, walkRing } from '../../../src/stage/map/morph.ts'

const square = (x: number, size: number): Line => [
  [x, 0],
  [x + size, 0],
  [x + size, size],
  [x, size],
]
const layer = (id: string, ring: Line, style: MapLayer['style'] = 'area'): MapLayer => ({
  id,
  style,
  colour: null,
  rings: [ring],
  lines: [],
  box: boxAround([ring]),
})
const buffer = layer('buffer', square(0, 1))
const region = layer('region', square(4, 3))
const border = layer('border', square(0, 9), 'outline')

describe('from one option to the next', () => {
  it('begins with what was there and ends with what comes, exactly', () => {
    const change = morph([buffer, border], [region])
    expect(change(0).map(({ rings }) => boxAround(rings))).toContainEqual(buffer.box)
    expect(change(1)).toEqual([{ ...region, alpha: 1 }])
  })

  it('moves an area into another of its kind, so that half way it lies between them', () => {
    const [half] = morph([buffer], [region])(0.5)
    const { left, right } = boxAround(half?.rings ?? [])
    expect(left).toBeCloseTo(2, 1)
    expect(right).toBeCloseTo(4, 1)
  })

  it('fades what has no partner and leaves alone what both options show', () => {
    const painted = morph([border, buffer], [border])(0.25)
    expect(painted.map(({ id, alpha }) => [id, alpha])).toEqual([
      ['border', 1],
      ['buffer', 0.75],
    ])
  })

  it('never turns a shape inside out: rings drawn either way round are walked the same way', () => {
    const there = walkRing(square(0, 1))
    const back = walkRing([...square(0, 1)].reverse())
    const turn = ([a, b]: typeof there) => Math.sign((b?.[0] ?? 0) - (a?.[0] ?? 0))
    expect(boxAround([there])).toEqual(boxAround([back]))
    expect(turn(there)).toBe(1)
  })
})
