/** `parley import` and `parley export`, run as a designer runs them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FORMAT_CODES } from '../../src/formats/codes.ts'
import { FORMATS, genius } from '../formats/orchard.ts'
import { expectAnswer } from './answers/schemaHolds.ts'
import { type BuiltCommand, buildCommand } from './builtCommand.ts'

let parley: BuiltCommand
beforeAll(async () => {
  parley = await buildCommand()
  for (const [format, files] of Object.entries(FORMATS)) {
    mkdirSync(join(parley.folder, format))
    for (const [name, text] of Object.entries(files)) writeFileSync(join(parley.folder, format, name), text)
  }
  writeFileSync(join(parley.folder, 'bad.xml'), genius['cook.xml']?.replace('"0.5"', '"5"') ?? '')
}, 60_000)
afterAll(() => parley.remove())

const files = (format: keyof typeof FORMATS): string[] =>
  Object.keys(FORMATS[format]).map((name) => join(format, name))

test.each(['genius', 'geniusweb', 'negmas'] as const)(
  '%s is imported, checked and exported again',
  (format) => {
    const out = `from-${format}`
    const { status, stdout, stderr } = parley.run('import', ...files(format), '--out', out)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('orchard.json: “Orchard”')
    expect(stdout).toContain('2 parties, 2 issues, 9 outcomes')
    const scenario = join(out, 'orchard.json')
    expect(parley.run('check', scenario).status).toBe(0)
    const exported = parley.run('export', scenario, '--to', 'negmas', '--out', `${out}/again`)
    expect(exported).toMatchObject({ status: 0, stderr: '' })
    expect(exported.stdout).toContain('Such files cannot carry')
    expect(readFileSync(join(parley.folder, out, 'again', 'orchard-cook.yml'), 'utf8')).toContain(
      'reserved_value: 0.35',
    )
  },
)

test('with --json nothing but the answer is printed, as its schema has it', () => {
  const imported = parley.run(
    'import',
    ...files('genius'),
    '--out',
    'json',
    '--title',
    'The orchard',
    '--json',
  )
  expect(imported).toMatchObject({ status: 0, stderr: '' })
  expectAnswer('import', imported.stdout)
  expect(JSON.parse(imported.stdout)).toMatchObject({
    imported: { written: join('json', 'the-orchard.json'), format: 'genius', outcomes: 9 },
  })
  const exported = parley.run(
    'export',
    'json/the-orchard.json',
    '--to',
    'geniusweb',
    '--out',
    'json',
    '--force',
    '--json',
  )
  expect(exported).toMatchObject({ status: 0, stderr: '' })
  expectAnswer('export', exported.stdout)
  expect(JSON.parse(exported.stdout)).toMatchObject({
    reading: 'as-published',
    written: ['the-orchard', 'the-orchard-farmer', 'the-orchard-cook'].map((name) =>
      join('json', `${name}.json`),
    ),
  })
})

test('problems are told with the line and a caret, nothing is written, and the exit code is 1', () => {
  const [domain = '', farmer = ''] = files('genius')
  const { status, stdout, stderr } = parley.run('import', domain, farmer, 'bad.xml', '--out', 'nothing')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('bad.xml:3:23: error [weight-out-of-range]')
  expect(stderr).toContain('    3 |     <weight index="1" value="5"/>\n      |                       ^')
  expect(stderr).toContain('Nothing was imported.')
  const json = parley.run('import', domain, farmer, 'bad.xml', '--out', 'nothing', '--json')
  expect(json).toMatchObject({ status: 1, stderr: '' })
  expectAnswer('import', json.stdout)
  expect(JSON.parse(json.stdout)).toMatchObject({
    imported: null,
    files: [{}, {}, { problems: [{ line: 3 }] }],
  })
})

test('a file that is not there, or a folder, is named in plain words, and nothing else is guessed', () => {
  const [domain = ''] = files('genius')
  const { status, stderr } = parley.run('import', domain, 'nowhere.xml', 'genius')
  expect(status).toBe(1)
  expect(stderr).toContain('nowhere.xml: error [unreadable-file] There is no such file.')
  expect(stderr).toContain('genius: error [unreadable-file] This is a folder.')
  expect(stderr).not.toContain('too-few-profiles')
})

test('no file is written over unless that was asked for', () => {
  const words = ['import', ...files('negmas'), '--out', 'twice']
  expect(parley.run(...words).status).toBe(0)
  const again = parley.run(...words)
  expect(again).toMatchObject({ status: 2, stdout: '' })
  expect(again.stderr).toContain(`${join('twice', 'orchard.json')} is there already; use --force`)
  expect(parley.run(...words, '--force').status).toBe(0)
  const out = ['export', 'twice/orchard.json', '--to', 'negmas', '--out', 'twice']
  expect(parley.run(...out).status).toBe(0)
  expect(parley.run(...out)).toMatchObject({ status: 2, stdout: '' })
})

test.each([
  [['import'], 'missing required argument'],
  [['import', 'a.xml', '--steps', '1'], 'whole number from 2 to 30'],
  [['import', 'a.xml', '--title', ' '], '--title is empty'],
  [['export', 'a.json'], "'--to <format>' not specified"],
  [['export', 'a.json', '--to', 'xml'], 'Allowed choices are geniusweb, negmas'],
  [
    ['export', 'from-genius/orchard.json', '--to', 'negmas', '--reading', 'as-publishd'],
    'Did you mean "as-published"?',
  ],
  [['export', 'from-genius/orchard.json', '--to', 'negmas', '--out', 'bad.xml'], 'bad.xml cannot be written'],
])('%j is wrong use, and says so', (words, said) => {
  const { status, stdout, stderr } = parley.run(...words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(said)
  expect(stderr).not.toMatch(/\n {4}at /)
})

test('the help of import lists every default and every code', () => {
  const { stdout } = parley.run('import', '--help')
  expect(stdout).toContain('status quo: the value of each issue that is worth least')
  for (const code of Object.keys(FORMAT_CODES)) expect(stdout).toContain(`  ${code} `)
})
