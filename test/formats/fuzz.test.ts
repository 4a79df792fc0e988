/** However files are mangled, the importer hands back a scenario or problems. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FORMAT_CODES } from '../../src/formats/codes.ts'
import { type GivenFile, importDomain } from '../../src/formats/importDomain.ts'
import { decodeText } from '../../src/formats/text/decode.ts'
import { howMany } from '../howMany.ts'
import { mangledFiles } from './mangling.ts'
import { bytesOf, FORMATS, given } from './orchard.ts'

const ALL = Object.values(FORMATS).map(given)

const check = (files: readonly GivenFile[], steps?: number): void => {
  const result = importDomain(files, steps === undefined ? {} : { steps })
  const problems = result.ok ? result.warnings : result.problems
  // Whatever is refused has an error, whatever is read has none.
  expect(problems.some(({ severity }) => severity === 'error')).toBe(!result.ok)
  const lines = new Map(files.map(({ name, bytes }) => [name, linesOf(bytes)]))
  for (const { code, file, line, column, message, hint } of problems) {
    if (!Object.hasOwn(FORMAT_CODES, code) || message === '' || hint === '')
      expect.fail(`${code}: ${message} ${hint}`)
    if (line === null || column === null) continue
    const length = lines.get(file)?.()[line - 1]?.length
    if (length === undefined || column < 1 || column > length + 1)
      expect.fail(`${code} is placed at ${line}:${column}`)
  }
}

/** Split only where a problem points into it. */
const linesOf = (bytes: Uint8Array): (() => readonly string[]) => {
  let lines: readonly string[] | null = null
  return () => {
    lines ??= decodeText(bytes).text.split(/\r\n|\n|\r/)
    return lines
  }
}

test('what is mangled was good before', () => {
  for (const files of ALL) expect(importDomain(files)).toMatchObject({ ok: true, warnings: [] })
})

test('mangled files, 1,500 or with PARLEY_FULL_TESTS 20,000, are each read or refused without a throw', () => {
  fc.assert(
    fc.property(mangledFiles(ALL), fc.option(fc.integer({ min: 2, max: 30 }), { nil: undefined }), check),
    {
      numRuns: howMany(1_500, 20_000),
      seed: 20_261_122,
    },
  )
}, 600_000)

test('bytes of any kind are read or refused', () => {
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary' }).map(bytesOf),
    fc.json().map(bytesOf),
    fc.constantFrom('<', '{', '- ', '', '\0\0', '\0<').map(bytesOf),
  )
  fc.assert(
    fc.property(anything, (bytes) => check([{ name: 'any', bytes }])),
    { numRuns: 1_000, seed: 2 },
  )
})
