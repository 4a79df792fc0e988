import { describe, expect, test } from 'vitest'
import { frequencyModel } from '../../../src/counterparts/model/frequency.ts'
import { noModel } from '../../../src/counterparts/model/none.ts'
import { nearnessTo } from '../../../src/counterparts/model/opening.ts'
import type { IssueId, OptionId } from '../../../src/terms/ids.ts'
import type { Package } from '../../../src/terms/package.ts'
import { tinyScenario } from '../../fixtures/tinyScenario.ts'
import { estimateOf, named, observedOf, type Shown } from './observedOf.ts'

const { issues } = tinyScenario()
const opening = { water: 'south-first', path: 'open', wall: 'down' } as Package
const observed = (shown: Shown = {}) => observedOf(issues, opening, shown)
const water = 'water' as IssueId
const wall = 'wall' as IssueId
const path = 'path' as IssueId

describe('a seat that has seen nothing', () => {
  test('thinks every issue matters alike and options fade with distance from the opening', () => {
    const model = named(frequencyModel(observed()))
    expect(model.weights[water]).toBeCloseTo(1 / 3, 8)
    expect(model.values[wall]).toEqual({ stands: 0, gate: 0.5, down: 1 })
    expect(named(noModel(observed())).values).toEqual(model.values)
  })
  test('computes the opening position as all that a party could wish for', () => {
    expect(estimateOf(frequencyModel(observed()), opening)).toBeCloseTo(100, 5)
  })
})

test('nearness counts the widest distance that there is', () => {
  expect(nearnessTo(2, 4)).toEqual([0, 0.5, 1, 0.5])
})

describe('the frequency model', () => {
  test('raises an issue that is insisted on: (1/3 + 2·0.2/3) / (1 + 2·0.2/3)', () => {
    const insists = { wall: 'down' } as Package
    const model = named(frequencyModel(observed({ offers: [insists, insists] })))
    expect(model.weights[wall]).toBeCloseTo((1 / 3 + 0.4 / 3) / (1 + 0.4 / 3), 8)
    expect(model.weights[water]).toBeCloseTo(1 / 3 / (1 + 0.4 / 3), 8)
  })

  test('blends what was asked with four sightings of the opening: (4·0.5 + 3·1/2) / 7 for a gate asked once in three', () => {
    const asks = (option: string) => ({ wall: option }) as Package
    const model = named(frequencyModel(observed({ offers: [asks('down'), asks('down'), asks('gate')] })))
    expect(model.values[wall]?.['gate' as OptionId]).toBeCloseTo((4 * 0.5 + 3 * 0.5) / 7, 8)
  })

  test('takes a refusal that names an issue as a sign of its weight and against the option', () => {
    const reply = { issue: wall, option: 'gate' as OptionId, took: false, age: 0 }
    const model = named(frequencyModel(observed({ replies: [reply] })))
    expect(model.values[wall]?.['gate' as OptionId]).toBeCloseTo(0.5 * 0.85, 8)
    expect(model.weights[wall] ?? 0).toBeGreaterThan(model.weights[water] ?? 0)
  })

  test('learns the order of the weights from a party that gives way on what matters least first', () => {
    const texts: Package[] = [
      { water: 'south-first', path: 'open', wall: 'down' } as Package,
      { water: 'south-first', path: 'shut', wall: 'down' } as Package,
      { water: 'even', path: 'open', wall: 'down' } as Package,
      { water: 'unshared', path: 'shut', wall: 'down' } as Package,
      { water: 'unshared', path: 'open', wall: 'down' } as Package,
    ]
    const { weights } = named(frequencyModel(observed({ offers: texts })))
    expect(weights[wall] ?? 0).toBeGreaterThan(weights[water] ?? 0)
    expect(weights[water] ?? 0).toBeGreaterThan(weights[path] ?? 0)
  })

  test('hears a priority that was named in confidence', () => {
    const { weights } = named(frequencyModel(observed({ disclosed: [water] })))
    expect(weights[water] ?? 0).toBeGreaterThan(weights[wall] ?? 0)
  })
})
