import { expect, test } from 'vitest'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'

test('the tiny scenario has the shape of a scenario, with and without its third parties', () => {
  expect(tinyScenario().parties).toHaveLength(2)
  expect(tinyScenario(withMediator, withUnderwriter).parties.map((party) => party.id)).toEqual([
    'north',
    'south',
    'elder',
    'district',
  ])
})
