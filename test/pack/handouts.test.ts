import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { groupsOf } from '../../src/pack/groups.ts'
import { type Handout, paragraphs } from '../../src/pack/handout.ts'
import { lackingOf } from '../../src/pack/lacking.ts'
import { markdownOf } from '../../src/pack/markdown.ts'
import { copiesOf, handoutsOf } from '../../src/pack/pack.ts'
import { readabilityOf } from '../../src/pack/readability.ts'
import { type ReadingLevel, roleSheet } from '../../src/pack/roleSheet.ts'
import { readScenario } from '../../src/scenario/read.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { wordsIn } from '../../src/telling/phrases.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'

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

test.each(scenarios)('%s: the first page of each seat’s folder has at most 450 words', (_, scenario) => {
  const playable = scenario.parties.filter((party) => party.playable)
  expect(playable.length).toBeGreaterThan(1)
  for (const { name, brief, goal, interests } of playable) {
    const wants = interests.flatMap(({ title, text }) => [title, text])
    const page = [brief.headline, brief.text, goal, brief.adviser, ...wants].join(' ')
    expect(wordsIn(page), name).toBeLessThanOrEqual(450)
  }
})

test.each(scenarios)(
  '%s: a full role sheet says of every option whether it may be signed at once, later or never',
  (_, scenario) => {
    for (const party of scenario.parties.filter(({ playable }) => playable)) {
      const table = roleSheet(scenario, party, 'full').blocks.find(({ kind }) => kind === 'table')
      if (table?.kind !== 'table') throw new Error(`${party.name} has no table.`)
      for (const issue of scenario.issues) {
        const row = table.rows.find(([label]) => label === issue.label)
        const now = row?.[2]?.split('. Later: ')[0]?.split('. Never: ')[0] ?? ''
        const allowed = party.mandate[issue.id]?.allowed ?? []
        expect(allowed.length).toBeGreaterThan(0)
        for (const { id, label } of issue.options)
          expect(now.includes(`${label} (`), `${party.name}, ${label}`).toBe(allowed.includes(id))
      }
    }
  },
)

test.each(scenarios)('%s says all of itself that its teacher is given', (_, scenario) => {
  expect(lackingOf(scenario)).toEqual([])
})

test('a scenario without a part for its teacher is told what it lacks, where that belongs and what stands in', () => {
  const read = readScenario(tinyText())
  if (!read.ok) throw new Error('The tiny scenario cannot be read.')
  const lacking = lackingOf(read.value)
  expect(lacking.map(({ key }) => key)).toContain('teaching.instructions')
  expect(lacking.find(({ key }) => key === 'facilitator')?.instead).toBe('left out')
  for (const { blocks } of handoutsOf(read.value, () => 'full'))
    for (const [place, { kind }] of blocks.entries())
      if (kind === 'heading') expect(['heading', undefined]).not.toContain(blocks[place + 1]?.kind)
})

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
  // One watches, and somebody may decline a seat on the day.
  expect(copies.get('observer')).toBe(2)
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
