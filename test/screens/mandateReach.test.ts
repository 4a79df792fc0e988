import { expect, it } from 'vitest'
import type { Issue } from '../../src/scenario/scenario.ts'
import { reach } from '../../src/screens/briefing/MandateStrip.tsx'
import type { Mandate } from '../../src/table/view.ts'
import type { OptionId } from '../../src/terms/ids.ts'
import * as texts from '../../src/words/folder/en.ts'
import { listedIn } from '../../src/words/lists.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

const [some] = tinyScenario().issues
if (some === undefined) throw new Error('The tiny scenario has no issue.')
const [like] = some.options
if (like === undefined) throw new Error('Its first issue has no option.')

/** Options a to e in that order; those named may be signed for. */
const issue: Issue = {
  ...some,
  options: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...like, id: id as OptionId, label: id.toUpperCase() })),
}
const mandate = (allowed: string): Readonly<Record<OptionId, Mandate>> =>
  Object.fromEntries(
    issue.options.map(({ id }) => [
      id,
      allowed.includes(id) ? { status: 'allowed' } : { status: 'closed', waitsFor: [], mayOpen: false },
    ]),
  ) as Readonly<Record<OptionId, Mandate>>

const ENGLISH: Readonly<Record<string, string>> = { ...texts }

it.each([
  ['', 'a', 'nothing yet'],
  ['abcde', 'a', 'anything'],
  ['a', 'a', 'only A'],
  ['abc', 'a', 'as far as C'],
  ['cde', 'e', 'as far as C'],
  // A gap: “as far as” would promise what lies between.
  ['ae', 'a', 'only A and E'],
  ['abde', 'a', 'anything but C'],
  // It begins in the middle of what it may sign for.
  ['bcd', 'c', 'anything but A and E'],
])('the options %j, begun from %s, are told as “%s”', (allowed, opening, told) => {
  const { how, options } = reach(issue, mandate(allowed), opening as OptionId)
  expect(`${ENGLISH[how]} ${listedIn('en', options)}`.trim()).toBe(told)
})
