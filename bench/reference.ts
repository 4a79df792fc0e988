/**
 * Published domains against values that others have computed: `npm run bench -- reference FOLDER`. The folder holds a
 * `reference.json` and a folder of files for each domain it names; none of them is part of Parley.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importDomain } from '../src/formats/importDomain.ts'
import type { Findings } from './figure.ts'
import { rowsOf } from './reference/compare.ts'
import type { Reference } from './reference/given.ts'
import type { Row } from './reference/row.ts'

/** Of worth from 0 to 1. */
const TOLERANCE = 1e-6

const tableOf = (name: string, rows: readonly Row[]): string =>
  [
    `### ${name}`,
    '',
    '| value | here | reference | difference |',
    '|---|---|---|---|',
    ...rows.map(
      ({ what, ours, theirs, difference }) =>
        `| ${what} | ${ours} | ${theirs} | ${difference.toExponential(1)} |`,
    ),
  ].join('\n')

export const find = (folder?: string): Findings => {
  if (folder === undefined || !existsSync(join(folder, 'reference.json')))
    return {
      figures: [],
      page: 'Name a folder that holds published domains and their reference.json: npm run bench -- reference FOLDER',
    }
  const { domains } = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as {
    domains: Record<string, Reference>
  }
  const compared = Object.entries(domains).map(([name, reference]) => {
    const files = reference.files.map((file) => ({
      name: file,
      bytes: readFileSync(join(folder, name, file)),
    }))
    const read = importDomain(files)
    if (!read.ok) throw new Error(`${name} was not imported: ${read.problems[0]?.message}`)
    return { name, rows: rowsOf(read.value.scenario, reference) }
  })
  return {
    page: compared.map(({ name, rows }) => tableOf(name, rows)).join('\n\n'),
    figures: compared.map(({ name, rows }) => {
      const greatest = rows.reduce((most, { difference }) => Math.max(most, difference), 0)
      return {
        what: `greatest difference from the reference, ${name}`,
        measured: greatest.toExponential(1),
        aim: { asked: `at most ${TOLERANCE}`, met: greatest <= TOLERANCE },
        from: `${rows.length} values`,
      }
    }),
  }
}
