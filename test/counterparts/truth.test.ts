import { beforeAll, expect, test } from 'vitest'
import { cableIsTable, positionsFollow } from './truth/after.ts'
import { floatsGetNoMore } from './truth/aside.ts'
import { carriesWhatWasSaid, confidesWhatIs } from './truth/confided.ts'
import { heedsBars, neverRepeats, standsByYes } from './truth/consistent.ts'
import { countersMove } from './truth/countered.ts'
import { recordAgainstDraft } from './truth/recorded.ts'
import type { Check } from './truth/step.ts'
import { stepsOf } from './truth/step.ts'
import { conditions, direction, why } from './truth/told.ts'
import { PAIRS, playPair, shipped } from './wholeGame.ts'

/** Whole games of Geneva; a longer run asks for more of them. */
const GAMES = Number(process.env.PARLEY_TRUTH_GAMES ?? 40)

const CHECKS = {
  'a refusal waits only for conditions that the text does not meet, and tells those it meets': conditions,
  'a refusal says why, and what it says is so': why,
  'a plain refusal names an issue that would move it, where there is one': direction,
  'no party calls in the way what it has accepted and not withdrawn': standsByYes,
  'nobody offers what another has just said it may not sign for': heedsBars,
  'nobody offers what was just refused': neverRepeats,
  'what was asked for in a caucus gets no more than that from whoever heard it': floatsGetNoMore,
  'a counter comes nearer to the offer that it answers, and keeps to the matter': countersMove,
  'the position of a party follows what it agreed to': positionsFollow,
  'the record tells what an offer changes against the draft': recordAgainstDraft,
  'what a party tells the mediator aside is so': confidesWhatIs,
  'the mediator carries for a party what that party has said it would look at': carriesWhatWasSaid,
  'the cable says the mandate as it is at the table afterwards': cableIsTable,
} as const satisfies Readonly<Record<string, Check>>

/** What happens in few games; of all else there is some in every fourth at least. */
const RARE: ReadonlySet<string> = new Set([
  'the mediator carries for a party what that party has said it would look at',
])

type Rule = keyof typeof CHECKS
const RULES = Object.keys(CHECKS) as Rule[]

const geneva = shipped('geneva-2026-02')
const found = new Map<Rule, { looked: number; wrong: string[] }>(
  RULES.map((rule) => [rule, { looked: 0, wrong: [] }]),
)

beforeAll(
  () => {
    for (let seed = 1; seed <= GAMES; seed++) {
      const reading = geneva.readings[seed % geneva.readings.length]?.id ?? 'plain'
      const game = playPair(geneva, PAIRS[seed % PAIRS.length] ?? ['fair', 'fair'], {
        reading,
        sitting: 'full',
        seed,
      })
      const steps = stepsOf(geneva, game)
      for (const rule of RULES) {
        const { looked, wrong } = CHECKS[rule](steps)
        const all = found.get(rule)
        if (all === undefined) throw new Error(`Nothing is kept of "${rule}".`)
        all.looked += looked
        all.wrong.push(...wrong.map((one) => `game ${seed}: ${one}`))
      }
    }
  },
  60_000 + 10_000 * GAMES,
)

test.each(RULES)('over whole games of Geneva, %s', (rule) => {
  const { looked = 0, wrong = [] } = found.get(rule) ?? {}
  expect(looked).toBeGreaterThan(RARE.has(rule) ? 0 : GAMES / 4)
  expect({ broken: wrong.length, looked, first: wrong.slice(0, 10) }).toEqual({
    broken: 0,
    looked,
    first: [],
  })
})
