import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { unwritten, writeFiles } from '../../src/cli/writeFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-write-'))
afterAll(() => rmSync(folder, { recursive: true }))

const FILES = ['a.txt', 'b.txt'].map((name) => ({ name, text: name }))

test('folders within folders are made on the way', () => {
  const deep = join(folder, 'one', 'two', 'three')
  expect(writeFiles(deep, FILES, false)).toEqual({
    ok: true,
    paths: FILES.map(({ name }) => join(deep, name)),
  })
  expect(readFileSync(join(deep, 'b.txt'), 'utf8')).toBe('b.txt')
})

test('all files or none: one that is there keeps the others from being written', () => {
  const half = join(folder, 'half')
  writeFiles(half, FILES.slice(1), false)
  expect(writeFiles(half, FILES, false)).toMatchObject({
    ok: false,
    message: expect.stringContaining('b.txt is there already; use --force to write over it'),
  })
  expect(existsSync(join(half, 'a.txt'))).toBe(false)
})

test('what stands in the way is told in words', () => {
  writeFileSync(join(folder, 'file'), '')
  expect([
    writeFiles(join(folder, 'file', 'x'), FILES, false),
    writeFiles('', FILES, false),
    unwritten('x.json', Object.assign(new Error(), { code: 'EACCES' })),
    unwritten('x.json', Object.assign(new Error(), { code: 'EODD' })),
  ]).toEqual([
    {
      ok: false,
      message: `${join(folder, 'file', 'x')} cannot be written: a part of the path is a file, not a folder`,
    },
    { ok: false, message: 'the folder to write into has no name' },
    'x.json cannot be written: that is not allowed',
    'x.json cannot be written: the system says EODD',
  ])
})

// Node's own recursive mkdir never comes back from there.
test.runIf(existsSync('/proc/self'))('a place where no folder can be made is told, too', () => {
  expect(writeFiles('/proc/parley/x', FILES, false)).toMatchObject({ ok: false })
})
