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
  writeFileSync(join(parley.folder, 'tiny.json'), tinyText())
  writeFileSync(join(parley.folder, 'bad.json'), tinyText(set('/title', 5)))
}, 60_000)
afterAll(() => parley.remove())

const figuresOf = (stdout: string): unknown => {
  const { seconds, ...figures } = JSON.parse(stdout)
  expect(seconds).toBeGreaterThan(0)
  return figures
}

test('the figures are the same whatever the number of workers', () => {
  const [one, two, three] = ['1', '2', '3'].map((workers) => {
    const { status, stdout, stderr } = parley.run(
      ...['tournament', 'bicycle.json', '--strategies', 'random,micro,boulware:e=0.1,niceTitForTat'],
      ...['--repeat', '30', '--steps', '40', '--seed', '9', '--workers', workers, '--json'],
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expectAnswer('tournament', stdout)
    return figuresOf(stdout)
  })
  expect(two).toEqual(one)
  expect(three).toEqual(one)
  expect(one).toMatchObject({
    games: 480,
    strategies: ['random', 'micro', 'boulware:e=0.1', 'niceTitForTat'],
  })
}, 60_000)

test('an answer without a single agreement fits its schema too', () => {
  const { status, stdout } = parley.run(
    ...['tournament', 'tiny.json', '--strategies', 'relativeTitForTat', '--reading', 'proud', '--json'],
  )
  expect(status).toBe(0)
  expectAnswer('tournament', stdout)
  expect(JSON.parse(stdout)).toMatchObject({
    reservationValues: { north: 95, south: 40 },
    ranking: [{ agreementRate: 0, steps: null, distanceToNash: null, worth: { mean: 67.5 } }],
  })
})

test('without --strategies the usual ones meet, printed as a ranking and a matrix', () => {
  const { status, stdout, stderr } = parley.run('tournament', 'tiny.json', '--repeat', '1')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('81 games of 100 steps')
  expect(stdout).toMatch(/ +mean +sd +p10 +p50 +p90 +agreed +steps +frontier +Nash +joint/)
  expect(stdout).toMatch(/ vs 1 +vs 2/)
  for (const name of ['boulware', 'linear', 'conceder', 'hardHeaded', 'micro', 'random'])
    expect(stdout).toMatch(new RegExp(` \\d  ${name} +\\d+\\.\\d`))
  expect(stdout).not.toContain('\u001b')
}, 60_000)

test.each([
  [['--strategies', 'boulwar'], 'Did you mean "boulware"?'],
  [['--strategies', 'boulware:e=100'], 'the most allowed is 50'],
  [['--repeat', '0'], 'It must be a whole number from 1 to 1,000,000.'],
  [['--steps', 'many'], 'It must be a whole number from 1 to 10,000.'],
  [['--reading', 'plian'], 'Did you mean "plain"?'],
  [['--repeat', '1000000'], 'at most 2,000,000 can be held at once'],
])('%j is wrong use and ends with 2', (words, said) => {
  const { status, stdout, stderr } = parley.run('tournament', 'tiny.json', ...words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(said)
})

test('a scenario with problems ends with 1 and says what they are', () => {
  const { status, stdout, stderr } = parley.run('tournament', 'bad.json', '--json')
  expect(status).toBe(1)
  expectAnswer('failure', stdout)
  expect(stderr).toContain('"title" must be a text')
})

test('Ctrl-C tells what was played so far', async () => {
  const child = parley.start(
    ...['tournament', 'bicycle.json', '--strategies', 'time,micro,random,linear', '--repeat', '100000'],
    ...['--steps', '1000', '--json'],
  )
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
  expectAnswer('tournament', stdout)
  expect(JSON.parse(stdout).games).toBeGreaterThan(0)
}, 60_000)
