import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readTranscript } from '../../src/session/transcript/readTranscript.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import { expectAnswer } from './answers/schemaHolds.ts'
import { type BuiltCommand, buildCommand } from './builtCommand.ts'

const KEPT = 'second-hand-bicycle-3-2.json'
let parley: BuiltCommand

/** The kept game with something changed in its text. */
const changed = (name: string, change: (text: string) => string): string => {
  writeFileSync(join(parley.folder, name), change(readFileSync(join(parley.folder, KEPT), 'utf8')))
  return name
}

beforeAll(async () => {
  parley = await buildCommand()
  copyFileSync('scenarios/second-hand-bicycle.json', join(parley.folder, 'bicycle.json'))
  const { status } = parley.run('playtest', 'bicycle.json', '--games', '2', '--seed', '3', '--keep', '2')
  expect(status).toBe(0)
}, 60_000)
afterAll(() => parley.remove())

test('a kept game is the one that the playtest played', () => {
  const { stdout } = parley.run('playtest', 'bicycle.json', '--games', '2', '--seed', '3', '--json')
  const figures = JSON.parse(stdout)
  const replayed = JSON.parse(parley.run('replay', KEPT, '--json').stdout)
  expect(figures.ends[replayed.end.end]).toBeGreaterThan(0)
  for (const [party, worth] of Object.entries(replayed.worth))
    expect([figures.worth[party].p10, figures.worth[party].p90]).toContain(worth)
})

test('it is never written over another file', () => {
  const { status, stderr } = parley.run(
    'playtest',
    'bicycle.json',
    '--games',
    '2',
    '--seed',
    '3',
    '--keep',
    '2',
  )
  expect(status).toBe(2)
  expect(stderr).toContain(`${KEPT} is there already`)
  expect(parley.run('playtest', 'bicycle.json', '--games', '2', '--keep', '3')).toMatchObject({ status: 2 })
})

test('a replay tells the debrief, and every move where that is asked for', () => {
  const short = parley.run('replay', KEPT)
  expect(short).toMatchObject({ status: 0, stderr: '' })
  expect(short.stdout).toMatch(/All \d+ moves play again as they were made\./)
  expect(short.stdout).toContain('The second-hand bicycle: debrief')
  expect(short.stdout).not.toContain('== At the cellar door opens ==')
  const long = parley.run('replay', KEPT, '--moves')
  expect(long.stdout).toContain('== At the cellar door opens ==')
  expect(
    long.stdout.endsWith(short.stdout.slice(short.stdout.indexOf('The second-hand bicycle: debrief'))),
  ).toBe(true)
})

test('with --json it is the answer of its schema', () => {
  const { status, stdout, stderr } = parley.run('replay', KEPT, '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expectAnswer('replay', stdout)
})

test('a game that is not over says who is to move', () => {
  const name = changed('begun.json', (text) => {
    const read = readTranscript(text)
    if (!read.ok) throw new Error(read.problems[0]?.message)
    const { transcript } = read.value
    return writeTranscript({ ...transcript, entries: transcript.entries.slice(0, 3) })
  })
  const { status, stdout } = parley.run('replay', name)
  expect(status).toBe(0)
  expect(stdout).toMatch(/The talks are not closed\. At the cellar door: \w+ is to move\./)
  expect(JSON.parse(parley.run('replay', name, '--json').stdout)).toMatchObject({ end: null, moves: 3 })
})

test('what cannot be replayed is refused in plain words', () => {
  const flipped = changed('flipped.json', (text) => text.replace('"seed": ', '"seed": 1'))
  for (const [file, said] of [
    [flipped, '[damaged]'],
    ['bicycle.json', '[not-a-game] This is JSON, but not a game saved by Parley.'],
    ['nowhere.json', 'There is no such file.'],
    ['bin', 'This is a folder.'],
  ] as const) {
    const { status, stdout, stderr } = parley.run('replay', file, '--json')
    expect(status).toBe(said.startsWith('[') ? 1 : 2)
    expectAnswer('failure', stdout)
    expect(stderr).toContain(said)
    expect(stderr).not.toMatch(/ {4}at .*:\d+|exported/)
  }
  expect(parley.run('replay')).toMatchObject({ status: 2, stdout: '' })
})

/** The kept game, with a person in the buyer’s seat. */
const withPerson = (): string => {
  const read = readTranscript(readFileSync(join(parley.folder, KEPT), 'utf8'))
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const { transcript } = read.value
  const seats = { ...transcript.seats, buyer: { held: 'human' } } as const
  writeFileSync(join(parley.folder, 'person.json'), writeTranscript({ ...transcript, seats }))
  return 'person.json'
}

test('--to xapi prints one array of statements, the same for the same options', () => {
  const words = [
    'replay',
    withPerson(),
    '--to',
    'xapi',
    '--account',
    's17',
    '--home-page',
    'https://school.example',
  ]
  const ran = parley.run(...words, '--at', '2026-11-28T10:30:00Z')
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  const statements = JSON.parse(ran.stdout)
  expect(statements.at(-1)).toMatchObject({
    actor: { account: { homePage: 'https://school.example', name: 's17' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
    timestamp: '2026-11-28T10:30:00Z',
  })
  expect(parley.run(...words, '--at', '2026-11-28T10:30:00Z').stdout).toBe(ran.stdout)
  expect(parley.run(...words).stdout).not.toContain('timestamp')
})

test.each([
  [['--to', 'xapi', '--account', 's17'], '--account and --home-page go together'],
  [['--to', 'xapi', '--account', 's17', '--home-page', 'school'], 'is no address'],
  [['--to', 'xapi', '--registration', '17'], 'It must be a UUID'],
  [['--to', 'xapi', '--at', 'yesterday'], 'a time with its zone'],
  [['--to', 'xapi'], 'no person sat in this game'],
  [['--at', '2026-11-28T10:30:00Z'], 'go with --to xapi'],
])('%j is refused in words', (words, says) => {
  const ran = parley.run('replay', KEPT, ...words)
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain(says)
})
