import { describe, expect, test } from 'vitest'
import { focusAt, hasOffered, keptOf, lookAt, NO_FOCUS, takeBack } from '../../src/seat/focus.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { issue, pack, party, seat } from '../table/moves.ts'

const openPath = pack({ path: 'open' })
const both = pack({ path: 'open', water: 'even' })
const north = seat('north')
const south = seat('south')

const talks = () =>
  openTalks(tinyScenario(), { reading: 'plain' as ReadingId, sitting: 'full' as SittingId, seed: 1 })

describe('a draft', () => {
  test('is undone step by step; looking elsewhere is no step', () => {
    const drafted = lookAt(lookAt(lookAt(NO_FOCUS, { drafted: openPath }), { drafted: both }), {
      issue: issue('water'),
    })
    expect(takeBack(drafted).drafted).toEqual(openPath)
    expect(takeBack(takeBack(drafted)).drafted).toEqual({})
    const first = takeBack(takeBack(drafted))
    expect(takeBack(first)).toBe(first)
  })

  test('a look that changes nothing returns the same focus', () => {
    const focus = lookAt(NO_FOCUS, { drafted: openPath })
    expect(lookAt(focus, { drafted: focus.drafted, issue: null })).toBe(focus)
  })

  test('selects no option that has left it: cleared, undone, spent or sealed meanwhile', () => {
    const path = lookAt(NO_FOCUS, { issue: issue('path') })
    const drafted = lookAt(path, { drafted: openPath, option: openPath[issue('path')] ?? null })
    expect(drafted.option).toBe('open')
    expect(lookAt(drafted, { drafted: {} }).option).toBeNull()
    expect(takeBack(drafted).option).toBeNull()
    const table = talks()
    table.send(north.offers({ path: 'open' }))
    table.send(south.accepts())
    expect(focusAt(drafted, table.viewFor(party('south')), false).option).toBeNull()
    expect(focusAt(drafted, table.viewFor(party('north')), true).option).toBeNull()
  })

  test('is emptied when it has been offered, and that cannot be undone', () => {
    const table = talks()
    const before = table.viewFor(party('north'))
    table.send(north.offers({ path: 'open' }))
    const after = table.viewFor(party('north'))
    expect(hasOffered(before, after)).toBe(true)
    expect(hasOffered(after, after)).toBe(false)
    const spent = focusAt(lookAt(NO_FOCUS, { drafted: openPath }), after, true)
    expect(keptOf(spent)).toEqual({ issue: null, drafted: {}, forAccordOnly: [] })
    expect(takeBack(spent)).toBe(spent)
  })

  test('is not emptied by another’s offer', () => {
    const table = talks()
    const before = table.viewFor(party('south'))
    table.send(north.offers({ path: 'open' }))
    expect(hasOffered(before, table.viewFor(party('south')))).toBe(false)
  })

  test('loses what has been sealed and what is off the agenda, with its marks, and keeps the rest', () => {
    const table = talks()
    table.send(north.offers({ path: 'open' }))
    table.send(south.accepts())
    const drafted = lookAt(NO_FOCUS, {
      drafted: pack({ path: 'shut', water: 'even', wall: 'gate' }),
      forAccordOnly: [issue('path'), issue('water')],
    })
    expect(focusAt(drafted, table.viewFor(party('north')), false)).toMatchObject({
      drafted: { water: 'even' },
      forAccordOnly: ['water'],
    })
  })

  test('loses an issue that has been initialled as drafted: there is nothing left to offer', () => {
    const table = talks()
    table.send(north.offers({ path: 'open' }, 'path'))
    table.send(south.accepts())
    const drafted = lookAt(NO_FOCUS, { drafted: pack({ path: 'open' }) })
    expect(focusAt(drafted, table.viewFor(party('north')), false).drafted).toEqual({})
  })

  test('keeps an initialled issue, which can be offered again', () => {
    const table = talks()
    table.send(north.offers({ path: 'open' }, 'path'))
    table.send(south.accepts())
    const drafted = lookAt(NO_FOCUS, { drafted: pack({ path: 'shut' }) })
    expect(focusAt(drafted, table.viewFor(party('north')), false)).toBe(drafted)
  })
})
