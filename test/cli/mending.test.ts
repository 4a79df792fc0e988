/** Commands that mend, rename, lay out and explain; and what every command prints when it has no answer. */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { drop, set } from '../scenario/editing.ts'
import { expectAnswer } from './answers/schemaHolds.ts'
import { type BuiltCommand, buildCommand } from './builtCommand.ts'

let parley: BuiltCommand
beforeAll(async () => {
  parley = await buildCommand()
}, 60_000)
afterAll(() => parley.remove())

const put = (name: string, text: string): string => {
  writeFileSync(join(parley.folder, name), text)
  return name
}
const textOf = (name: string): string => readFileSync(join(parley.folder, name), 'utf8')
/** The same with something on standard input. */
const fed = (input: string, ...words: string[]) =>
  spawnSync(process.execPath, [parley.script, ...words], { cwd: parley.folder, input, encoding: 'utf8' })

const TINY = `${tinyText()}\n`

test('check --fix mends what can only be meant in one way, and leaves the rest as it was', () => {
  const broken = `${tinyText(drop('/title'), set('/titel', 'The well'), set('/colour', 1))}\n`
  const file = put('broken.json', broken)
  const { status, stdout } = parley.run('check', '--fix', file)
  expect(status).toBe(1)
  expect(stdout).toContain('fixed: Change "titel" to "title"')
  expect(stdout).toContain('[unknown-key]')
  expect(textOf(file)).toBe(broken.replace('"titel"', '"title"'))
})

test('JSON of check has ends, other places and fixes', () => {
  const file = put('renamed.json', TINY.replace('"id": "water"', '"id": "the-well"'))
  const { status, stdout } = parley.run('check', '--json', file)
  expect(status).toBe(1)
  expectAnswer('check', stdout)
  const [{ problems }] = JSON.parse(stdout).files
  expect(problems).toHaveLength(1)
  expect(problems[0].also.length).toBeGreaterThan(10)
  expect(problems[0].endColumn).toBeGreaterThan(problems[0].column)
  expect(problems[0].fixes[0]).toMatchObject({ title: 'Change "water" to "the-well"', sure: true })
})

test('upgrade brings a file to format 2 by its number alone, and only with --write', () => {
  const file = put('old.json', TINY)
  const said = parley.run('upgrade', file)
  expect(said).toMatchObject({ status: 0 })
  expect(said.stdout).toBe('old.json: "format" is 2 instead of 1, with --write\n')
  expect(textOf(file)).toBe(TINY)
  const { status, stdout } = parley.run('upgrade', file, '--write', '--json')
  expect(status).toBe(0)
  expectAnswer('upgrade', stdout)
  expect(JSON.parse(stdout).files).toMatchObject([{ state: 'upgraded', written: true }])
  expect(textOf(file)).toBe(TINY.replace('"format": 1', '"format": 2'))
  expect(parley.run('upgrade', file).stdout).toContain('of the newest format already')
})

test('upgrade leaves a broken file and one of a later format as they are, and says why', () => {
  const cut = put('cut.json', TINY.slice(0, 400))
  const later = put('later.json', TINY.replace('"format": 1', '"format": 3'))
  const { status, stderr } = parley.run('upgrade', cut, later, '--write')
  expect(status).toBe(1)
  expect(stderr).toContain('[syntax]')
  expect(stderr).toContain('reads formats up to 2')
  expect(textOf(cut)).toBe(TINY.slice(0, 400))
  const { stdout } = parley.run('upgrade', later, '--json')
  expectAnswer('upgrade', stdout)
  expect(JSON.parse(stdout).files).toMatchObject([
    { state: 'broken', problems: [{ code: 'wrong-format-version' }] },
  ])
  expect(fed(TINY, 'upgrade', '-').stdout).toBe(TINY.replace('"format": 1', '"format": 2'))
  expect(parley.run('upgrade', 'nowhere.json').status).toBe(2)
})

test('standard input is checked as -, and not mended', () => {
  expect(fed(TINY, 'check', '-')).toMatchObject({ status: 0 })
  expect(fed('{', 'check', '-').stdout).toContain('-:1:2: error [syntax]')
  expect(fed(TINY, 'check', '-', '--fix')).toMatchObject({ status: 2 })
})

test('--format github prints an annotation a problem, --format sarif a log', () => {
  const file = put('wrong.json', TINY.replace('"level": "first"', '"level": "frist"'))
  expect(parley.run('check', file, '--format', 'github').stdout).toMatch(
    /^::error file=wrong\.json,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=not-a-choice::"level" cannot be/,
  )
  const log = JSON.parse(parley.run('check', file, '--format', 'sarif').stdout)
  expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'parley' } } }] })
  expect(log.runs[0].results[0]).toMatchObject({ ruleId: 'not-a-choice', level: 'error' })
})

test('--watch checks again when the file is saved', async () => {
  const file = put('watched.json', TINY)
  const watching = spawn(process.execPath, [parley.script, 'check', '--watch', file], { cwd: parley.folder })
  try {
    let said = ''
    const until = (words: RegExp): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!words.test(said)) return
          watching.stdout.off('data', hear)
          resolve()
        }
        const hear = (chunk: Buffer): void => {
          said += chunk.toString()
          look()
        }
        watching.stdout.on('data', hear)
        look()
      })
    await until(/watched\.json: fine/)
    put('watched.json', TINY.replace('"level": "first"', '"level": "frist"'))
    await until(/not-a-choice/)
    expect(said).toContain('Did you mean "first"?')
  } finally {
    watching.kill()
  }
}, 30_000)

test('rename changes every place of a thing and nothing else', () => {
  const file = put('fees.json', TINY)
  const { status, stdout } = parley.run('rename', file, 'water', 'the-well', '--json')
  expect(status).toBe(0)
  expectAnswer('rename', stdout)
  expect(textOf(file)).toBe(TINY.replaceAll('"water"', '"the-well"'))
  expect(parley.run('rename', file, 'wall/gate', 'door').stdout).toMatch(
    /wall\/gate is door now, in \d+ places/,
  )
  expect(fed(TINY, 'rename', '-', 'north', 'hill').stdout).toBe(TINY.replaceAll('"north"', '"hill"'))
  expect(parley.run('rename', file, 'wlal', 'x')).toMatchObject({ status: 2, stdout: '' })
})

test('format lays out and keeps the order; --check writes nothing', () => {
  const crooked = TINY.replace('\n  "title"', '\n\t"title"')
  const file = put('crooked.json', crooked)
  expect(parley.run('format', '--check', file)).toMatchObject({
    status: 1,
    stdout: 'crooked.json: would change\n',
  })
  expect(textOf(file)).toBe(crooked)
  expect(parley.run('format', file)).toMatchObject({ status: 0, stdout: 'crooked.json: laid out\n' })
  expect(textOf(file)).toBe(TINY)
  expect(fed(crooked, 'format', '-').stdout).toBe(TINY)
})

test.each(['unknown-id', 'nothing-to-settle', 'no-zone'])('explain says what %s means', (code) => {
  const { status, stdout } = parley.run('explain', code, '--json')
  expect(status).toBe(0)
  expectAnswer('explain', stdout)
  expect(parley.run('explain', code).stdout).toContain(JSON.parse(stdout).meaning)
})

test.each([['analyse'], ['playtest'], ['export'], ['expect'], ['tournament'], ['replay']])(
  '%s --json answers with JSON when its file is not there or not right',
  (command) => {
    const bad = put('bad.json', '{ "format": 1 }')
    for (const [file, status, failure] of [
      [bad, 1, 'problems'],
      ['nowhere.json', 2, 'wrong-use'],
    ] as const) {
      const words = command === 'export' ? ['--to', 'negmas', '--out', 'out'] : []
      const ran = parley.run(command, file, '--json', ...words)
      expect(ran.status, ran.stderr).toBe(status)
      expectAnswer('failure', ran.stdout)
      expect(JSON.parse(ran.stdout)).toMatchObject({ failure, files: [{ file }] })
    }
  },
)

test('wrong use with --json is told as JSON too', () => {
  const { status, stdout } = parley.run('explain', 'no-such-code', '--json')
  expect(status).toBe(2)
  expectAnswer('failure', stdout)
})

test('a new file names a schema that lies beside it, and says what is still to be written', () => {
  const flags = ['--parties', 'Ада，Бен', '--issue', 'Цена：низкая，высокая']
  expect(parley.run('new', 'cena', ...flags).stdout).toContain('scenario.schema.json for editors')
  const file = JSON.parse(textOf('cena.json'))
  expect(JSON.parse(textOf(file.$schema)).title).toBe('A Parley scenario')
  expect(file.parties.map(({ id }: { id: string }) => id)).toEqual(['ada', 'ben'])
  expect(file.issues[0].id).toBe('tsena')
  expect(parley.run('check', 'cena.json').stdout).toContain('[placeholder]')
})
