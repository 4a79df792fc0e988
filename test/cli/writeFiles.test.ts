import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
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

test('an obstacle is reported in words', () => {
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
test.runIf(existsSync('/proc/self'))('a folder that cannot be created is reported, too', () => {
  expect(writeFiles('/proc/parley/x', FILES, false)).toMatchObject({ ok: false })
})

/** A disk that is full once so many files have been synchronised. */
const full = vi.hoisted(() => ({ after: Infinity }))
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    fsyncSync: (file: number) => {
      if (full.after-- <= 0) throw Object.assign(new Error(), { code: 'ENOSPC' })
      fs.fsyncSync(file)
    },
  }
})

test.each([false, true])(
  'a disk that is full at the second file leaves nothing behind (force: %s)',
  (force) => {
    const target = join(folder, `full-${force}`)
    full.after = 1
    expect(writeFiles(join(target, 'deep'), FILES, force)).toEqual({
      ok: false,
      message: `${join(target, 'deep', 'b.txt')} cannot be written: the disk is full`,
    })
    full.after = Infinity
    expect(existsSync(target)).toBe(false)
    expect(writeFiles(join(target, 'deep'), FILES, force)).toMatchObject({ ok: true })
    expect(readdirSync(join(target, 'deep'))).toEqual(['a.txt', 'b.txt'])
  },
)

test('with force, files that are there keep their text where the new ones cannot all be written', () => {
  const kept = join(folder, 'kept')
  writeFiles(kept, FILES, false)
  full.after = 1
  expect(
    writeFiles(
      kept,
      FILES.map(({ name }) => ({ name, text: 'new' })),
      true,
    ),
  ).toMatchObject({ ok: false })
  full.after = Infinity
  expect(readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'))).toEqual(['a.txt', 'b.txt'])
})
