/** Compares the effects shown beside a sentence before it is chosen with what the table then does. */
import { expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { openTalks } from '../../src/table/talks.ts'
import { communiqueEffects } from '../../src/telling/communique.ts'
import { shiftsTold } from '../../src/telling/shiftWords.ts'
import { toNano } from '../../src/terms/rounding.ts'
import { shipped } from '../counterparts/wholeGame.ts'

const geneva = shipped('geneva-2026-02')
const [reading] = geneva.readings
const sitting = geneva.sittings.at(-1)
if (reading === undefined || sitting === undefined) throw new Error('Geneva cannot be played.')

test('each sentence that a delegation may choose does what was said of it, in six games of Geneva', () => {
  const seen = new Set<string>()
  const effects = new Set<string>()
  for (let seed = 1; seed <= 6; seed++) {
    const play = playParty('scenario')
    const setup = { reading: reading.id, sitting: sitting.id, seed }
    const talks = openTalks(geneva, setup)
    for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
      const by = mover
      const before = talks.viewFor(by)
      const { move } = play(before)
      if (move.type !== 'publish') {
        talks.send(move)
        continue
      }
      const said = before.own.communiques.find(({ id }) => id === move.communique)
      if (said === undefined) throw new Error(`${by} published what it may not: ${move.communique}.`)
      seen.add(said.id)
      const trusted = (reader: string) =>
        Object.entries(talks.state.seats).find(([id]) => id === reader)?.[1].trust[by] ?? 0
      const trustBefore = new Map(geneva.parties.map(({ id }) => [id, trusted(id)]))
      talks.send(move)
      // The round may have opened, and news struck with it: what the sentence did is in `said`.
      const shifts = talks.viewFor(by).said.at(-1)?.shifts ?? []
      const moved = (on: string) => shifts.find((shift) => shift.on === on)
      for (const effect of communiqueEffects(before, said)) {
        if (effect.on === 'trust') {
          const from = trustBefore.get(effect.reader) ?? 0
          const readers = talks.viewFor(effect.reader).said.at(-1)?.shifts ?? []
          const felt = readers.find((shift) => shift.on === 'trust' && shift.towards === by)
          const to = Math.min(100, Math.max(0, from + effect.by))
          if (from !== to) effects.add('trust')
          expect(felt).toEqual(from === to ? undefined : { on: 'trust', towards: by, from, to })
        } else if (effect.on === 'support') {
          const { from, to } = effect
          if (effect.by !== 0) effects.add('support')
          expect(moved('support')).toEqual(effect.by === 0 ? undefined : { on: 'support', from, to })
        } else if (said.margin !== 0) {
          effects.add('margin')
          const { from, to } = effect
          expect(moved('ratifier')).toEqual({ on: 'ratifier', from: toNano(from), to: toNano(to) })
        }
      }
    }
  }
  expect(seen.size).toBeGreaterThan(5)
  expect([...effects].sort()).toEqual(['margin', 'support', 'trust'])
})

test('in Geneva nobody has another’s words, and what moved is told in one’s own figures and others’ moods', () => {
  const play = playParty('scenario')
  const talks = openTalks(geneva, { reading: reading.id, sitting: sitting.id, seed: 1 })
  for (let mover = talks.toMove; mover !== null; mover = talks.toMove)
    talks.send(play(talks.viewFor(mover)).move)
  const speakers = new Map<string, string>()
  for (const { by, communique } of talks.viewFor(geneva.parties[0]?.id ?? talks.state.floor).said) {
    expect(speakers.get(communique) ?? by).toBe(by)
    speakers.set(communique, by)
  }
  expect(new Set(speakers.values()).size).toBe(4)
  for (const { id, name } of geneva.parties) {
    const view = talks.viewFor(id)
    const told = [...view.news, ...view.said].flatMap(({ shifts }) => shiftsTold(view, shifts))
    expect(told.length).toBeGreaterThan(0)
    for (const { party, words } of told) {
      expect(words).toMatch(
        party === id ? /^Your |^What approval at home asks for|(now|no longer) allows/ : / low|middling|high/,
      )
      if (party !== id) expect(words).not.toMatch(/\d/)
      expect(words).not.toContain(`in ${name}`)
    }
  }
})
