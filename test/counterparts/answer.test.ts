import { describe, expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import type { WaitsFor } from '../../src/table/offer.ts'
import type { Mandate, PartyView } from '../../src/table/view.ts'
import type { OptionId } from '../../src/terms/ids.ts'
import { tinyScenario, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { asked, district, issue, line, north, offer, south, viewOf } from './viewOf.ts'

const tiny = tinyScenario(withUnderwriter)
const fair = playParty('fair')

describe('a principal asked for its answer', () => {
  test('refuses what crosses its red line, and names that issue', () => {
    const { move, reasons } = fair(asked(tiny, north, offer(south, { wall: 'down', path: 'open' })))
    expect(move).toMatchObject({ type: 'answer', accept: false })
    expect(move).toHaveProperty('inTheWay.0', 'wall')
    expect(reasons.rule).toBe('mandate.redLine')
    expect(reasons.barred).toEqual([{ issue: 'wall', option: 'down', why: 'redLine' }])
  })

  test('refuses what its capital has not opened, whatever it would be worth', () => {
    const { move, reasons } = fair(asked(tiny, north, offer(south, { water: 'even' }), { clock: 0.99 }))
    expect(move).toMatchObject({ accept: false, inTheWay: ['water'] })
    expect(reasons.rule).toBe('mandate.closed')
  })

  const opened = (view: PartyView): PartyView => {
    const waitsFor: WaitsFor = {
      issue: issue('water'),
      option: 'even' as OptionId,
      stated: 'once it is settled that the wall is not torn down',
      needs: [{ issue: issue('wall'), options: ['stands', 'gate'] as OptionId[] }],
      restMet: true,
    }
    const closed: Mandate = { status: 'closed', mayOpen: true, waitsFor: [waitsFor] }
    return {
      ...view,
      own: {
        ...view.own,
        mandate: {
          ...view.own.mandate,
          [issue('water')]: { ...view.own.mandate[issue('water')], even: closed },
        },
      },
    }
  }

  test('may take a closed option in an offer that meets the condition its capital has stated', () => {
    const whole = offer(south, { water: 'even', wall: 'gate', path: 'open' })
    const { move, reasons } = fair(opened(asked(tiny, north, whole, { clock: 0.97 })))
    expect(reasons.barred).toEqual([])
    expect(move).toMatchObject({ accept: true })
    expect(reasons.worth).toBeGreaterThanOrEqual(reasons.target ?? 100)
  })

  test('judges an issue that is settled apart by what it adds to no deal: 0.5 · 20 points over 55', () => {
    const { move, reasons } = fair(asked(tiny, north, offer(south, { path: 'open' })))
    expect(move).toMatchObject({ accept: true })
    expect(reasons).toMatchObject({ rule: 'acceptance.apart', worth: 65 })
  })

  test('does not accept the same for the accord only: there it counts as any other issue', () => {
    const kept = offer(south, { path: 'open' }, { forAccordOnly: [issue('path')] })
    expect(fair(asked(tiny, north, kept)).reasons.rule).not.toBe('acceptance.apart')
  })

  test('names the one option that would have turned it, and by how much', () => {
    const { move, reasons } = fair(asked(tiny, south, offer(north, { water: 'unshared' })))
    expect(move).toMatchObject({ accept: false })
    expect(reasons.wouldFlip?.change).toEqual({ water: 'south-first' })
    expect(reasons.wouldFlip?.gain).toBe(24)
    expect(reasons.gaps).toEqual({ water: 24 })
  })

  describe('refusing, gives a reason', () => {
    const told = (view: PartyView, candour: 'plain' | 'guarded') => {
      const strategy = { ...view.own.strategy, candour }
      const { move } = fair({ ...view, own: { ...view.own, strategy } })
      if (move.type !== 'answer' || move.accept) throw new Error('It was to refuse.')
      return move.tells
    }
    const barred = asked(tiny, north, offer(south, { wall: 'down', path: 'open' }))
    const poor = asked(tiny, south, offer(north, { water: 'unshared' }))
    const whole = { water: 'unshared', path: 'shut', wall: 'stands' }
    const below = asked(tiny, south, offer(north, whole), { own: free(viewOf(tiny, south).own) })
    const middling = asked(tiny, south, offer(north, { water: 'even', wall: 'gate' }), {
      own: { ...free(viewOf(tiny, south).own), noDeal: 20 },
    })
    test.each([
      ['its mandate', barred, { why: 'mandate', direction: 'wall' }, { why: 'mandate' }],
      ['less than leaving now', below, { why: 'belowNoDeal', direction: 'wall' }, undefined],
      ['a part, too little of what it hopes for', poor, { why: 'belowHope', direction: 'water' }, undefined],
      ['less than it hopes for', middling, { why: 'belowHope', direction: 'wall' }, undefined],
    ])('%s, with an issue that would move it; guarded, its mandate alone', (_, view, plain, guarded) => {
      expect(told(view, 'plain')).toEqual(plain)
      expect(told(view, 'guarded')).toEqual(guarded)
    })
  })

  test('accepts late what it refused early', () => {
    const text = offer(north, { water: 'even', wall: 'gate', path: 'open' })
    const draft = { [issue('wall')]: line('gate') }
    const at = (clock: number) =>
      fair(asked(tiny, south, text, { clock, own: free(viewOf(tiny, south).own), draft })).move
    expect(at(0.05)).toMatchObject({ accept: false })
    expect(at(0.99)).toMatchObject({ accept: true })
  })
})

/** Every option allowed, and nobody at home to convince. */
const free = (own: PartyView['own']): PartyView['own'] => ({
  ...own,
  ratifier: null,
  mandate: Object.fromEntries(
    Object.entries(own.mandate).map(([id, options]) => [
      id,
      Object.fromEntries(Object.keys(options).map((option) => [option, { status: 'allowed' }])),
    ]),
  ),
})

describe('an underwriter', () => {
  const concerned = offer(north, { water: 'even', wall: 'down' })

  test('consents to what it gains from, and is not asked about the rest', () => {
    const { move, reasons } = fair(asked(tiny, district, concerned))
    expect(move).toEqual({ type: 'answer', by: district, accept: true, inTheWay: [] })
    expect(Object.keys(reasons.gaps ?? {})).toEqual(['water'])
  })

  test('refuses what its own mandate does not reach, naming it', () => {
    const view = asked(tiny, district, concerned)
    const closed: Mandate = { status: 'redLine' }
    const mandate = {
      ...view.own.mandate,
      [issue('water')]: { ...view.own.mandate[issue('water')], even: closed },
    }
    const { move } = fair({ ...view, own: { ...view.own, mandate } })
    expect(move).toMatchObject({ accept: false, inTheWay: ['water'] })
  })

  test('refuses what leaves it worse off than the status quo and below its no deal', () => {
    const view = asked(tiny, district, concerned)
    const points = { ...view.own.sheet.points, [issue('water')]: { unshared: 60, even: 0 } }
    const sheet = { ...view.own.sheet, points }
    const { move, reasons } = fair({ ...view, own: { ...view.own, sheet, reservationValue: 60 } })
    expect(move).toMatchObject({ accept: false, inTheWay: ['water'] })
    expect(reasons.rule).toBe('underwriting.worth')
  })
})

describe('asked to sign', () => {
  const signing = (draft: PartyView['draft'], changes: Partial<PartyView> = {}) =>
    viewOf(tiny, north, { phase: 'signing', toMove: north, may: ['sign', 'walkAway'], draft, ...changes })
  const good = { water: line('north-first'), path: line('open', 'sealed'), wall: line('stands') }
  const bad = { water: line('south-first'), path: line('open', 'sealed'), wall: line('gate') }

  test('signs what beats its no deal', () => {
    expect(fair(signing(good)).move).toEqual({ type: 'sign', by: north, sign: true })
  })
  test('declines what does not, and reopens where the draft falls furthest short', () => {
    const { move, reasons } = fair(signing(bad))
    expect(move).toEqual({ type: 'sign', by: north, sign: false, reopen: 'water' })
    expect(reasons.worth).toBeLessThan(reasons.noDeal ?? 0)
  })
  test('never signs below no deal, not even at the last moment', () => {
    expect(fair(signing(bad, { clock: 1 })).move).toMatchObject({ sign: false })
  })
  test('leaves rather than sign below no deal what cannot be reopened', () => {
    const sealed = Object.fromEntries(
      Object.entries(bad).map(([id, one]) => [id, { ...one, status: 'sealed' }]),
    )
    const view = signing(sealed as PartyView['draft'])
    const own = { ...view.own, reservationValue: 90 }
    expect(fair({ ...view, own }).move.type).toBe('walkAway')
  })
})
