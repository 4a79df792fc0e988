import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Expected } from '../../src/pack/expected.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { principalsOf, type Scenario } from '../../src/scenario/scenario.ts'
import { figuresTables } from './figuresTables.ts'

/** Rewrites the tables in the page instead of comparing with them: `UPDATE_GOLDEN=1 npx vitest run test/pack`, then format. */
const update = process.env.UPDATE_GOLDEN === '1'
const PAGE = 'docs/scenarios.md'

const NAMES = [
  'geneva-2026-02',
  'abu-dhabi-january',
  'cant-confirm',
  'officers-room',
  'chair-for-europe',
  'class-trip',
  'water-for-two-valleys',
]

const scenarioOf = (name: string): Scenario => {
  const read = readScenario(readFileSync(`scenarios/${name}.json`, 'utf8'))
  if (!read.ok) throw new Error(`scenarios/${name}.json cannot be read.`)
  return read.value
}

const tablesOf = (name: string): string => {
  const kept = JSON.parse(readFileSync(`scenarios/expected/${name}.json`, 'utf8')) as Expected
  return figuresTables(scenarioOf(name), kept)
}

/** Without the blanks and dashes by which the formatter lines tables up. */
const unpadded = (markdown: string): string => markdown.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')

/** Where the tables of a scenario stand: between two comments that Markdown does not show. */
const placeOf = (page: string, name: string): readonly [from: number, to: number] => {
  const opening = `<!-- figures: ${name} -->\n\n`
  const from = page.indexOf(opening) + opening.length
  const to = page.indexOf('\n\n<!-- end of figures -->', from)
  if (!page.includes(opening) || to < 0) throw new Error(`${PAGE} has no place for the figures of ${name}.`)
  return [from, to]
}

test.each(NAMES)('the page of figures shows what is kept of %s; if not: UPDATE_GOLDEN=1', (name) => {
  const tables = tablesOf(name)
  if (update) {
    const page = readFileSync(PAGE, 'utf8')
    const [from, to] = placeOf(page, name)
    writeFileSync(PAGE, page.slice(0, from) + tables + page.slice(to))
  }
  const page = readFileSync(PAGE, 'utf8')
  expect(unpadded(page.slice(...placeOf(page, name)))).toBe(unpadded(tables))
})

test.each(NAMES)(
  'in %s no end takes more than seven games in ten, and something settles in every round',
  (name) => {
    const kept = JSON.parse(readFileSync(`scenarios/expected/${name}.json`, 'utf8')) as Expected
    expect(kept.games).toBeGreaterThanOrEqual(1000)
    const scenario = scenarioOf(name)
    for (const { reading, texts, sittings } of kept.readings) {
      const hasZone = texts.better > 0
      if (hasZone) {
        expect(texts.better / texts.all, reading).toBeGreaterThanOrEqual(0.001)
        expect(texts.better / texts.all, reading).toBeLessThanOrEqual(0.1)
        expect(texts.reachable, reading).toBeGreaterThan(0)
      }
      for (const { sitting, ends, gain, settled, concludedBy } of sittings) {
        const where = `${reading}, ${sitting}`
        for (const [end, count] of Object.entries(ends)) {
          expect(count / kept.games, `${where}: ${end}`).toBeLessThanOrEqual(0.7)
          if (hasZone) expect(count, `${where}: ${end}`).toBeGreaterThan(0)
        }
        if (scenario.decision !== undefined) {
          // Nobody is always left out, and no two of them always win.
          for (const { id } of principalsOf(scenario))
            expect(
              concludedBy?.some(({ parties, games }) => !parties.includes(id) && games > 0),
              `${where}: without ${id}`,
            ).toBe(true)
          for (const { parties, games } of concludedBy ?? [])
            expect(games / kept.games, `${where}: ${parties}`).toBeLessThanOrEqual(0.5)
        }
        for (const [seat, points] of Object.entries(gain))
          expect(points, `${where}: ${seat}`).toBeGreaterThan(0)
        for (const [round, mean] of Object.entries(settled))
          expect(mean ?? 0, `${where}: ${round}`).toBeGreaterThanOrEqual(hasZone ? 1 : 0.1)
      }
    }
  },
)
