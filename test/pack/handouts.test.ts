import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groupsOf } from '../../src/pack/groups.ts'
import { type Handout, paragraphs } from '../../src/pack/handout.ts'
import { markdownOf } from '../../src/pack/markdown.ts'
import { copiesOf, handoutsOf } from '../../src/pack/pack.ts'
import { readabilityOf } from '../../src/pack/readability.ts'
import { type ReadingLevel, roleSheet } from '../../src/pack/roleSheet.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'

const scenarios = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, Scenario] => {
    const read = readScenario(readFileSync(`scenarios/${name}`, 'utf8'))
    if (!read.ok) throw new Error(`scenarios/${name} cannot be read.`)
    return [name, read.value]
  })

const isForAll = ({ readers }: Handout): boolean => readers === 'all' || readers === 'observers'

test.each(scenarios)(
  '%s: every sheet has a title and something on it, and no two have one id',
  (_, scenario) => {
    const sheets = handoutsOf(scenario, () => 'full')
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length)
    for (const { blocks } of sheets) expect(blocks.length).toBeGreaterThan(0)
    expect(sheets.filter(({ party }) => party !== null).map(({ party }) => party)).toEqual(
      scenario.parties.filter(({ playable }) => playable).map(({ id }) => id),
    )
  },
)

test.each(scenarios)(
  '%s: what all may read, and another seat’s sheet, hold nothing of a seat’s own',
  (_, scenario) => {
    const sheets = handoutsOf(scenario, () => 'full')
    for (const party of scenario.parties) {
      const secrets = [party.brief.text, party.brief.headline, party.walkAway.batna, party.goal].map((text) =>
        text.slice(0, 60),
      )
      const others = sheets.filter(
        (sheet) => isForAll(sheet) || (sheet.party !== null && sheet.party !== party.id),
      )
      const text = JSON.stringify(others)
      for (const secret of secrets) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1))
    }
  },
)

test.each(scenarios)(
  '%s: a role sheet names every option with its points, and what leaving is worth',
  (_, scenario) => {
    for (const party of scenario.parties.filter(({ playable }) => playable)) {
      const text = markdownOf(roleSheet(scenario, party, 'full'))
      expect(text).toContain(`worth ${Math.round(party.walkAway.reservationValue * 10) / 10} of 100`)
      const issues = scenario.issues.filter(({ id }) => (party.positions[id]?.weight ?? 0) > 0)
      expect(issues.length).toBeGreaterThan(0)
      for (const { id, options } of issues)
        for (const option of options) {
          const points =
            ((party.positions[id]?.weight ?? 0) * (party.positions[id]?.values[option.id] ?? 0)) / 100
          expect(text.replaceAll('\\', '')).toContain(`${option.label} (${Math.round(points * 10) / 10})`)
        }
    }
  },
)

test('the basic level is shorter than the full one, and the brief in plain words is the easier to read', () => {
  const playable = scenarios.flatMap(([, scenario]) =>
    scenario.parties.filter((party) => party.playable).map((party) => ({ scenario, party })),
  )
  expect(playable.length).toBeGreaterThan(10)
  for (const { scenario, party } of playable) {
    const wordsAt = (level: ReadingLevel) =>
      readabilityOf(roleSheet(scenario, party, level), scenario.language).words
    expect(wordsAt('basic')).toBeLessThan(wordsAt('full'))
    const gradeOf = (text: string) =>
      readabilityOf({ blocks: paragraphs(text) }, scenario.language).grade ?? 0
    const { basic, text } = party.brief
    expect(basic, `${scenario.id}, ${party.id}`).toBeDefined()
    expect(gradeOf(basic ?? ''), `${scenario.id}, ${party.id}`).toBeLessThan(gradeOf(text))
  }
})

test('copies: a role sheet for everyone in the seat, an accord for every table, the rest for everyone', () => {
  const [, scenario] = scenarios[0] ?? []
  if (scenario === undefined) throw new Error('No scenario.')
  const two = scenario.parties.filter(({ roles }) => roles.includes('principal')).map(({ id }) => id)
  const groups = groupsOf(27, two, 'observe')
  const copies = new Map(
    handoutsOf(scenario, () => 'full').map((sheet) => [sheet.id, copiesOf(sheet, groups)]),
  )
  expect(two.map((id) => copies.get(`role-${id}`))).toEqual([13, 13])
  expect(copies.get('accord')).toBe(13)
  expect(copies.get('instructions')).toBe(27)
  expect(copies.get('observer')).toBe(1)
  expect(copies.get('notes')).toBe(1)
})

test('Markdown keeps what a scenario says as text: no markup of its own, one line a table row', () => {
  const text = markdownOf({
    id: 'x',
    title: '<b>*Title*</b>',
    readers: 'all',
    note: 'n',
    party: null,
    blocks: [
      { kind: 'table', caption: 'c', head: ['a|b'], rows: [['one\ntwo | three'], ['[x](javascript:y)']] },
    ],
  })
  expect(text).toContain('# \\<b\\>\\*Title\\*\\</b\\>')
  expect(text).toContain('| one two \\| three |')
  expect(text).toContain('\\[x\\](javascript:y)')
})
