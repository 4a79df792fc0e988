import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'
import { expectAnswer } from './answers/schemaHolds.ts'
import { type BuiltCommand, buildCommand } from './builtCommand.ts'

let parley: BuiltCommand
beforeAll(async () => {
  parley = await buildCommand()
  copyFileSync('scenarios/second-hand-bicycle.json', join(parley.folder, 'bicycle.json'))
  copyFileSync('scenarios/geneva-2026-02.json', join(parley.folder, 'geneva.json'))
  writeFileSync(join(parley.folder, 'bad.json'), tinyText(set('/title', 5)))
}, 60_000)
afterAll(() => parley.remove())

/** All but what a clock says. */
const figuresOf = (stdout: string): unknown => {
  const { seconds, gamesPerSecond, ...figures } = JSON.parse(stdout)
  expect(seconds).toBeGreaterThan(0)
  expect(gamesPerSecond).toBeGreaterThan(0)
  return figures
}

test('the figures are the same whatever the number of workers', () => {
  const [one, two, three] = ['1', '2', '3'].map((workers) => {
    const words = [
      'playtest',
      'bicycle.json',
      '--games',
      '100',
      '--seed',
      '9',
      '--workers',
      workers,
      '--json',
    ]
    const { status, stdout, stderr } = parley.run(...words)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expectAnswer('playtest', stdout)
    return figuresOf(stdout)
  })
  expect(two).toEqual(one)
  expect(three).toEqual(one)
}, 60_000)

test('another seed gives other games', () => {
  const [one, other] = ['1', '2'].map((seed) =>
    parley.run('playtest', 'bicycle.json', '--games', '60', '--seed', seed, '--json'),
  )
  expect(JSON.parse(one?.stdout ?? '').worth).not.toEqual(JSON.parse(other?.stdout ?? '').worth)
}, 60_000)

test('on a terminal it is a report with bars, and ends with what never happened', () => {
  const { status, stdout, stderr } = parley.run('playtest', 'bicycle.json', '--games', '30')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('30 games, reading ')
  expect(stdout).toMatch(/signed +█/)
  expect(stdout).toMatch(
    /Never happened in 30 games \(\d+\)|Everything that the scenario provides for happened/,
  )
  expect(stdout).not.toContain('\u001b')
})

test('a transcript that cannot be written is reported before any game is played', () => {
  writeFileSync(join(parley.folder, 'second-hand-bicycle-1-2.json'), '')
  const { status, stdout, stderr } = parley.run(
    'playtest',
    'bicycle.json',
    '--games',
    '9000000',
    '--keep',
    '2',
  )
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('second-hand-bicycle-1-2.json is there already')
})

test('Ctrl-C prints what was played so far: the same as if only so many had been asked for', async () => {
  const child = parley.start('playtest', 'geneva.json', '--games', '100000', '--seed', '4', '--json')
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  setTimeout(() => child.kill('SIGINT'), 3000)
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(status).toBe(130)
  expect(stderr).toContain('Stopping')
  expect(stderr).not.toMatch(/ {4}at .*:\d+/)
  const { games } = JSON.parse(stdout)
  expect(games).toBeGreaterThan(0)
  expect(games).toBeLessThan(100_000)
  const again = parley.run('playtest', 'geneva.json', '--games', String(games), '--seed', '4', '--json')
  expect(figuresOf(again.stdout)).toEqual(figuresOf(stdout))
}, 120_000)

test.each([
  [['--games', '0'], 'It must be a whole number from 1 to'],
  [['--games', 'many'], 'It must be a whole number from 1 to'],
  [['--games', '2.5'], 'It must be a whole number from 1 to'],
  [['--workers', '0'], 'It must be a whole number from 1 to 64'],
  [['--seed', '-1'], 'It must be a whole number from 0 to'],
  [['--reading', 'widr'], 'there is no reading “widr”'],
  [['--sitting', 'ful'], 'there is no sitting “ful”'],
])('wrong use %j ends with 2 and says what is right', (words, said) => {
  const { status, stdout, stderr } = parley.run('playtest', 'bicycle.json', ...words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(said)
  expect(stderr).not.toMatch(/ {4}at .*:\d+/)
})

test.each([
  ['nowhere.json', 2, 'There is no such file.'],
  ['bin', 2, 'This is a folder.'],
  ['bad.json', 1, '[wrong-type] "title" must be a text'],
])('%s is refused with %i in plain words, and as JSON', (file, exit, said) => {
  const { status, stdout, stderr } = parley.run('playtest', file, '--json')
  expect(status).toBe(exit)
  expectAnswer('failure', stdout)
  expect(stderr).toContain(said)
})
