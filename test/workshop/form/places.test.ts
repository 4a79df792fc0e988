import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scenarioFile } from '../../../src/scenario/definition/scenario.ts'
import { mentionsIn } from '../../../src/scenario/sense/references.ts'
import { formPlaceOf } from '../../../src/workshop/form/model/places.ts'
import { SECTIONS } from '../../../src/workshop/form/model/sections.ts'
import { sourceUses } from '../../../src/workshop/form/model/sources.ts'
import { tinyText } from '../../fixtures/tinyScenario.ts'

const TINY = JSON.parse(tinyText())
const GENEVA = JSON.parse(readFileSync('scenarios/geneva-2026-02.json', 'utf8'))

describe('a path of the file is shown', () => {
  test.each([
    [['title'], { section: 'identity', item: null }],
    [['issues', 1, 'options', 0, 'label'], { section: 'issues', item: 1, view: 'matter' }],
    [['parties', 1, 'name'], { section: 'parties', item: 1, view: 'who' }],
    [['parties', 1, 'brief', 'text'], { section: 'parties', item: 1, view: 'briefs' }],
    [['parties', 1, 'positions', 'wall', 'demand'], { section: 'parties', item: 1, view: 'positions' }],
    [['parties', 1, 'positions', 'wall', 'weight'], { section: 'issues', item: null }],
    [['parties', 1, 'positions', 'wall', 'values', 'gate'], { section: 'issues', item: 2, view: 'worth' }],
    [['parties', 1, 'mandate', 'wall', 'allowed', 0], { section: 'issues', item: 2, view: 'mandates' }],
    [['parties', 1, 'positions', 'nothing', 'weight'], { section: 'parties', item: 1, view: 'positions' }],
    [['sittings', 0, 'minutes', 'play'], { section: 'rounds', item: null }],
    [['unheard-of'], { section: 'rules', item: null }],
  ] as const)('%j in %j', (path, place) => {
    expect(formPlaceOf(TINY, path)).toEqual(place)
  })
})

test('every key of the format has a section that shows it', () => {
  const shown = new Set(SECTIONS.flatMap(({ keys }) => keys))
  expect(Object.keys(scenarioFile._zod.def.shape).filter((key) => !shown.has(key))).toEqual([])
})

test('the uses of a source are all places that name it', () => {
  const named = mentionsIn(GENEVA).filter(({ kind, defines }) => kind === 'source' && !defines)
  const uses = [...sourceUses(GENEVA).values()].flat()
  expect(uses.length).toBe(named.length)
  expect(named.length).toBeGreaterThan(100)
  expect(
    sourceUses(TINY)
      .get('almanac')
      ?.map(({ says }) => says),
  ).toEqual(['effect 1 in event "drought"'])
})
