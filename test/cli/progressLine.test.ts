import { expect, test } from 'vitest'
import { progressLine } from '../../src/cli/pool/progressLine.ts'

test.each([
  [0, 3000, 0, '░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 3,000 games'],
  [1500, 3000, 'NULL', '███████████████░░░░░░░░░░░░░░░ 1,500 of 3,000 games'],
  [1500, 3000, 42, '███████████████░░░░░░░░░░░░░░░ 1,500 of 3,000 games, 42 s to go'],
  [100, 3000, 610, '█░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 100 of 3,000 games, 10 min to go'],
  [1, 3000, 9000, '░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 1 of 3,000 games, 2.5 h to go'],
  [3000, 3000, 0, '██████████████████████████████ 3,000 of 3,000 games'],
])('%i of %i done, %s seconds to go', (value, total, eta, line) => {
  expect(progressLine({ value, total, eta }, 'games')).toBe(line)
})
