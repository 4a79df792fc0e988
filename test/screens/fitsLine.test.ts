import { expect, test } from 'vitest'
import type { Issue } from '../../src/scenario/scenario.ts'
import { fitsLine } from '../../src/screens/table/text/fitsLine.ts'

const options = (count: number, short: string): Pick<Issue, 'options'> => ({
  options: Array.from(
    { length: count },
    (_, index) => ({ short: `${short}${index}` }) as Issue['options'][number],
  ),
})

test.each([
  [2, 'The shipping line …', true],
  [6, 'The shipping line …', true],
  [7, 'Half each', true],
  [7, 'The shipping line …', false],
  [11, '-', true],
  [11, 'weeks ', false],
  [12, '', true],
  [13, '', false],
  [30, '', false],
])('%i options called “%s” and a number stand under the line: %s', (count, short, fits) => {
  expect(fitsLine(options(count, short))).toBe(fits)
})
