/** The interlude is a moment of its own: told before the next round is shown, in every kind of scenario. */
import { describe, expect, test } from 'vitest'
import { type Attention, momentNow } from '../../src/seat/attention.ts'
import { catchUp, goOn, sitDown, skip } from '../../src/seat/follow.ts'
import type { Change } from '../fixtures/tinyScenario.ts'
import { withoutCommuniques } from '../table/changes.ts'
import { north, party, south } from '../table/moves.ts'
import { type Told, told } from './telling.ts'

const PASSES = [north.passes(), south.passes(), north.passes(), south.passes()]
const LONG = 60_000

const types = ({ shown }: Attention) => shown.record.map(({ type }) => type)
/** Tells whatever needs no person to go on. */
const settle = ({ wait }: Told): Attention => wait(LONG)

describe('where no delegation speaks to the press', () => {
  const closed = (): Told => {
    const seated = told('north', { changes: [withoutCommuniques] })
    seated.make(...PASSES)
    settle(seated)
    return seated
  }

  test('the round closes, and the interlude waits with the round that closed, the next one unseen', () => {
    const now = closed().now()
    expect(momentNow(now)?.type).toBe('interlude')
    expect(now.shown).toMatchObject({
      phase: 'publishing',
      toMove: null,
      may: [],
      round: { id: 'first', index: 0, turn: 4, turns: 4 },
    })
    expect(types(now)).not.toContain('capital.consulted')
    expect(types(now).filter((type) => type === 'round.opened')).toHaveLength(1)
    expect(types(now).at(-1)).toBe('capital.answered')
  })

  test('the mandate shown is the one that the next round begins with', () => {
    const seated = closed()
    expect(seated.now().shown.own.mandate).toEqual(seated.talks.viewFor(party('north')).own.mandate)
  })

  test('no time and no other key ends it; the person goes on, and the next round opens', () => {
    const seated = closed()
    expect(momentNow(seated.wait(LONG))?.type).toBe('interlude')
    expect(momentNow(seated.act(skip))?.type).toBe('interlude')
    expect(momentNow(seated.act(goOn))?.type).toBe('roundOpening')
    expect(seated.now().shown.round.id).toBe('second')
    expect(seated.wait(LONG).shown).toBe(seated.now().latest)
  })

  test('what others do meanwhile waits until the person goes on', () => {
    const seated = closed()
    seated.make(north.passes())
    expect(types(seated.now()).filter((type) => type === 'turn.passed')).toHaveLength(4)
    seated.act(goOn)
    expect(types(settle(seated)).filter((type) => type === 'turn.passed')).toHaveLength(5)
  })

  test('whoever left meanwhile, or had the screen taken by another, comes back to it', () => {
    const seated = closed()
    const { told: toldUpTo, latest } = seated.now()
    const back = sitDown(latest, toldUpTo, false, 0)
    expect(momentNow(back)?.type).toBe('interlude')
    expect(back.shown).toEqual(seated.now().shown)
    expect(goOn(back, 0).shown).toBe(latest)
  })

  test('a game taken up again in the midst of a round, or that nobody was told before, opens at the table', () => {
    const seated = closed()
    seated.act(catchUp)
    const { told: toldUpTo, latest } = seated.now()
    expect(momentNow(sitDown(latest, toldUpTo, false, 0))).toBeNull()
    expect(momentNow(sitDown(latest, 0, false, 0))?.type).not.toBe('interlude')
  })
})

describe('where they do', () => {
  test('the person publishes first, then hears what the others said before the next round opens', () => {
    const seated = told('north')
    seated.make(...PASSES)
    settle(seated)
    expect(momentNow(seated.now())).toBeNull()
    expect(seated.now().shown).toMatchObject({ phase: 'publishing', toMove: 'north' })
    seated.make(north.publishes('stern'))
    expect(seated.now().shown).toMatchObject({ phase: 'publishing', toMove: 'south' })
    seated.make(south.publishes('hopeful'))
    const now = settle(seated)
    expect(momentNow(now)?.type).toBe('interlude')
    expect(now.shown.said.map(({ by, communique }) => [by, communique])).toEqual([
      ['north', 'stern'],
      ['south', 'hopeful'],
    ])
    expect(now.shown.said[1]?.shifts).toEqual([{ on: 'trust', towards: 'south', from: 45, to: 48 }])
    expect(now.shown.own.communiques).toEqual([])
  })

  test('news that opens the round after it is told there: nobody is asked again for a sentence to the press', () => {
    const strikesAtOnce: Change = ({ events = [] }) => {
      for (const event of events) event.when = [{ type: 'round', round: 'second', turn: 0 }]
    }
    const seated = told('north', { changes: [strikesAtOnce] })
    seated.make(...PASSES)
    settle(seated)
    seated.make(north.publishes('stern'), south.publishes('hopeful'))
    settle(seated)
    seated.act(goOn)
    expect(momentNow(seated.now())?.type).toBe('roundOpening')
    seated.act(skip)
    expect(momentNow(seated.now())?.type).toBe('news')
    expect(seated.now().shown).toMatchObject({
      phase: 'floor',
      toMove: null,
      round: { id: 'second' },
    })
    expect(settle(seated).shown).toBe(seated.now().latest)
  })
})
