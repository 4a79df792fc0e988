import { describe, expect, it } from 'vitest'
import { frameOf, shapesAt } from '../../../src/stage/map/frame.ts'
import { hasOwnShapes, ownGeometry } from '../../../src/stage/map/ownGeometry.ts'
import { svgMap } from '../../../src/stage/map/svgMap.ts'
import { tinyScenario } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'
import { assumed } from '../../scenario/rows/row.ts'

const layer = (id: string, shape: string, more: object = {}) => ({
  id,
  label: id,
  shows: `${id} is shown.`,
  shape,
  ...more,
  ...assumed,
})

const { map } = tinyScenario(
  set('/format', 2),
  set('/map', {
    own: {
      width: 1000,
      height: 500,
      attribution: 'Drawn <here>',
      land: 'M0 0L1000 0L1000 500L0 500Z',
      names: [{ name: 'Old harbour', x: 500, y: 250 }],
    },
    note: 'How to read it.',
    base: ['river'],
    layers: [
      layer('quay', 'M600 100L900 100L900 400L600 400Z'),
      layer('river', 'M0 250L400 250', { style: 'area' }),
      { ...layer('unseen', ''), shape: undefined },
    ],
  }),
)
if (!hasOwnShapes(map)) throw new Error('The map was not read.')
const drawn = ownGeometry(map)
const frame = frameOf(drawn.view, { width: 600, height: 400 }, drawn.bounds)

describe('a map that the scenario brings along', () => {
  it('has the layers that have a shape, areas apart from lines', () => {
    expect(
      drawn.layers.map(({ id, style, rings, lines }) => [id, style, rings.length, lines.length]),
    ).toEqual([
      ['quay', 'area', 1, 0],
      ['river', 'line', 0, 1],
    ])
  })

  it('is shown whole, in the middle of where it is drawn', () => {
    expect(frame.left).toBeCloseTo(0)
    expect(frame.top).toBeCloseTo(50)
    expect(drawn.view.right * frame.scale).toBeCloseTo(600)
  })

  it('is hit where its layers lie', () => {
    expect(shapesAt(drawn, frame, [450, 200], ['quay'])).toEqual(['quay', 'land'])
    expect(shapesAt(drawn, frame, [100, 200], ['quay'])).toEqual(['land'])
  })

  it('is drawn with nothing beyond it, and says whose data it is made of', () => {
    const markup = svgMap(drawn, [], { names: [], callouts: [] }, frame)
    expect(markup).toContain('fill:var(--land2)"/>')
    expect(markup).toContain('Schematic. Drawn &#60;here&#62;')
    expect(markup.match(/<path/g)).toHaveLength(1)
  })

  it('is made once for a scenario', () => {
    expect(ownGeometry(map)).toBe(drawn)
  })
})
