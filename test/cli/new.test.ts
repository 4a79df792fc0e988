import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAnswer } from './answers/schemaHolds.ts'
import { type BuiltCommand, buildCommand } from './builtCommand.ts'

let parley: BuiltCommand
beforeAll(async () => {
  parley = await buildCommand()
}, 60_000)
afterAll(() => parley.remove())

const FLAGS = ['--parties', 'Town, Line', '--issue', 'Fees: as now, more', '--issue', 'Night work: none, all']

test('what is told by flags becomes a file that checks and plays', () => {
  const begun = parley.run('new', 'harbour', '--title', 'The harbour', ...FLAGS)
  expect(begun).toMatchObject({ status: 0, stderr: '' })
  expect(begun.stdout).toContain('Wrote harbour.json')
  expect(JSON.parse(readFileSync(join(parley.folder, 'harbour.json'), 'utf8'))).toMatchObject({
    id: 'harbour',
    title: 'The harbour',
  })
  const checked = parley.run('check', 'harbour.json')
  expect(checked.status).toBe(0)
  expect(checked.stdout).toMatch(/harbour\.json: fine/)
  expect(parley.run('playtest', 'harbour.json', '--games', '3')).toMatchObject({ status: 0, stderr: '' })
})

test('with --json nothing but the answer is printed', () => {
  const { status, stdout, stderr } = parley.run('new', 'quay', ...FLAGS, '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expectAnswer('new', stdout)
  expect(JSON.parse(stdout)).toEqual({ file: 'quay.json', id: 'quay' })
})

test('no file is ever written over', () => {
  parley.run('new', 'once', ...FLAGS)
  const before = readFileSync(join(parley.folder, 'once.json'), 'utf8')
  const again = parley.run('new', 'once.json', '--title', 'Another', ...FLAGS)
  expect(again).toMatchObject({ status: 2, stdout: '' })
  expect(again.stderr).toContain('once.json is there already')
  expect(readFileSync(join(parley.folder, 'once.json'), 'utf8')).toBe(before)
})

test.each([
  [['My Harbour', ...FLAGS], 'cannot be an id'],
  [['../harbour', ...FLAGS], 'cannot be an id'],
  [['harbour-2'], 'say who sits at the table'],
  [['harbour-2', '--parties', 'Ada', '--issue', 'Price: low, high'], 'From 2 to 8 parties'],
  [['harbour-2', '--parties', 'Ada, Ada', '--issue', 'Price: low, high'], 'the same name'],
  [['harbour-2', '--parties', 'Ada, Ben', '--issue', 'Price'], 'names no issue with two options'],
  [['harbour-2', '--parties', 'Ada, Ben', '--issue', 'Price: low, low'], 'the same option twice'],
  [
    ['harbour-2', '--parties', 'Ada, Ben', '--issue', 'Price: low, high', '--mediator', 'Ben'],
    'cannot mediate',
  ],
  [[], "missing required argument 'name'"],
])('wrong use %j ends with 2 and says what is right', (words, said) => {
  const { status, stdout, stderr } = parley.run('new', ...words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(said)
  expect(stderr).not.toMatch(/ {4}at .*:\d+/)
})
