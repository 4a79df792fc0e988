import { describe, expect, test } from 'vitest'
import { offerInHand } from '../../src/seat/offerInHand.ts'
import type { PartyView } from '../../src/table/view.ts'
import { againstOwn } from '../../src/telling/againstOwn.ts'
import { ownConditions } from '../../src/telling/ownConditions.ts'
import { asked, issue, line, north, offer, pack, south, viewOf } from '../counterparts/viewOf.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

const tiny = tinyScenario()
const lying = offer(south, { path: 'open', wall: 'gate' }, { number: 2 })

describe('an offer before the viewer', () => {
  test('is compared with its own latest offer, not with its first ask', () => {
    const mine = offer(north, { wall: 'gate', path: 'shut' })
    const hand = offerInHand(asked(tiny, north, lying, { offers: [mine, lying] }), lying)
    expect(hand.own).toMatchObject({ number: 1, worth: 71 })
    expect(hand).toMatchObject({ worth: 91, noDeal: 55, noDealIfSealed: 65, left: 1 })
  })

  test('without an own offer is compared with its asks', () => {
    expect(offerInHand(asked(tiny, north, lying), lying).own).toMatchObject({ number: null, worth: 100 })
  })

  test('what was agreed since takes the place of what was asked', () => {
    const draft = { [issue('path')]: line('shut') } as PartyView['draft']
    expect(offerInHand(asked(tiny, north, lying, { draft }), lying).own.package).toMatchObject({
      path: 'shut',
    })
  })

  test('the home ratifier looks for its margin, less the more support there is', () => {
    const { own } = viewOf(tiny, north)
    const needed = (support: number) =>
      offerInHand(asked(tiny, north, lying, { own: { ...own, support } }), lying).home?.looksFor
    expect([0, 60, 100].map(needed)).toEqual([10, 4, 0])
  })
})

describe('another’s text against the viewer’s own', () => {
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
    [
      'less and the same',
      { wall: 'stands', path: 'open' },
      { wall: 'down', path: 'open' },
      'Wall 2 steps worse for you; path unchanged.',
    ],
    ['more', { wall: 'gate' }, { wall: 'stands' }, 'Wall 1 step better for you.'],
    ['nothing in common', { wall: 'gate' }, { path: 'open' }, 'Path added.'],
    ['nothing named', { wall: 'gate' }, {}, ''],
  ])('%s', (_, own, other, words) => {
    expect(againstOwn(viewOf(tiny, north), pack(own), pack(other))).toBe(words)
  })
})

test('own conditions are met by the text itself, or stay open', () => {
  const view = viewOf(tiny, north)
  const fates = (options: Readonly<Record<string, string>>) =>
    ownConditions(view, pack(options)).map(({ option, met }) => [option, met])
  expect(fates({ water: 'even', wall: 'gate' })).toEqual([['Day about', true]])
  expect(fates({ water: 'even' })).toEqual([['Day about', false]])
  expect(fates({ path: 'open' })).toEqual([])
})
