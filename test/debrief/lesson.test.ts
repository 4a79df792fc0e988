import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, ClaimOf } from '../../src/debrief/lesson/claims.ts'
import { partyIn, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { elderBargains, freeHand } from '../table/changes.ts'
import {
  accepts,
  north,
  offers,
  type Played,
  played,
  playedByChance,
  refuses,
  signs,
  south,
  wholeText,
} from './playedTalks.ts'
import { recomputeLesson } from './recomputed.ts'

const claimsIn = ({ debrief }: Played) => debrief.lesson.claims
const claimIn = <Type extends Claim['type']>(one: Played, type: Type): ClaimOf<Type> | undefined =>
  claimsIn(one).find((claim): claim is ClaimOf<Type> => claim.type === type)

const accord = [offers(north, wholeText), accepts(south), signs(north), signs(south)]

describe('the lesson of an accord', () => {
  it('says what was settled, on whose offer, and that nothing was left', () => {
    const { lesson } = played(accord).debrief
    expect(lesson.title).toBe('An accord in force, and nothing left that both could gain.')
    expect(lesson.paragraph).toBe(
      'All 3 issues were settled, by 1 agreement on North’s offers; 1 issue was sealed on the way. The step that weighed most came at round 1, turn 1: offer 1 settled Path, Water and Wall, with a weight of 100 to North and 100 to South. No other text would have been better for both.',
    )
  })

  it('speaks to one person as you, and of two by their names', () => {
    expect(played(accord, { people: [north] }).debrief.lesson.paragraph).toContain('on your offers')
    expect(played(accord, { people: [north, south] }).debrief.lesson.paragraph).toContain('on North’s offers')
  })

  it('that home did not approve is about home', () => {
    const one = played(accord, {
      changes: [
        (file) => {
          const strict = partyIn(file, 'south')
          if (strict.ratifier) strict.ratifier = { ...strict.ratifier, margin: 40, noise: 0 }
        },
      ],
    })
    expect(one.debrief.lesson.title).toBe('What the table signs, home decides.')
    expect(one.debrief.lesson.paragraph).toContain(
      'For South the accord stood 12.4 above no deal, and approval at home needed 18 above it.',
    )
  })
})

describe('the lesson of talks without an accord', () => {
  it('names the whole text that was refused and better for both', () => {
    const one = played([offers(north, wholeText), refuses(south, 'wall')], { people: [south] })
    expect(claimIn(one, 'better')).toMatchObject({ offer: 1, over: 'end', step: null, refusedBy: south })
    expect(one.debrief.lesson.title).toBe('A text that was better for both lay there, refused.')
    expect(one.debrief.lesson.paragraph).toContain('At round 1, turn 1, you refused offer 1 by North')
  })

  it('names the one step by which a refused text would have been better for both', () => {
    const one = played(
      [offers(north, { ...wholeText, path: 'shut', wall: 'stands' }), refuses(south, 'wall')],
      {
        changes: [freeHand],
      },
    )
    expect(claimIn(one, 'step')).toMatchObject({ offer: 1, issue: 'wall', from: 'stands', to: 'gate' })
    expect(one.debrief.lesson.paragraph).toContain(
      'One step, from It stands to A gate on Wall, would have cost North 5 and given South 30.',
    )
  })

  it('says under which numbers there was no text for all', () => {
    const { lesson } = played([], { reading: 'proud' }).debrief
    expect(lesson.title).toBe('No text was better than leaving for both.')
    expect(lesson.paragraph).toContain('Nothing was settled.')
    expect(lesson.paragraph).toContain('Under this file’s assumed numbers no text left every principal')
  })

  it('says of whoever left whether it had anything better', () => {
    const one = played([{ type: 'walkAway', by: north }], { reading: 'proud' })
    expect(claimIn(one, 'left')).toEqual({ type: 'left', party: north, hadBetter: false })
    expect(claimIn(one, 'zone')).toBeUndefined()
    expect(one.debrief.lesson.title).toBe('Whoever left had no better text to sign.')
  })

  it('holds for three principals', () => {
    const { lesson } = played([], {
      changes: [elderBargains],
    }).debrief
    expect(lesson.title).toMatch(/for all|all,/)
    expect(lesson.paragraph).not.toContain('both')
  })
})

describe('an offer that met what was named and was refused for its worth', () => {
  it('teaches that meeting conditions is not the same as being worth enough', () => {
    const condition = {
      issue: 'wall',
      option: 'gate',
      stated: 'once South’s share of the water is settled',
      needs: [{ issue: 'water', options: ['even', 'south-first'] }],
      restMet: true,
    }
    const one = played(
      [
        { type: 'pass', by: north },
        { type: 'consultCapital', by: south },
        offers(north, { water: 'even', wall: 'gate' }),
        { ...refuses(south, 'wall'), tells: { why: 'belowHope' } } as never,
      ],
      { people: [north] },
    )
    const answer = one.talks.state.offers[0]?.answers[0]
    expect(answer?.met).toEqual([condition])
    expect(claimIn(one, 'metAll')).toMatchObject({ offer: 1, conditions: 1, refusedBy: south })
    expect(one.debrief.lesson.title).toBe('Conditions open a door. Worth carries a text through it.')
    expect(one.debrief.lesson.paragraph).toContain(
      'offer 1 by you met the condition that South had named for that text, and it refused',
    )
  })
})

describe('whatever was played, every claim can be computed again', () => {
  const TABLES = [[], [freeHand], [withMediator, withUnderwriter, freeHand]]
  const anyTalks = fc.record({
    seed: fc.nat({ max: 2 ** 31 - 1 }),
    changes: fc.constantFrom(...TABLES),
    reading: fc.constantFrom('plain', 'proud'),
    sitting: fc.constantFrom('short', 'full'),
    people: fc.constantFrom<string[]>([], ['north'], ['south'], ['north', 'south']),
  })

  it('from the table’s own arithmetic', () => {
    const seen = new Set<Claim['type']>()
    const check = (one: Played) => {
      for (const type of recomputeLesson(one)) seen.add(type)
    }
    fc.assert(
      fc.property(anyTalks, ({ seed, ...table }) => check(playedByChance(seed, table))),
      // One seed: what is counted below would else differ from run to run.
      { numRuns: 150, seed: 11 },
    )
    expect([...seen]).toEqual(
      expect.arrayContaining(['settled', 'heaviest', 'better', 'step', 'zone', 'left']),
    )
  })
})
