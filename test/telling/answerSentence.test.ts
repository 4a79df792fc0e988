import { describe, expect, test } from 'vitest'
import type { EstimateGround } from '../../src/table/estimateGround.ts'
import type { Offer } from '../../src/table/offer.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { inferAnswerSentence } from '../../src/telling/answerSentence.ts'
import { groundSentence } from '../../src/telling/estimate.ts'
import { labelInside } from '../../src/telling/labelInside.ts'
import type { OptionId, PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { answer, issue, line, north, offer, south, viewOf } from '../counterparts/viewOf.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

const tiny = tinyScenario()

describe('why the adviser thinks so', () => {
  const wall = issue('wall')
  const rows: readonly (readonly [EstimateGround, string])[] = [
    [{ type: 'askedItself' }, 'South has asked for this itself, or for something no better.'],
    [
      { type: 'waits', issue: wall, stated: 'once the water is shared' },
      'On wall, its capital has said it would move once the water is shared.',
    ],
    [{ type: 'refusedAlways', issue: wall }, 'South has refused this on wall again and again.'],
    [{ type: 'refusedBefore', issue: wall }, 'South has refused this on wall before.'],
    [{ type: 'missesMost', issue: wall }, 'By what South has asked for so far, it would miss most on wall.'],
  ]
  test.each(rows)('%o', (ground, sentence) => {
    expect(groundSentence(viewOf(tiny, north), south, ground)).toBe(sentence)
  })
})

test('a label inside a sentence begins small, unless its first word is a name', () => {
  const geneva = shipped('geneva-2026-02')
  const talks = openTalks(geneva, {
    reading: 'wider' as ReadingId,
    sitting: 'full' as SittingId,
    seed: 1,
  })
  const view = talks.viewFor('ukraine' as PartyId)
  expect(labelInside(view, issue('energy'))).toBe('strikes on energy')
  expect(labelInside(view, issue('europe-seat'))).toBe('Europe’s seat')
})

describe('the sentence on which an answer ends', () => {
  const sentence = (on: Offer, changes: Partial<PartyView> = {}) =>
    inferAnswerSentence(viewOf(tiny, north, { offers: [on], ...changes }), on)

  test('names who balks at what, and the condition its capital has stated', () => {
    const stated = {
      issue: issue('wall'),
      option: 'gate' as OptionId,
      stated: 'once South’s share of the water is settled',
      needs: [],
      restMet: false,
    }
    const on = offer(
      north,
      { wall: 'gate', path: 'open' },
      {
        answers: [{ ...answer(south, false, ['wall']), waitsFor: [stated] }],
      },
    )
    expect(sentence(on)).toBe(
      'South balks at wall; it would look again once South’s share of the water is settled.',
    )
  })

  test('else what it last asked for', () => {
    const on = offer(north, { wall: 'gate' }, { answers: [answer(south, false, ['wall'])] })
    expect(sentence(on)).toBe('South balks at wall; it last asked for It comes down.')
  })

  test('says what is in force and what is only initialled once all agree', () => {
    const on = offer(north, { wall: 'gate', path: 'open' }, { answers: [answer(south, true)] })
    const draft = { [issue('wall')]: line('gate'), [issue('path')]: line('open', 'sealed') }
    expect(sentence(on, { draft })).toBe(
      'All agree; in force from today: path; initialled until the accord is signed: wall.',
    )
  })

  test('is one sentence, of the others’ refusal rather than the viewer’s own', () => {
    const on = offer(
      south,
      { wall: 'gate' },
      { answers: [answer(north, false, ['wall', 'path']), answer(south, false, ['wall'])] },
    )
    expect(sentence(on)).toMatch(/^South balks at wall[^.]*\.$/)
  })

  test('tells the viewer’s own refusal as its own', () => {
    const on = offer(south, { wall: 'gate' }, { answers: [answer(north, false, ['wall'])] })
    expect(sentence(on)).toBe('You balk at wall.')
  })

  test('does not run ahead of the answers', () => {
    expect(sentence(offer(north, { path: 'open' }))).toBe('Nobody has answered yet.')
  })
})
