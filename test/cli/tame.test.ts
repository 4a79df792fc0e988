import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileText } from '../../src/cli/fileText.ts'
import { printed, tame, tameJson } from '../../src/cli/tame.ts'

const SIGNS = [
  '\0',
  '\u0007',
  '\r',
  '\u001b',
  '\u007f',
  '\u009b',
  '\u061c',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2066',
  '\u2069',
]

test.each(SIGNS.map((sign) => [sign.charCodeAt(0).toString(16), sign]))(
  'U+%s reaches no terminal',
  (_, sign) => {
    expect(tame(`a${sign}b`)).toBe('a·b')
    expect(printed(`a${sign}b`)).toBe('a·b')
    const json = tameJson(JSON.stringify({ text: `a${sign}b` }, null, 2))
    expect(json).not.toContain(sign)
    expect(JSON.parse(json)).toEqual({ text: `a${sign}b` })
  },
)

test('line breaks and our own colours are printed, other sequences of a terminal are not', () => {
  expect(printed('\u001b[31mred\u001b[39m\n')).toBe('\u001b[31mred\u001b[39m\n')
  expect(printed('\u001b[2Jcleared')).toBe('·[2Jcleared')
})

test.skipIf(process.platform === 'win32')('a pipe and a device are refused at once, in words', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pipe-'))
  const pipe = join(folder, 'pipe')
  execFileSync('mkfifo', [pipe])
  for (const path of [pipe, '/dev/null'])
    expect(fileText(path)).toMatchObject({ problem: { message: 'This is a pipe or a device, not a file.' } })
  rmSync(folder, { recursive: true })
})
