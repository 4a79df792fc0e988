import { describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import type { WaitsFor } from '../../src/table/offer.ts'
import type { Mandate, PartyView } from '../../src/table/view.ts'
import type { OptionId } from '../../src/terms/ids.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { answer, asked, issue, north, offer, pack, recorded, south, viewOf } from './viewOf.ts'
import { TEMPERAMENTS, type Temperament } from './wholeGame.ts'

const tiny = tinyScenario()
const own = viewOf(tiny, south).own
const may = (mandate: Mandate) => mandate
const allowed = may({ status: 'allowed' })

/** South, which may sign for anything, has last asked for all of the water and the wall down, and has little to lose. */
const refusing = (on: ReturnType<typeof offer>, changes: Partial<PartyView> = {}): PartyView =>
  asked(tiny, south, on, {
    mayCounter: true,
    clock: 0.75,
    asks: {
      [south]: pack({ water: 'south-first', path: 'open', wall: 'down' }),
      [north]: pack({ water: 'north-first', path: 'open', wall: 'stands', ...on.package }),
    },
    own: {
      ...own,
      reservationValue: 10,
      noDeal: 10,
      ratifier: null,
      mandate: Object.fromEntries(
        Object.entries(own.mandate).map(([id, options]) => [
          id,
          Object.fromEntries(Object.keys(options).map((option) => [option, allowed])),
        ]),
      ),
    },
    ...changes,
  })

/** Answers with many different seeds. */
const answers = (view: PartyView, temperament: Temperament = 'conceding') =>
  Array.from({ length: 60 }, (_, luck) => playParty(temperament)({ ...view, luck: luck * 7919 })).flatMap(
    ({ move }) => (move.type === 'answer' && !move.accept ? [move] : []),
  )
const counters = (...seat: Parameters<typeof answers>) =>
  answers(...seat).flatMap(({ counter }) => (counter === undefined ? [] : [counter.package]))

/** Too little on the wall; the water it would give. */
const text = { water: 'north-first', wall: 'stands' }
const instead = { water: 'north-first', wall: 'gate' }
const onWall = offer(north, text)

describe('a principal that refuses', () => {
  test('says what it would sign instead, and calls in the way only what that changes', () => {
    for (const { counter, inTheWay, tells } of answers(refusing(onWall))) {
      expect(counter).toEqual({ package: instead, forAccordOnly: [] })
      expect(inTheWay).toEqual(['wall'])
      expect(tells).toEqual({ why: 'belowHope', direction: 'wall' })
    }
    expect(answers(refusing(onWall))).toHaveLength(60)
  })

  test('counters more often, the milder its temperament', () => {
    const often = TEMPERAMENTS.map((one) => counters(refusing(onWall, { clock: 0.96 }), one).length)
    expect(often[0]).toBeGreaterThan(0)
    expect([...new Set(often)].sort((a, b) => a - b)).toEqual(often)
  })

  test('adds to the offer the row that its capital waits for', () => {
    const waits: WaitsFor = {
      issue: issue('wall'),
      option: 'gate' as OptionId,
      stated: 'once South’s share of the water is settled',
      needs: [{ issue: issue('water'), options: ['even', 'south-first'] as OptionId[] }],
      restMet: true,
    }
    const view = refusing(offer(north, { wall: 'gate' }))
    const wall = {
      ...view.own.mandate[issue('wall')],
      gate: { status: 'closed', mayOpen: true, waitsFor: [waits] },
    }
    const mandate = { ...view.own.mandate, wall } as PartyView['own']['mandate']
    const said = counters({ ...view, own: { ...view.own, mandate } })
    expect(said.length).toBeGreaterThan(0)
    for (const one of said) expect(one).toEqual({ wall: 'gate', water: 'even' })
  })
})

describe('it refuses without a counter', () => {
  const known = (wall: string) =>
    offer(
      south,
      { wall },
      {
        answers: [{ ...answer(north, false, ['wall']), tells: { why: 'mandate', direction: issue('wall') } }],
      },
    )
  const refused = offer(south, instead, { answers: [answer(north, false, ['wall'])] })
  const second = { ...onWall, number: 2 }
  const asks = { [north]: pack({ ...text, path: 'open' }), [south]: pack({ ...instead, path: 'open' }) }

  test.each([
    [
      'where another has countered, or the offer is a counter itself',
      refusing(onWall, { mayCounter: false }),
    ],
    ['to a mediator’s text', refusing({ ...onWall, singleText: true })],
    ['where it would only repeat what it last asked for', refusing(onWall, { asks })],
    ['where the other has just refused that very text', refusing(second, { offers: [refused, second] })],
    [
      'where the other has said that it may not sign for that',
      refusing(second, { offers: [known('gate'), second], record: recorded(known('gate')) }),
    ],
    ['where the other is more than a step away', refusing(onWall, { clock: 0.2 })],
  ])('%s', (_, view) => {
    const said = answers(view)
    expect(said.length).toBeGreaterThan(0)
    for (const { counter } of said) expect(counter).toBeUndefined()
  })
})
