import { describe, expect, test } from 'vitest'
import { findLints } from '../../../src/language/lints/lints.ts'
import { openText } from '../../../src/language/openText.ts'
import { inspectScenario } from '../../../src/scenario/read.ts'
import { editsOfAct } from '../../../src/workshop/form/model/act.ts'
import { firstUses, layersIn, planned, useMap } from '../../../src/workshop/ownMap/planMap.ts'
import { tinyText } from '../../fixtures/tinyScenario.ts'
import { set } from '../../scenario/editing.ts'
import { assumed } from '../../scenario/rows/row.ts'

const area = (name: string, more: object = {}) => ({ kind: 'area' as const, properties: { name, ...more } })
const RIVER = { kind: 'line' as const, properties: { name: 'River' } }
const quay = { id: 'quay', called: 'The quay' }

const MADE = {
  width: 1000,
  height: 400,
  land: 'M1 1L2 2L3 1Z',
  names: [{ name: 'North', x: 2, y: 1 }],
  shapes: { quay: 'M1 1L2 2L3 1Z', north: 'M4 4L5 5L6 4Z' },
  lost: [],
  mixed: [],
  length: 39,
}
const TERMS = { attribution: 'Natural Earth', added: [{ id: 'north', called: 'North' }] }

const withMap = (text: string): string => {
  const done = editsOfAct(text, useMap(JSON.parse(text), MADE, TERMS))
  if (!done.ok) throw new Error(done.message)
  const open = openText(text)
  for (const edit of [...done.edits].sort((a, b) => b.offset - a.offset)) open.change(edit)
  return open.text
}

describe('what becomes of a feature', () => {
  test('is at first land, nothing for a line, and the layer of its name or id where there is one', () => {
    const features = [area('North'), RIVER, area('Quay'), area('East', { id: 'quay' })]
    expect(firstUses(features, 'name', [quay])).toEqual(['land', 'out', 'layer:quay', 'layer:quay'])
  })

  test('a new layer is called like it, shared by those of its name, and never has the id of another', () => {
    const features = [area('Quay'), area('Quay'), area('North'), area('East')]
    expect(planned(features, ['own', 'own', 'own', 'layer:quay'], 'name', [quay])).toEqual({
      assigned: [
        { to: 'layer', layer: 'quay-2' },
        { to: 'layer', layer: 'quay-2' },
        { to: 'layer', layer: 'north' },
        { to: 'layer', layer: 'quay' },
      ],
      added: [
        { id: 'quay-2', called: 'Quay' },
        { id: 'north', called: 'North' },
      ],
    })
  })

  test('without a name it has a number', () => {
    expect(planned([area('North'), RIVER], ['own', 'own'], null, []).added).toEqual([
      { id: 'area-1', called: 'Area 1' },
      { id: 'line-2', called: 'Line 2' },
    ])
  })
})

describe('a map put into the file', () => {
  test('where there was none reads without a problem, and is found fault with only for what nothing shows', () => {
    const inspection = inspectScenario(withMap(tinyText(set('/format', 2))))
    expect(inspection.problems).toEqual([])
    expect(inspection.scenario?.map).toMatchObject({ own: { width: 1000, attribution: 'Natural Earth' } })
    expect(findLints(inspection).map(({ code }) => code)).toEqual(['unused-layer'])
  })

  test('keeps what was written of the map before, and takes out shapes of another sheet', () => {
    const layers = ['quay', 'wharf'].map((id) => ({
      id,
      label: `The ${id}`,
      shows: 'It is shown.',
      shape: 'M9 9L99 99L9 99Z',
      ...assumed,
    }))
    const before = tinyText(
      set('/format', 2),
      set('/map', {
        geometry: 'ukraine',
        note: 'My note.',
        base: ['quay'],
        regions: { quay: 'path' },
        layers,
      }),
    )
    const after = JSON.parse(withMap(before)).map
    expect(after).toMatchObject({ note: 'My note.', base: ['quay'], regions: { quay: 'path' } })
    expect(after).not.toHaveProperty('geometry')
    expect(after.layers.map(({ id, shape }: { id: string; shape?: string }) => [id, shape])).toEqual([
      ['quay', 'M1 1L2 2L3 1Z'],
      ['wharf', undefined],
      ['north', 'M4 4L5 5L6 4Z'],
    ])
  })

  test('lists its layers by what they are called', () => {
    expect(layersIn(JSON.parse(withMap(tinyText(set('/format', 2)))))).toEqual([
      { id: 'north', called: 'North' },
    ])
  })
})
