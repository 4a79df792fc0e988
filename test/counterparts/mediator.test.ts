import { describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { InducementId } from '../../src/terms/ids.ts'
import { tinyScenario, withMediator } from '../fixtures/tinyScenario.ts'
import { withCosts } from '../table/changes.ts'
import { answer, elder, issue, line, north, offer, pack, south, viewOf } from './viewOf.ts'

const tiny = tinyScenario(withMediator)
const mediate = playParty('scenario')

const drafting = (changes: Partial<PartyView> = {}): PartyView =>
  viewOf(tiny, elder, { phase: 'drafting', toMove: elder, may: ['offer', 'pass'], ...changes })

/** The same moment for a hundred seats that differ only in their random seed. */
const lucks = (view: PartyView): PartyView[] =>
  Array.from({ length: 100 }, (_, luck) => ({ ...view, luck: luck * 7919 }))

describe('the mediator’s single text', () => {
  test('lies between what the principals ask, at neither end where there is a middle', () => {
    const { move, reasons } = mediate(drafting({ clock: 0.9 }))
    expect(reasons.rule).toBe('mediator.singleText')
    expect(move).toMatchObject({ type: 'offer', package: { wall: 'gate', water: 'even' } })
  })

  test('is small early in the talks', () => {
    const { move } = mediate(drafting({ clock: 0.1 }))
    expect(Object.keys(move.type === 'offer' ? move.package : {})).toHaveLength(1)
  })

  test('leaves the draft alone while enough is open', () => {
    const draft = { [issue('path')]: line('open', 'sealed') }
    const { move } = mediate(drafting({ clock: 0.9, draft }))
    expect(move).toMatchObject({ type: 'offer' })
    expect(move).not.toHaveProperty('package.path')
  })

  test('is not laid again once it was refused; with nothing else to say, the mediator passes', () => {
    const draft = { [issue('path')]: line('open', 'sealed'), [issue('wall')]: line('gate', 'sealed') }
    const refused = (options: Readonly<Record<string, string>>) =>
      offer(elder, options, { singleText: true, answers: [answer(north, false, ['water'])] })
    const first = mediate(drafting({ draft })).move
    expect(first).toMatchObject({ type: 'offer', package: { water: 'even' } })
    const again = mediate(drafting({ draft, offers: [refused({ water: 'even' })] })).move
    expect(again).not.toEqual(first)
    const all = ['unshared', 'north-first', 'even', 'south-first'].map((water) => refused({ water }))
    expect(mediate(drafting({ draft, offers: all })).move).toEqual({ type: 'pass', by: elder })
  })

  test('early in the talks never leaves everything at the status quo', () => {
    const draft = { [issue('path')]: line('open', 'sealed'), [issue('wall')]: line('gate', 'sealed') }
    const asks = { [north]: pack({ water: 'north-first' }), [south]: pack({ water: 'unshared' }) }
    const offers = [offer(elder, { water: 'north-first' }, { answers: [answer(south, false, ['water'])] })]
    const at = (clock: number) => mediate(drafting({ clock, draft, asks, offers })).move
    expect(at(0.3)).toEqual({ type: 'pass', by: elder })
    // An accord is whole, and something in it may stay as it is.
    expect(at(0.9)).toMatchObject({ type: 'offer', package: { water: 'unshared' } })
  })

  test('changes something rather than nothing', () => {
    const asks = {
      [north]: pack({ water: 'unshared', path: 'shut', wall: 'stands' }),
      [south]: pack({ water: 'unshared', path: 'shut', wall: 'down' }),
    }
    const laid = lucks(drafting({ clock: 0.1, asks })).map((view) => mediate(view).move)
    expect(new Set(laid.map((move) => JSON.stringify(move.type === 'offer' && move.package)))).toEqual(
      new Set(['{"wall":"gate"}']),
    )
  })
})

describe('pressing and promising', () => {
  const text = offer(
    elder,
    { wall: 'gate' },
    {
      singleText: true,
      answers: [answer(north, true), answer(south, false, ['wall'])],
    },
  )
  const late = drafting({
    clock: 0.8,
    offers: [text],
    own: { ...drafting().own, pressable: south },
    may: ['offer', 'press', 'promise', 'pass'],
  })

  test('presses whom the table lets it press, and nobody else', () => {
    const pressed = lucks(late)
      .map((view) => mediate(view).move)
      .filter((move) => move.type === 'press')
    expect(pressed.length).toBeGreaterThan(20)
    expect(pressed).toEqual(pressed.map(() => ({ type: 'press', by: elder, party: south })))
  })

  test('promises to the party that alone refused the last text', () => {
    const moves = lucks({ ...late, may: ['offer', 'promise', 'pass'] }).map((view) => mediate(view).move)
    const pump = 'pump' as InducementId
    expect(moves).toContainEqual({ type: 'promise', by: elder, inducement: pump })
    const both = { ...text, answers: [answer(north, false, ['wall']), answer(south, false, ['wall'])] }
    const open = lucks({ ...late, offers: [both], may: ['offer', 'promise', 'pass'] })
    expect(open.map((view) => mediate(view).move.type)).not.toContain('promise')
  })

  test.each([
    [{}, true],
    [{ worth: 1 }, true],
    [{ worth: 20 }, false],
    [{ turns: 1 }, true],
    [{ turns: 9 }, false],
  ])(
    'with the turns that are left and what an accord would give it, it pays %o for a promise: %s',
    (price, pays) => {
      const scenario = tinyScenario(withMediator, withCosts({ promise: price }))
      const view: PartyView = { ...late, scenario: viewOf(scenario, elder).scenario }
      const moves = lucks({ ...view, may: ['offer', 'promise', 'pass'] }).map((one) => mediate(one).move.type)
      expect(moves.includes('promise')).toBe(pays)
    },
  )

  test('does neither early in the talks', () => {
    const early = lucks({ ...late, clock: 0.2 }).map((view) => mediate(view).move.type)
    expect(new Set(early)).toEqual(new Set(['offer']))
  })
})

test('a mediator asked aside listens and answers, and names what matters to it', () => {
  const floated = pack({ wall: 'gate', water: 'even' })
  const view = viewOf(tiny, elder, {
    phase: 'caucus',
    toMove: elder,
    may: ['disclose', 'float', 'respond', 'leaveCaucus'],
    caucus: { by: north, with: elder, said: 1, floated, question: 'unasked' },
  })
  expect(mediate(view).move).toMatchObject({ type: 'respond', by: elder, warm: true })
})
