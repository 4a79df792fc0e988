/** Every way in which files can be wrong, with its file and place; and that no code is without one. */
import { describe, expect, test } from 'vitest'
import { FORMAT_CODES } from '../../src/formats/codes.ts'
import { importDomain } from '../../src/formats/importDomain.ts'
import { given } from './orchard.ts'
import { COMMON_ROWS } from './rows/common.ts'
import { GENIUS_ROWS } from './rows/genius.ts'
import { GENIUSWEB_ROWS } from './rows/geniusweb.ts'
import { NEGMAS_ROWS } from './rows/negmas.ts'
import type { Row } from './rows/row.ts'

const ROWS = { common: COMMON_ROWS, Genius: GENIUS_ROWS, GeniusWeb: GENIUSWEB_ROWS, NegMAS: NEGMAS_ROWS }

const said = ({ files, options }: Row) => {
  const result = importDomain(Array.isArray(files) ? files : given(files), options)
  return { ok: result.ok, problems: result.ok ? result.warnings : result.problems }
}

const check = (row: Row): void => {
  const { ok, problems } = said(row)
  const places = problems.map(
    ({ code, file, line, column }) => `${code} ${file}${line === null ? '' : `:${line}:${column}`}`,
  )
  expect(places).toEqual(row.says)
  expect(ok).toBe(problems.every(({ severity }) => severity === 'warning'))
  for (const { code, severity, message, hint } of problems) {
    expect(severity).toBe(FORMAT_CODES[code as keyof typeof FORMAT_CODES].severity)
    expect(message).not.toBe('')
    expect(hint).not.toBe('')
  }
  const words = problems.map(({ message, hint }) => `${message} ${hint}`).join('\n')
  if (row.words !== undefined) expect(words).toContain(row.words)
}

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows.map((row) => [row.about, row] as const))('%s', (_about, row) => check(row))
})

test('every code is provoked by a row', () => {
  const provoked = new Set(
    Object.values(ROWS)
      .flat()
      .flatMap((row) => said(row).problems.map(({ code }) => code)),
  )
  expect([...provoked].sort()).toEqual(Object.keys(FORMAT_CODES).sort())
})
