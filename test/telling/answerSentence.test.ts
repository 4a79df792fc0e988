import { describe, expect, test } from 'vitest'
import type { EstimateReason } from '../../src/table/estimateReason.ts'
import type { Happening, TableEvent } from '../../src/table/event.ts'
import type { Answer, Tells, WaitsFor } from '../../src/table/offer.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { answerTold } from '../../src/telling/answerSentence.ts'
import { reasonSentence } from '../../src/telling/estimate.ts'
import { labelInside } from '../../src/telling/labelInside.ts'
import type { Refusal } from '../../src/telling/refusalWords.ts'
import { tellEvent } from '../../src/telling/tellEvent.ts'
import type { OptionId, PartyId, ReadingId, RoundId, SittingId } from '../../src/terms/ids.ts'
import { answer, district, issue, line, north, offer, pack, south, viewOf } from '../counterparts/viewOf.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { tinyScenario, withUnderwriter } from '../fixtures/tinyScenario.ts'

const tiny = tinyScenario(withUnderwriter)

const event = (index: number, happening: Happening): TableEvent => ({
  ...happening,
  index,
  round: 'second' as RoundId,
  turn: 0,
  seenBy: null,
})

describe('why the adviser thinks so', () => {
  const wall = issue('wall')
  const rows: readonly (readonly [EstimateReason, string])[] = [
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
    expect(reasonSentence(viewOf(tiny, north), south, ground)).toBe(sentence)
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

const stated = (
  wall: string,
  words: string,
  needs: Readonly<Record<string, string>> = {},
  restMet = true,
): WaitsFor => ({
  issue: issue('wall'),
  option: wall as OptionId,
  stated: words,
  needs: Object.entries(needs).map(([id, option]) => ({ issue: issue(id), options: [option as OptionId] })),
  restMet,
})

interface Row {
  readonly title: string
  readonly by?: PartyId
  readonly text?: Readonly<Record<string, string>>
  readonly answers: readonly (Answer & Pick<Refusal, 'tells' | 'met'>)[]
  readonly changes?: Partial<PartyView>
  readonly viewer?: PartyId
  readonly sentence: string
  readonly says?: string | null
  /** Option, condition, whether it is met. */
  readonly conditions?: readonly (readonly [string, string, boolean])[]
  readonly left?: string
  /** What the others who refused say, by their names. */
  readonly besides?: readonly (readonly [PartyId, string])[]
}

const refusal = (waitsFor: readonly WaitsFor[], tells?: Tells): Answer & { readonly tells?: Tells } => ({
  ...answer(south, false, ['wall']),
  waitsFor,
  ...(tells === undefined ? {} : { tells }),
})
const shared = stated('gate', 'once the water is shared', { water: 'even' })

const rows: readonly Row[] = [
  {
    title: 'nobody has answered',
    answers: [],
    sentence: 'Nobody has answered yet.',
  },
  {
    title: 'a condition that the offer leaves open',
    answers: [refusal([shared])],
    sentence: 'South balks at wall. It would look again at A gate once the water is shared.',
    says: 'We would look again at A gate once the water is shared.',
    conditions: [['A gate', 'once the water is shared', false]],
  },
  {
    title: 'a condition met by the same offer is told as met, and the worth as the reason',
    text: { wall: 'gate', water: 'even' },
    answers: [refusal([shared], { why: 'belowNoDeal' })],
    sentence:
      'South balks at wall. You met what it named. As a whole this is still worth less to it than leaving.',
    says: 'You met what we named. As a whole this is still worth less to us than leaving.',
    conditions: [['A gate', 'once the water is shared', true]],
    left: 'Nothing that The council of South named is left open. What is missing is worth, not a word.',
  },
  {
    title: 'all met and no reason given: nothing is said of worth',
    text: { wall: 'gate', water: 'even' },
    answers: [refusal([shared])],
    sentence: 'South balks at wall. You met what it named.',
    says: 'You met what we named.',
    conditions: [['A gate', 'once the water is shared', true]],
    left: 'Nothing that The council of South named is left open.',
  },
  {
    title: 'a condition that the answer itself lists as met',
    text: { wall: 'gate', water: 'even' },
    answers: [{ ...refusal([], { why: 'belowHope' }), met: [shared] }],
    sentence: 'South balks at wall. You met what it named. As a whole this is less than it still hopes for.',
    says: 'You met what we named. As a whole this is less than we still hope for.',
    conditions: [['A gate', 'once the water is shared', true]],
    left: 'Nothing that The council of South named is left open. What is missing is worth, not a word.',
  },
  {
    title: 'a condition met by the draft',
    changes: {
      record: [event(0, { type: 'issue.initialled', issue: issue('water'), option: 'even' as OptionId })],
    },
    answers: [refusal([shared], { why: 'belowHope' })],
    sentence: 'South balks at wall. You met what it named. As a whole this is less than it still hopes for.',
    says: 'You met what we named. As a whole this is less than we still hope for.',
    conditions: [['A gate', 'once the water is shared', true]],
    left: 'Nothing that The council of South named is left open. What is missing is worth, not a word.',
  },
  {
    title: 'a condition whose rest does not hold is open, whatever the offer names',
    text: { wall: 'gate', water: 'even' },
    answers: [refusal([stated('gate', 'once the rains come', { water: 'even' }, false)])],
    sentence: 'South balks at wall. It would look again at A gate once the rains come.',
    says: 'We would look again at A gate once the rains come.',
    conditions: [['A gate', 'once the rains come', false]],
  },
  {
    title: 'of two ways to one option the met one is told alone',
    text: { wall: 'gate', water: 'even' },
    answers: [
      refusal([stated('gate', 'once the path is open', { path: 'open' }), shared], { why: 'belowNoDeal' }),
    ],
    sentence:
      'South balks at wall. You met what it named. As a whole this is still worth less to it than leaving.',
    says: 'You met what we named. As a whole this is still worth less to us than leaving.',
    conditions: [['A gate', 'once the water is shared', true]],
    left: 'Nothing that The council of South named is left open. What is missing is worth, not a word.',
  },
  {
    title: 'two open ways to one option: either will do',
    answers: [refusal([shared, stated('gate', 'once the path is open', { path: 'open' })])],
    sentence:
      'South balks at wall. It would look again at A gate once the water is shared, or once the path is open.',
    says: 'We would look again at A gate once the water is shared, or once the path is open.',
    conditions: [
      ['A gate', 'once the water is shared', false],
      ['A gate', 'once the path is open', false],
    ],
  },
  {
    title: 'nothing named, worth too low, with the direction',
    answers: [refusal([], { why: 'belowNoDeal', direction: issue('water') })],
    sentence:
      'South balks at wall. As a whole this is worth less to it than leaving. Water would move it most.',
    says: 'As a whole this is worth less to us than leaving. Water would move us most.',
  },
  {
    title: 'a mandate whose conditions nobody has named',
    answers: [refusal([], { why: 'mandate' })],
    sentence: 'South balks at wall. What it may sign for does not reach so far.',
    says: 'What we may sign for does not reach so far.',
  },
  {
    title: 'nothing named and nothing told: what it last asked for',
    answers: [answer(south, false, ['wall'])],
    sentence: 'South balks at wall. It last asked for It comes down.',
    says: null,
  },
  {
    title: 'a refusal of the whole',
    answers: [answer(south, false)],
    sentence: 'South refuses the text as it stands.',
    says: null,
  },
  {
    title: 'who accepted is named before who refused',
    answers: [answer(south, false), answer(district, true)],
    sentence: 'District accepts; South refuses the text as it stands.',
    says: null,
  },
  {
    title: 'the principal’s refusal comes last, whoever answered first',
    answers: [answer(south, false), answer(district, false)],
    sentence: 'District refuses the text as it stands; South refuses the text as it stands.',
    says: null,
  },
  {
    title: 'two refuse: each of them is heard, the decisive one first',
    answers: [
      refusal([shared]),
      { ...answer(district, false, ['wall']), tells: { why: 'belowHope', direction: issue('water') } },
    ],
    sentence:
      'District balks at wall; South balks at wall. It would look again at A gate once the water is shared.',
    says: 'We would look again at A gate once the water is shared.',
    conditions: [['A gate', 'once the water is shared', false]],
    besides: [[district, 'As a whole this is less than we still hope for. Water would move us most.']],
  },
  {
    title: 'the viewer’s own refusal does not hide that the other accepted',
    by: district,
    answers: [answer(south, true), answer(north, false, ['wall'])],
    sentence: 'South accepts; you balk at wall.',
    says: null,
  },
  {
    title: 'a third seat hears of it by report, with the maker’s name',
    viewer: district,
    text: { wall: 'gate', water: 'even' },
    answers: [refusal([shared], { why: 'belowNoDeal' })],
    sentence:
      'South balks at wall. North met what it named. As a whole this is still worth less to it than leaving.',
    says: 'You met what we named. As a whole this is still worth less to us than leaving.',
    conditions: [['A gate', 'once the water is shared', true]],
    left: 'Nothing that The council of South named is left open. What is missing is worth, not a word.',
  },
  {
    title: 'all accept: what is in force and what is only initialled',
    text: { wall: 'gate', path: 'open' },
    answers: [answer(south, true), answer(district, true)],
    changes: { draft: { [issue('wall')]: line('gate'), [issue('path')]: line('open', 'sealed') } },
    sentence:
      'South and District accept. In force from today: path. Initialled until the accord is signed: wall.',
    says: null,
  },
]

const check = (row: Row): void => {
  const { by = north, text = { wall: 'gate' }, answers, changes = {}, viewer = north } = row
  const on = offer(by, text, { answers })
  const record = [...(changes.record ?? []), event(5, { type: 'offer.made', offer: on })]
  const told = answerTold(viewOf(tiny, viewer, { offers: [on], ...changes, record }), on)
  expect(told.sentence).toBe(row.sentence)
  expect(told.says).toBe(row.says ?? null)
  expect(told.left).toBe(row.left ?? null)
  expect(told.besides.map((one) => [one.party, one.says])).toEqual(row.besides ?? [])
  expect(told.conditions.map(({ option, stated: words, met }) => [option, words, met])).toEqual(
    row.conditions ?? [],
  )
}

describe('how an offer was answered', () => {
  test.each(rows)('$title', check)

  test('a seal that brings people home says how many', () => {
    const geneva = shipped('geneva-2026-02')
    const talks = openTalks(geneva, { reading: 'wider' as ReadingId, sitting: 'full' as SittingId, seed: 1 })
    const view = talks.viewFor('ukraine' as PartyId)
    const on = offer(
      'ukraine' as PartyId,
      { prisoners: 'large-exchange' },
      { answers: [answer('russia' as PartyId, true)] },
    )
    const draft = { [issue('prisoners')]: line('large-exchange', 'sealed') }
    expect(answerTold({ ...view, offers: [on], draft }, on).sentence).toBe(
      'Russia accepts. In force from today: prisoners, civilians; 2,000 people come home.',
    )
  })
})

test('a caucus refusal carries its reason and conditions as a plenary one does', () => {
  const record = [
    event(0, { type: 'package.floated', by: north, package: pack({ wall: 'gate' }) }),
    event(1, {
      type: 'float.answered',
      by: south,
      warm: false,
      inTheWay: [issue('wall')],
      waitsFor: [shared],
      met: [],
    }),
  ]
  const view = viewOf(tiny, north, { record })
  expect(tellEvent(view, record[1] as TableEvent)).toMatchObject({
    heading: 'South would not go there',
    sentence: 'In the way: Wall. It would look again at A gate once the water is shared.',
    details: ['A gate: once the water is shared (open)'],
  })
})
