import { describe, expect, test } from 'vitest'
import { personActShape, sentActShape, teacherActShape } from '../../src/class/classRow.ts'
import { type ClassTest, checkClass, runClass } from './classRun.ts'
import { closing } from './rows/closing.ts'
import { joining } from './rows/joining.ts'
import { playing } from './rows/playing.ts'
import { seating } from './rows/seating.ts'
import { speaking } from './rows/speaking.ts'
import { time } from './rows/time.ts'

const ROWS: Readonly<Record<string, readonly ClassTest[]>> = {
  joining,
  seating,
  playing,
  time,
  speaking,
  closing,
}

for (const [what, rows] of Object.entries(ROWS))
  describe(what, () => {
    test.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => checkClass(row))
  })

test('the rows hold every act of people and of the teacher', () => {
  const kinds = ({ options }: { options: readonly unknown[] }) =>
    options.map((one) => (one as { shape: { type: { def: { values: string[] } } } }).shape.type.def.values[0])
  const all = [personActShape, teacherActShape].flatMap((shape) =>
    kinds((shape as unknown as { def: { options: readonly unknown[] } }).def),
  )
  const sent = new Set(
    Object.values(ROWS)
      .flat()
      .flatMap(({ plan, acts }) => runClass(plan ?? {}, acts).sent.map(({ act }) => act.type)),
  )
  expect(all.length).toBeGreaterThan(40)
  expect(all.filter((type) => !sent.has(type as never))).toEqual([])
})

test('every act that a class takes has the shape in which rows are read', () => {
  const sent = Object.values(ROWS)
    .flat()
    .flatMap(({ plan, acts }) => runClass(plan ?? {}, acts).sent)
  expect(sent.length).toBeGreaterThan(300)
  for (const one of sent) expect(sentActShape.safeParse(one).success).toBe(true)
})
