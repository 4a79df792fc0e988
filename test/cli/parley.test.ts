/** The built commands, run as a designer runs them. */
import { spawnSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SOLVER_CODES } from '../../src/bargaining/analysis/codes.ts'
import { ANSWERS, type AnswerName, answerSchemaText } from '../../src/cli/answers/all.ts'
import { LINT_CODES } from '../../src/language/lints/codes.ts'
import { CODES } from '../../src/scenario/codes.ts'
import { schemaText } from '../../src/scenario/schema.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'
import { expectAnswer } from './answers/schemaHolds.ts'
import { type BuiltCommand, buildCommand } from './builtCommand.ts'

let built: BuiltCommand
const parley = (...words: string[]) => built.run(...words)

beforeAll(async () => {
  built = await buildCommand()
  const { folder } = built
  writeFileSync(join(folder, 'good.json'), tinyText())
  writeFileSync(join(folder, 'bad.json'), tinyText(set('/title', 5)))
  writeFileSync(join(folder, 'binary.json'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))
  writeFileSync(
    join(folder, 'latin1.json'),
    Buffer.from(tinyText(set('/title', 'Der Brünn')).replaceAll('’', ''), 'latin1'),
  )
  symlinkSync('loop.json', join(folder, 'loop.json'))
}, 60_000)
afterAll(() => built.remove())

test('a good file ends with 0, a broken one with 1, whatever else is checked', () => {
  expect(parley('check', 'good.json')).toMatchObject({ status: 0, stderr: '' })
  const both = parley('check', 'good.json', 'bad.json')
  expect(both).toMatchObject({ status: 1, stderr: '' })
  expect(both.stdout).toContain('good.json: fine')
  expect(both.stdout).toContain('bad.json:4:12: error [wrong-type] "title" must be a text')
})

test('with --json nothing but JSON is printed', () => {
  const { status, stdout, stderr } = parley('check', '--json', 'bad.json', 'good.json', 'nowhere.json')
  expect({ status, stderr }).toEqual({ status: 2, stderr: '' })
  expectAnswer('check', stdout)
  expect(JSON.parse(stdout)).toMatchObject({
    files: [
      { file: 'bad.json', ok: false, facts: null, problems: [{ path: '/title', line: 4, column: 12 }] },
      {
        file: 'good.json',
        ok: true,
        problems: [{ code: 'unmandated-option' }, { code: 'untradable-issue' }],
        facts: { parties: 2 },
      },
      { file: 'nowhere.json', ok: false, facts: null, problems: [{ code: 'unreadable-file', line: null }] },
    ],
  })
})

test.each([
  ['nowhere.json', 2, 'There is no such file.'],
  ['bin', 2, 'This is a folder.'],
  ['good.json/x', 2, 'A part of this path is a file'],
  ['loop.json', 2, 'This link leads back to itself.'],
  ['binary.json', 1, 'This looks like a PNG picture'],
])('%s is refused with %i in plain words', (file, exit, words) => {
  const { status, stdout, stderr } = parley('check', file)
  expect({ status, stderr }).toEqual({ status: exit, stderr: '' })
  expect(stdout).toContain(words)
  expect(stdout).not.toMatch(/ {4}at .*:\d+/)
})

test('a file that was not saved as UTF-8 is read with a warning', () => {
  expect(parley('check', 'latin1.json')).toMatchObject({ status: 0 })
  expect(parley('check', 'latin1.json').stdout).toContain('4:19: warning [wrong-encoding]')
})

test.each([
  [[], 'Usage: parley'],
  [['check'], "missing required argument 'file'"],
  [['chekc', 'good.json'], 'Did you mean check?'],
  [['check', '--jsn', 'good.json'], 'Did you mean --json?'],
  [['help', 'chekc'], 'there is no command “chekc”. Did you mean "check"?'],
])('wrong use %j ends with 2 and says what is right', (words, said) => {
  const { status, stdout, stderr } = parley(...words)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(said)
})

test('help names the commands, examples and every code', () => {
  const main = parley('--help')
  expect(main.status).toBe(0)
  for (const name of Object.keys(ANSWERS).filter((one) => one !== 'failure'))
    expect(main.stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
  const check = parley('check', '--help')
  expect(check.status).toBe(0)
  for (const code of Object.keys({ ...CODES, ...LINT_CODES, ...SOLVER_CODES }))
    expect(check.stdout).toContain(`  ${code} `)
})

test('help comes by either way', () => {
  expect(parley('help')).toEqual(parley('--help'))
  expect(parley('help', 'check')).toEqual(parley('check', '--help'))
})

test('the version is the one of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(parley('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('the schema is printed, or written where the scenarios look for it', () => {
  expect(parley('schema')).toEqual({ status: 0, stdout: schemaText(), stderr: '' })
  expect(parley('schema', '--write')).toMatchObject({ status: 2, stdout: '' })
  mkdirSync(join(built.folder, 'scenarios', 'schema'), { recursive: true })
  expect(parley('schema', '--write')).toMatchObject({ status: 0, stderr: '' })
})

test('the schema of an answer is printed by the name of its command', () => {
  for (const name of Object.keys(ANSWERS) as AnswerName[])
    expect(parley('schema', name)).toEqual({ status: 0, stdout: answerSchemaText(name), stderr: '' })
  expect(parley('schema', 'analyze')).toMatchObject({ status: 2, stdout: '' })
  expect(parley('schema', 'analyze').stderr).toContain('Did you mean "analyse"?')
  expect(parley('schema', 'check', '--write').status).toBe(2)
})

test('a pack is written in one, or a sheet a file, once; beside it stands what the scenario does not say', () => {
  const { status, stdout, stderr } = parley('pack', 'good.json')
  expect(status).toBe(0)
  expect(stdout.match(/^# /gm)?.length).toBeGreaterThan(9)
  expect(stderr).toContain('Not in good.json: Aims (teaching.objectives): general ones stand in')
  expect(parley('pack', 'good.json', '--level', 'basic', '--out', 'lesson').status).toBe(0)
  expect(readdirSync(join(built.folder, 'lesson'))).toContain('03-instructions.md')
  const again = parley('pack', 'good.json', '--out', 'lesson')
  expect(again).toMatchObject({ status: 2, stdout: '' })
  expect(again.stderr).toContain('use --force to write over them')
})

test.each([
  [['pack', 'bad.json'], 1],
  [['pack', 'good.json', '--level', 'hard'], 2],
  [['pack', 'good.json', '--expect', '0'], 2],
  [['expect', 'nowhere.json'], 2],
  [['expect', 'good.json', '--games', 'many'], 2],
])('%j ends with %i and makes no pack', (words, exit) => {
  const { status, stdout, stderr } = parley(...words)
  expect(status).toBe(exit)
  expect(`${stdout}${stderr}`).toMatch(/error/)
  expect(stdout).not.toMatch(/^# /m)
})

test('what to expect counts the games that were asked for', () => {
  const { status, stdout } = parley('expect', 'good.json', '--games', '3', '--json')
  expect(status).toBe(0)
  expectAnswer('expect', stdout)
  for (const { sittings } of JSON.parse(stdout).readings)
    for (const { ends } of sittings)
      expect(Object.values<number>(ends).reduce((sum, count) => sum + count, 0)).toBe(3)
})

test('a reader that closes the pipe gets no stack trace', async () => {
  const many = Array.from({ length: 400 }, () => 'bad.json')
  const child = built.start('check', ...many)
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  child.stdout?.once('data', () => child.stdout?.destroy())
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({ status, errors }).toEqual({ status: 1, errors: '' })
}, 60_000)

test.runIf(existsSync('/dev/full'))('a full disk is reported in words', () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [built.script, 'schema'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(full)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'error: the output cannot be written (ENOSPC)\n',
  })
})

test('before it is built, the command says how to build it', () => {
  const bare = join(built.folder, 'bare', 'bin')
  mkdirSync(bare, { recursive: true })
  copyFileSync(built.script, join(bare, 'parley.js'))
  const { status, stderr } = spawnSync(process.execPath, [join(bare, 'parley.js'), 'check', 'x'], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'The parley commands are not built yet. Run: npm run build:cli\n',
  })
})

/** Has a function of JavaScript itself throw, in the command's thread or in those of the pool. */
const breaking = (where: string, what: string): Readonly<Record<string, string>> => {
  const module = join(built.folder, 'breaking.mjs')
  writeFileSync(
    module,
    `import { isMainThread } from 'node:worker_threads'
     if (${where}) ${what} = () => { throw new Error('provoked\\nat some place') }`,
  )
  return { NODE_OPTIONS: `--import=${module}` }
}

test.each([
  ['the command', 'isMainThread', 'JSON.stringify', ['check', '--json', 'good.json']],
  ['a thread of the pool', '!isMainThread', 'Math.floor', ['playtest', 'good.json', '--games', '2']],
])(
  'a fault of our own in %s is told in two lines and has an exit code of its own',
  (_, where, what, words) => {
    const broken = breaking(where, what)
    const { status, stdout, stderr } = built.runIn(broken, ...words)
    expect({ status, stdout }).toEqual({ status: 70, stdout: '' })
    expect(stderr.split('\n')).toEqual([
      'error: this is a fault of parley itself: provoked',
      expect.stringContaining('PARLEY_DEBUG=1'),
      '',
    ])
    expect(built.runIn({ ...broken, PARLEY_DEBUG: '1' }, ...words).stderr).toMatch(/\n {4}at .*:\d+/)
  },
)

test('what was typed cannot move the cursor either', () => {
  const esc = String.fromCharCode(27)
  for (const words of [[`${esc}[2J`], ['analyse', 'good.json', '--reading', `${esc}[2J`]]) {
    const { status, stderr } = parley(...words)
    expect({ status, moves: stderr.includes(esc) }).toEqual({ status: 2, moves: false })
  }
})
