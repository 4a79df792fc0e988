import { expect, test } from 'vitest'
import { sampleAt } from '../../src/language/snippets.ts'
import { tinyText } from '../fixtures/tinyScenario.ts'

test.each(['party', 'round'])('a new %s is offered whatever stands in place of names and ids', (kind) => {
  const odd = { toString: 1, valueOf: 2 }
  const list = kind === 'party' ? 'parties' : 'rounds'
  const file = JSON.parse(tinyText())
  file.parties[0].name = odd
  file.parties[0].id = odd
  const sample = sampleAt([list, file[list].length], file) as {
    readonly id: string
    readonly floor?: string[]
  }
  expect(sample.id).toBe(`new-${kind}`)
  if (kind === 'round') expect(sample.floor).toEqual(['south'])
})
