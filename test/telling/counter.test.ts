import { describe, expect, test } from 'vitest'
import { counterIn } from '../../src/seat/answerMoment.ts'
import { momentNow } from '../../src/seat/attention.ts'
import { announcement } from '../../src/telling/announcements.ts'
import { saidToText } from '../../src/telling/askedWords.ts'
import { counterSentence } from '../../src/telling/counterWords.ts'
import { plateWords } from '../../src/telling/stageWords.ts'
import { tellEvent } from '../../src/telling/tellEvent.ts'
import { tellMove } from '../../src/telling/tellMove.ts'
import { told } from '../seat/telling.ts'
import { freeHand } from '../table/changes.ts'
import { north, pack, party, south } from '../table/moves.ts'

const countered = (viewer: 'north' | 'south') => {
  const seated = told(viewer, { changes: [freeHand] })
  seated.make(north.offers({ path: 'open' }), south.counters({ path: 'open', water: 'even' }))
  return seated
}
const eventsOf = (viewer: 'north' | 'south') => {
  const { latest } = countered(viewer).now()
  return { view: latest, of: (type: string) => latest.record.filter((event) => event.type === type) }
}

describe('a counter is told', () => {
  test.each([
    [
      'north',
      'South counters offer 1 with offer 2',
      'South would sign instead: Day about on Water and Open on Path.',
    ],
    ['south', 'You counter offer 1 with offer 2', null],
  ] as const)('to %s: in the record, and to the ear where it is another’s', (viewer, heading, heard) => {
    const { view, of } = eventsOf(viewer)
    const [, made] = of('offer.made')
    const [refused] = of('offer.refused')
    if (made === undefined || refused === undefined) throw new Error('South has countered.')
    expect(tellEvent(view, made)?.heading).toBe(heading)
    const words = announcement(view, refused) ?? ''
    if (heard === null) expect(words).not.toContain('instead')
    else expect(words).toContain(heard)
  })

  test('beside whoever made it, on its plate and among the answers', () => {
    const { view, of } = eventsOf('north')
    const [, made] = of('offer.made')
    expect(made && plateWords(view, made)).toBe('Counter, offer 2')
    expect(view.offers[0]?.answers.map((answer) => saidToText(view, answer.by, answer))).toEqual([
      'refuses, and counters',
    ])
  })

  test('with the answer to the offer that it counters', () => {
    const moment = momentNow(countered('north').now())
    expect(moment?.type === 'answer' && counterIn(moment)).toMatchObject({
      number: 2,
      by: 'south',
      counterTo: 1,
    })
  })

  test('as one of the moves of a game', () => {
    const { talks } = countered('north')
    expect(tellMove(talks.scenario, south.counters({ water: 'even' }))).toBe(
      'refuses: nothing named; counters with Water: Day about',
    )
  })
})

test('a counter of many rows names three and counts the rest', () => {
  const { view } = eventsOf('north')
  const issue = view.scenario.issues[0]
  if (issue === undefined) throw new Error('There are three issues.')
  const more = ['a', 'b'].map((id) => ({ ...issue, id, label: `Water ${id}` }))
  const wide = {
    ...view,
    scenario: { ...view.scenario, issues: [...view.scenario.issues, ...more] },
  } as typeof view
  const package_ = pack({ water: 'even', path: 'open', wall: 'gate', a: 'even', b: 'even' })
  expect(counterSentence(wide, party('south'), { package: package_, forAccordOnly: [] })).toBe(
    'South would sign instead: Day about on Water, Open on Path, A gate on Wall and 2 more rows.',
  )
})
