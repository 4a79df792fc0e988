/** A whole class as a text: for whoever opened it, and for nobody else, since it holds every seat's secrets. */
import { z } from 'zod/mini'
import { refusal } from '../../table/refusal.ts'
import { parsed } from '../../terms/parsed.ts'
import type { ReadResult } from '../../terms/problem.ts'
import type { KeptClass } from './keptClass.ts'

const shape = z.strictObject({
  id: z.string(),
  format: z.int(),
  scenario: z.string(),
  opening: z.string(),
  rows: z.array(z.strictObject({ seq: z.int(), body: z.string(), digest: z.string() })),
})

/** One row a line, so that two exports of a class can be compared. */
export const exportedText = ({ rows, ...kept }: KeptClass): string => {
  const head = JSON.stringify(kept, null, 1)
  const lines = rows.map(({ seq, body, digest }) => `  ${JSON.stringify({ seq, body, digest })}`)
  return `${head.slice(0, -2)},\n "rows": ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`}\n}\n`
}

const noExport = (): ReadResult<KeptClass> => ({
  ok: false,
  problems: [
    refusal('not-a-class', '', 'This is not a class exported by Parley.', 'Choose the file of a class.'),
  ],
})

/** Checks the outside alone; `readClass` checks what is in it. */
export const readExported = (text: string): ReadResult<KeptClass> => {
  const read = shape.safeParse(parsed(text))
  return read.success ? { ok: true, value: read.data, warnings: [] } : noExport()
}
