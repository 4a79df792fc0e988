/** `analyse`, `diff` and what `check` finds with the mathematics, run as a designer runs them. */
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Change, type TinyFile, tinyText } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'
import { expectAnswer } from './answers/schemaHolds.ts'
import { type BuiltCommand, buildCommand } from './builtCommand.ts'

let parley: BuiltCommand

/** The well with twelve more issues of ten options: 24 × 10^12 outcomes. */
const large: Change = (file) => {
  for (let n = 0; n < 12; n++) widen(file, `more-${n}`, n)
}

const widen = (file: TinyFile, id: string, n: number, length = 10): void => {
  const ids = Array.from({ length }, (_, k) => `way-${k}`)
  const [water] = file.issues
  if (water === undefined) return
  file.issues.push({
    ...water,
    id,
    label: `Matter ${n}`,
    statusQuo: 'way-0',
    options: ids.map((way) => ({ id: way, label: way, short: way, treaty: way })),
  })
  for (const [p, party] of file.parties.entries()) {
    const position = party.positions.water
    if (position === undefined) continue
    const values = Object.fromEntries(
      ids.map((way, k) => [way, Math.min(100, Math.max(0, p === 0 ? 10 * k : 90 - 10 * k))]),
    )
    party.positions[id] = { ...position, weight: p === 0 ? n : 11 - n, values, opening: 'way-0' }
    party.mandate[id] = { allowed: ids }
  }
  for (const round of file.rounds) round.agenda.push(id)
}

/** The well with twelve more issues of 29 options that nobody weighs: more outcomes than a double can count. */
const vast: Change = (file) => {
  for (let n = 0; n < 12; n++) {
    widen(file, `more-${n}`, n, 29)
    for (const { positions } of file.parties) Object.assign(positions[`more-${n}`] ?? {}, { weight: 0 })
  }
}

/** Weights as they stand, brought to a sum of 100. */
const balanced: Change = (file) => {
  for (const { positions } of file.parties) {
    const sum = Object.values(positions).reduce((total, { weight }) => total + weight, 0)
    for (const position of Object.values(positions)) position.weight = (100 * position.weight) / sum
  }
}

beforeAll(async () => {
  parley = await buildCommand()
  for (const name of ['geneva-2026-02.json', 'second-hand-bicycle.json'])
    copyFileSync(join('scenarios', name), join(parley.folder, name))
  writeFileSync(join(parley.folder, 'tiny.json'), tinyText())
  writeFileSync(join(parley.folder, 'tired.json'), tinyText(set('/parties/0/walkAway/reservationValue', 50)))
  writeFileSync(join(parley.folder, 'bad.json'), tinyText(set('/title', 5)))
  writeFileSync(join(parley.folder, 'large.json'), tinyText(large, balanced))
  writeFileSync(
    join(parley.folder, 'worse.json'),
    tinyText(
      set('/parties/0/positions/water/values/even', 10),
      set('/parties/1/positions/water/values/even', 10),
      set('/parties/0/linkages', []),
    ),
  )
  writeFileSync(join(parley.folder, 'vast.json'), tinyText(vast))
}, 60_000)
afterAll(() => parley.remove())

const analysed = (...words: string[]) => {
  const { status, stdout, stderr } = parley.run('analyse', '--json', ...words)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expectAnswer('analyse', stdout)
  return JSON.parse(stdout)
}

test.each([
  ['geneva-2026-02.json', 'wider', 384_000],
  ['geneva-2026-02.json', 'no-zone', 384_000],
  ['second-hand-bicycle.json', 'as-told', 45],
  ['tiny.json', 'proud', 24],
])('the analysis of %s under %s has the shape of its schema', (file, reading, outcomes) => {
  expect(analysed(file, '--reading', reading)).toMatchObject({ reading, outcomes, exact: true })
})

test('the well comes out as computed by hand', () => {
  const { seconds, warnings, ...analysis } = analysed('tiny.json')
  expect(seconds).toBeGreaterThan(0)
  expect(warnings.map(({ code }: { code: string }) => code)).toEqual([
    'untradable-issue',
    'unmandated-option',
    'never-rational',
  ])
  // Even shares, an open path and a gate: 30 + 20 + 21 + 4 for North, 18 + 12 + 30 for South.
  const point = {
    worth: { north: 75, south: 60 },
    package: { water: 'even', path: 'open', wall: 'gate' },
  }
  expect(analysis).toEqual({
    scenario: 'the-well',
    reading: 'plain',
    outcomes: 24,
    parties: [
      { id: 'north', reservationValue: 55, min: 0, max: 100, ideal: 75 },
      { id: 'south', reservationValue: 40, min: 0, max: 92, ideal: 60 },
    ],
    frontier: { points: 3, outcomes: 3, rationalPoints: 1 },
    nash: [point],
    kalaiSmorodinsky: [point],
    egalitarian: [point],
    utilitarian: [point],
    // Even, gate, and the path open or shut: 75 and 60, 55 and 48.
    zone: { outcomes: 2, share: 2 / 24, reachable: 2, afterSealing: 1 },
    decision: null,
    // Of 80 and 72, the most that each could get inside the red lines.
    opposition: Math.round(Math.hypot(1 - 75 / 80, 1 - 60 / 72) * 1e9) / 1e9,
    // Even shares are worth more to both than no rule.
    dominated: [
      { issue: 'water', option: 'unshared' },
      { issue: 'path', option: 'shut' },
    ],
    trades: [],
    exact: true,
  })
})

test('a space too large to look at is analysed all the same, and may not be played', () => {
  const analysis = analysed('large.json')
  expect(analysis.outcomes).toBe(24e12)
  expect(analysis.nash).toHaveLength(1)
  expect(parley.run('check', 'large.json').stdout).toContain('[too-many-outcomes]')
  expect(parley.run('analyse', 'large.json').stdout).toContain('24,000,000,000,000 texts')
})

test('options that no text of the zone has stand by themselves, not among the warnings', () => {
  const { stdout } = parley.run('analyse', 'tiny.json')
  expect(stdout).toMatch(
    /Inside all red lines, and in no text of the zone\n {2}Water: No rule; South draws first\n {2}Wall: /,
  )
  expect(stdout).not.toContain('never-rational')
  expect(parley.run('check', 'tiny.json').stdout).not.toContain('never-rational')
})

test('counts beyond the range of exact doubles fit the schema, and are not called exact', () => {
  const analysis = analysed('vast.json')
  expect(analysis.outcomes).toBeCloseTo(24 * 29 ** 12, -4)
  expect(analysis.zone.outcomes).toBeCloseTo(2 * 29 ** 12, -4)
  expect(analysis.exact).toBe(false)
  expect(analysis.warnings.map(({ message }: { message: string }) => message).join()).toContain('beyond 2^53')
  const { status, stdout } = parley.run('diff', 'tiny.json', 'vast.json', '--json')
  expect(status).toBe(0)
  expectAnswer('diff', stdout)
})

test('what sealing leaves is told beside the texts that hold what is sealed, not beside the zone', () => {
  expect(parley.run('analyse', 'tiny.json').stdout).toMatch(
    /left after sealing +1 {3}of 1 that hold what is sealed\n/,
  )
  const { stdout } = parley.run('diff', 'tiny.json', 'tired.json')
  expect(stdout).toMatch(/… that hold what is sealed +1 +3\n/)
  expect(stdout).toMatch(/… of those left after sealing +1 +1\n/)
})

test.each([
  [['analyse', 'tiny.json', '--reading', 'prowd'], 2, 'Did you mean "proud"?'],
  [['analyse'], 2, "missing required argument 'file'"],
  [['analyse', 'nowhere.json'], 2, 'There is no such file.'],
  [['analyse', 'bin'], 2, 'This is a folder.'],
  [['analyse', 'bad.json', '--json'], 1, '"title" must be a text'],
  [['analyse', 'tiny.json', 'bad.json'], 2, 'too many arguments'],
  [['diff', 'tiny.json'], 2, "missing required argument 'after'"],
  [['diff', 'tiny.json', 'bad.json'], 1, '"title" must be a text'],
  [['diff', 'tiny.json', 'second-hand-bicycle.json', '--json'], 2, 'no two versions of one scenario'],
  [['diff', 'tiny.json', 'tired.json', '--reading', 'x'], 2, 'there is no reading “x”'],
])('%j is refused in words, with nothing on stdout but the failure as JSON', (words, status, said) => {
  const ended = parley.run(...words)
  expect(ended.status).toBe(status)
  if (words.includes('--json')) expectAnswer('failure', ended.stdout)
  else expect(ended.stdout).toBe('')
  expect(ended.stderr).toContain(said)
  expect(ended.stderr).not.toMatch(/ {4}at .*:\d+/)
})

test('on a terminal nothing is wider than 80 columns, and the plane has its signs explained', () => {
  for (const file of ['geneva-2026-02.json', 'tiny.json', 'large.json']) {
    const { status, stdout } = parley.run('analyse', file)
    expect(status).toBe(0)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    for (const words of ['Agreement zone', 'the frontier', 'Nash', 'no deal']) expect(stdout).toContain(words)
  }
})

test('a difference is printed with its effect on the figures', () => {
  const { status, stdout, stderr } = parley.run('diff', 'tiny.json', 'tired.json', '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expectAnswer('diff', stdout)
  expect(JSON.parse(stdout)).toMatchObject({
    changes: [
      {
        type: 'changed',
        path: '/parties/0/walkAway/reservationValue',
        where: '"reservationValue" in party "north", "walkAway"',
        from: 55,
        to: 50,
      },
    ],
    reworded: 0,
    before: { file: 'tiny.json', zone: { outcomes: 2 } },
    after: { file: 'tired.json', zone: { outcomes: 4 } },
  })
  expect(parley.run('diff', 'tiny.json', 'tired.json').stdout).toContain('55 → 50')
  expect(parley.run('diff', 'tiny.json', 'tiny.json').stdout).toMatch(/Nothing changed in meaning\.\n$/)
})

test('check prints the findings of the analysis, with line and caret, and exits with 0', () => {
  const { status, stdout } = parley.run('check', 'worse.json', 'second-hand-bicycle.json')
  expect(status).toBe(0)
  expect(stdout).toMatch(/warning \[unwanted-option\] .*"even"/)
  expect(stdout).toMatch(/"id": "even",\n +\| +\^/)
  expect(stdout).toContain('second-hand-bicycle.json: fine (')
})
