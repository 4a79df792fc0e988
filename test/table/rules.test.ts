import { describe, test } from 'vitest'
import { check } from './row.ts'
import { ROWS } from './rows/all.ts'

for (const [family, rows] of Object.entries(ROWS))
  describe(family, () => {
    for (const row of rows) test(row.name, () => check(row))
  })
