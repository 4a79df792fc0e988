import { describe, expect, test } from 'vitest'
import { settledRows } from '../../src/seat/answerMoment.ts'
import { type Attention, momentNow, stepNow } from '../../src/seat/attention.ts'
import { catchUp, goOn, skip } from '../../src/seat/follow.ts'
import type { MomentOf } from '../../src/seat/moment.ts'
import { withUnderwriter } from '../fixtures/tinyScenario.ts'
import { freeHand } from '../table/changes.ts'
import { district, issue, seat } from '../table/moves.ts'
import { told } from './telling.ts'

const north = seat('north')
const south = seat('south')

const answerIn = (attention: Attention): MomentOf<'answer'> => {
  const moment = momentNow(attention)
  if (moment?.type !== 'answer') throw new Error(`Not an answer but ${moment?.type ?? 'nothing'}.`)
  return moment
}
const rowsIn = (attention: Attention) =>
  Object.fromEntries(
    [...settledRows(answerIn(attention), attention.step)].map(([id, row]) => [id, row.outcome]),
  )
const answersShown = ({ shown }: Attention): number =>
  shown.record.filter(({ type }) => type === 'offer.answered').length

describe('an own offer that is refused', () => {
  const refused = (options?: Parameters<typeof told>[1]) => {
    const seated = told('north', options)
    seated.make(north.offers({ path: 'open', water: 'north-first' }))
    return seated
  }

  test('the offer is on the table and its answer awaited, for as long as nobody answers', () => {
    const seated = refused()
    expect(seated.now().shown.onTable?.package).toEqual({ path: 'open', water: 'north-first' })
    expect(stepNow(seated.wait(60_000))?.name).toBe('considering')
    expect(answerIn(seated.now()).outcome).toBeNull()
  })

  test('neither record nor rows show the answer before the seat has spoken', () => {
    const seated = refused()
    seated.wait(2000)
    const before = seated.now().shown
    seated.make(south.refuses('water'))
    expect(seated.now().latest.record.some(({ type }) => type === 'offer.refused')).toBe(true)
    expect(seated.now().shown).toBe(before)
  })

  test('rows settle when the seat speaks: balks where it was named, silent where not', () => {
    const seated = refused()
    seated.wait(2000)
    expect(rowsIn(seated.now())).toEqual({})
    expect(rowsIn(seated.make(south.refuses('water')))).toEqual({ path: 'silent', water: 'balks' })
  })

  test('it waits on its end until the person goes on, and only then shows the record', () => {
    const seated = refused()
    seated.make(south.refuses('water'))
    expect(stepNow(seated.wait(60_000))?.name).toBe('told')
    expect(answersShown(seated.now())).toBe(0)
    seated.act(goOn)
    expect(momentNow(seated.now())).toBeNull()
    expect(answersShown(seated.now())).toBe(1)
    expect(seated.now().shown).toBe(seated.now().latest)
  })

  test('skipping leads to its end and no further', () => {
    const seated = refused()
    seated.make(south.refuses('water'))
    expect(stepNow(seated.act(skip))?.name).toBe('told')
    expect(seated.act(skip)).toBe(seated.now())
    expect(answersShown(seated.now())).toBe(0)
  })

  test('with motion reduced it is at its end at once, all rows settled', () => {
    const seated = refused({ still: true })
    seated.make(south.refuses('water'))
    expect(stepNow(seated.now())?.name).toBe('told')
    expect(rowsIn(seated.now())).toEqual({ path: 'silent', water: 'balks' })
  })

  test('going on while it is still being considered changes nothing', () => {
    const seated = refused()
    expect(seated.act(goOn)).toBe(seated.now())
    expect(answerIn(seated.now()).outcome).toBeNull()
  })
})

describe('an own offer that is accepted', () => {
  test('all rows settle as agreed; the stamp comes down after the answer, and the draft with it', () => {
    const seated = told('north')
    seated.make(north.offers({ path: 'open' }))
    seated.make(south.accepts())
    expect(rowsIn(seated.now())).toEqual({ path: 'agreed' })
    expect(seated.now().shown.draft[issue('path')]).toBeUndefined()
    seated.wait(60_000)
    seated.act(goOn)
    expect(momentNow(seated.now())).toMatchObject({ type: 'seal', issues: ['path'], sealed: true })
    expect(seated.now().shown.draft[issue('path')]?.option).toBe('open')
    seated.wait(60_000)
    expect(seated.now().shown).toBe(seated.now().latest)
  })
})

describe('another’s offer', () => {
  test('is told as put before it is told as lying on the table', () => {
    const seated = told('south')
    seated.make(north.offers({ path: 'open' }))
    expect(momentNow(seated.now())?.type).toBe('offer')
    expect(seated.now().shown.onTable).toBeNull()
    expect(seated.wait(60_000).shown.onTable?.package).toEqual({ path: 'open' })
    expect(seated.now().shown.toMove).toBe('south')
  })

  test('the viewer’s own answer is not told to itself', () => {
    const seated = told('south')
    seated.make(north.offers({ path: 'open' }))
    seated.wait(60_000)
    seated.make(south.refuses('path'))
    expect(answerIn(seated.now())).toMatchObject({ side: 'receiver', outcome: 'refused' })
    expect(answerIn(seated.now()).steps.map(({ name }) => name)).not.toContain('answered')
    expect(seated.wait(60_000).shown).toBe(seated.now().latest)
  })

  test('that one accepts and another refuses waits on its end, until the person goes on', () => {
    const seated = told('south', { changes: [withUnderwriter, freeHand] })
    seated.make(north.offers({ water: 'even' }))
    seated.act(catchUp)
    seated.make(south.accepts(), district.refuses('water'))
    expect(stepNow(seated.wait(60_000))?.name).toBe('told')
    expect(rowsIn(seated.now())).toEqual({ water: 'balks' })
    expect(answersShown(seated.now())).toBeLessThan(2)
    seated.act(goOn)
    expect(momentNow(seated.now())).toBeNull()
    expect(answersShown(seated.now())).toBe(2)
  })

  test('that one has accepted asks for no answer any more while its seal is told', () => {
    const seated = told('south')
    seated.make(north.offers({ path: 'open' }))
    seated.wait(60_000)
    seated.make(south.accepts())
    seated.act(goOn)
    expect(momentNow(seated.now())?.type).toBe('seal')
    expect(seated.now().shown).toMatchObject({ toMove: null, may: [] })
  })
})

describe('a counter of one’s own', () => {
  const countered = () => {
    const seated = told('south', { changes: [withUnderwriter, freeHand] })
    seated.make(north.offers({ water: 'even' }))
    seated.wait(60_000)
    seated.make(south.counters({ path: 'open' }), district.accepts())
    return seated
  }
  const namesOf = (attention: Attention) => answerIn(attention).steps.map(({ name, party }) => party ?? name)

  test('comes to the table after the other answers to the offer that it counters have been told', () => {
    const seated = countered()
    expect(answerIn(seated.now())).toMatchObject({ offer: { number: 1 }, side: 'receiver' })
    expect(namesOf(seated.now())).toEqual(['district', 'sentence'])
    expect(seated.now().shown.onTable?.number).toBe(1)
    expect(stepNow(seated.wait(60_000))?.name).toBe('considering')
    expect(answerIn(seated.now())).toMatchObject({ offer: { number: 2 }, side: 'sender', outcome: null })
    expect(seated.now().shown.onTable?.number).toBe(2)
    expect(answersShown(seated.now())).toBe(2)
  })

  test('answered while those are still told, is told as answered next', () => {
    const seated = countered()
    seated.make(north.refuses('path'))
    expect(answerIn(seated.now()).offer.number).toBe(1)
    seated.wait(60_000)
    expect(answerIn(seated.now())).toMatchObject({ offer: { number: 2 }, outcome: 'refused' })
    expect(namesOf(seated.now())).toContain('north')
    seated.act(goOn)
    expect(seated.now().shown).toBe(seated.now().latest)
  })
})

describe('an own offer that is countered', () => {
  test('the refusal is told first; then the counter is put, and asks for an answer', () => {
    const seated = told('north', { changes: [freeHand] })
    seated.make(north.offers({ path: 'open' }))
    seated.make(south.counters({ path: 'open', water: 'unshared' }))
    expect(answerIn(seated.now())).toMatchObject({ offer: { number: 1 }, outcome: 'refused' })
    expect(stepNow(seated.wait(60_000))?.name).toBe('told')
    expect(seated.now().shown.onTable?.number).toBe(1)
    seated.act(goOn)
    expect(momentNow(seated.now())).toMatchObject({ type: 'offer', offer: { number: 2, counterTo: 1 } })
    expect(seated.wait(60_000).shown).toMatchObject({
      onTable: { number: 2 },
      phase: 'answering',
      toMove: 'north',
    })
  })
})

describe('the last offer of a round', () => {
  test('an own offer on the last turn: neither phase nor record runs ahead of its answer', () => {
    const seated = told('south')
    seated.make(north.passes(), south.passes(), north.passes())
    seated.act(catchUp)
    seated.make(south.offers({ path: 'open' }), north.refuses('path'))
    expect(seated.now().latest.phase).toBe('publishing')
    expect(stepNow(seated.wait(60_000))?.name).toBe('told')
    expect(seated.now().shown.phase).toBe('answering')
    expect(answersShown(seated.now())).toBe(0)
    seated.act(goOn)
    expect(momentNow(seated.now())?.type).toBe('roundClosing')
    expect(answersShown(seated.now())).toBe(1)
    expect(seated.wait(60_000).shown.phase).toBe('publishing')
  })
})
