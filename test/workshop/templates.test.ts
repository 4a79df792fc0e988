import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { copyText } from '../../src/workshop/start/copyText.ts'
import { STARTERS } from '../../src/workshop/start/starters.ts'
import { TEMPLATES } from '../../src/workshop/start/templates.ts'

test.each(TEMPLATES.filter(({ id }) => id !== 'blank'))('“$label” can be played as it is', (template) => {
  const { id, text } = STARTERS[template.id](['my-scenario'])
  const read = readScenario(text)
  expect(read.ok ? read.value.id : read.problems).toBe(id)
  expect(id).toBe('my-scenario-2')
})

test('the majority template lets two of three decide', () => {
  const read = readScenario(STARTERS.majority([]).text)
  expect(read.ok && read.value.decision).toMatchObject({ atLeast: 2 })
})

test('a copy has an id and title of its own, and is otherwise its original line for line', () => {
  const source = readFileSync('scenarios/second-hand-bicycle.json', 'utf8')
  const { id, text } = copyText(source, ['my-second-hand-bicycle'])
  expect(id).toBe('my-second-hand-bicycle-2')
  const [before, after] = [source.split('\n'), text.split('\n')]
  expect(after.filter((line, at) => line !== before[at]).map((line) => line.trim())).toEqual([
    '"id": "my-second-hand-bicycle-2",',
    '"title": "The second-hand bicycle (copy)",',
  ])
})
