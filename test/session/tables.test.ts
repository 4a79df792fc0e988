import { expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { collectTables, type DroppedFile, MOST_FILES } from '../../src/session/tables/collectTables.ts'
import { readClosing, readTable } from '../../src/session/thinking/readTable.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { counterpart, wellSetup } from './testDesk.ts'

const TEXT = tinyText()

const game = (seed: number, moves = Number.POSITIVE_INFINITY): string => {
  const scenario = readScenario(TEXT)
  if (!scenario.ok) throw new Error('The well cannot be read.')
  const setup = { ...wellSetup({ north: counterpart, south: counterpart }, seed), scenarioText: TEXT }
  const { transcript } = playGame(scenario.value, setup)
  return writeTranscript({ ...transcript, entries: transcript.entries.slice(0, moves) })
}

const file = (name: string, text: string): DroppedFile => ({
  name,
  size: text.length,
  text: () => Promise.resolve(text),
})

const collect = async (files: readonly DroppedFile[]) => {
  const heard: number[] = []
  const collected = await collectTables(
    files,
    async (text) => readTable(text),
    (done) => heard.push(done),
  )
  return { ...collected, heard }
}

test('finished games become tables in the order of their names, and progress is told', async () => {
  const { tables, refused, texts, heard } = await collect([
    file('table 10.json', game(10)),
    file('table 2.json', game(2)),
  ])
  expect(tables.map(({ file: name }) => name)).toEqual(['table 2.json', 'table 10.json'])
  expect(refused).toEqual([])
  expect(readClosing(texts.get('table 2.json') ?? '').edge.length).toBeGreaterThan(0)
  expect(heard).toEqual([0, 1, 2])
})

test('broken, foreign, unfinished and doubled files are named each with their reason, and the rest go on', async () => {
  const unreadable: DroppedFile = {
    name: 'folder',
    size: 0,
    text: () => Promise.reject(new Error('a folder')),
  }
  const { tables, refused } = await collect([
    file('a.json', game(1)),
    file('broken.json', game(2).slice(0, 500)),
    file('altered.json', game(3).replace('"seed": 3', '"seed": 4')),
    file('foreign.json', '{"a": 1}'),
    file('half.json', game(4, 2)),
    file('scenario.json', TEXT),
    file('z again.json', game(1)),
    file('z.json', game(5)),
    { ...file('huge.json', ''), size: 1e9 },
    unreadable,
  ])
  expect(tables.map(({ file: name }) => name)).toEqual(['a.json', 'z.json'])
  expect(Object.fromEntries(refused.map(({ file: name, problem }) => [name, problem.code]))).toEqual({
    'altered.json': 'damaged',
    'broken.json': 'not-json',
    folder: 'not-read',
    'foreign.json': 'not-a-game',
    'half.json': 'not-over',
    'huge.json': 'too-large',
    'scenario.json': 'a-scenario',
    'z again.json': 'same-game',
  })
  expect(refused.find(({ file: name }) => name === 'z again.json')?.problem.message).toContain('a.json')
})

test('beyond a most number of files the rest are named, not read', async () => {
  const { refused } = await collect(
    Array.from({ length: MOST_FILES + 2 }, (_, place) => file(`${place}.json`, '{}')),
  )
  expect(refused.filter(({ problem }) => problem.code === 'too-many')).toHaveLength(2)
})
