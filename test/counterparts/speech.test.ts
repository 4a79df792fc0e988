/**
 * What a counterpart tells the press: its own sentences, by its interest, its temperament and what the round has
 * settled.
 */
import { describe, expect, test } from 'vitest'
import { decide } from '../../src/counterparts/playParty.ts'
import type { Communique, Temperament } from '../../src/scenario/scenario.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { CommuniqueId } from '../../src/terms/ids.ts'
import { tinyScenario, withMediator } from '../fixtures/tinyScenario.ts'
import { elder, north, south, viewOf } from './viewOf.ts'

const tiny = tinyScenario(withMediator)

const sentence = (id: string, changes: Partial<Communique>): Communique => ({
  id: id as CommuniqueId,
  text: id,
  when: [],
  support: 0,
  trust: 0,
  towards: {},
  margin: 0,
  basis: 'assumed',
  because: '',
  sources: [],
  ...changes,
})
const FIRM = sentence('firm', { support: 4, trust: -4 })
const KIND = sentence('kind', { support: -2, trust: 10 })
const SILENT = sentence('silent', {})

interface Case {
  readonly party?: typeof north
  readonly temper?: Temperament
  readonly own?: Partial<PartyView['own']>
  readonly communiques: readonly Communique[]
  readonly luck?: number
  readonly record?: PartyView['record']
}

const published = ({ party = north, temper = 'fair', own, communiques, luck = 1, record }: Case) => {
  const view = viewOf(tiny, party)
  const { decision } = decide(
    {
      ...view,
      phase: 'publishing',
      toMove: party,
      luck,
      own: { ...view.own, ...own, communiques },
      record: record ?? view.record,
    },
    null,
    temper,
  )
  if (decision.move.type !== 'publish') throw new Error(`It ${decision.move.type}s.`)
  return decision.move.communique
}

describe('a sentence is chosen', () => {
  test.each<{ title: string; chosen: string } & Case>([
    { title: 'hard: for those at home', temper: 'hard', communiques: [FIRM, KIND], chosen: 'firm' },
    { title: 'conceding: for the others', temper: 'conceding', communiques: [FIRM, KIND], chosen: 'kind' },
    {
      title: 'for those at home where support is low, whatever the temperament',
      temper: 'conceding',
      own: { support: 20 },
      communiques: [sentence('firm', { support: 8, trust: -1 }), KIND],
      chosen: 'firm',
    },
    {
      title: 'never one that whoever ratifies would hold against it more than it gains there',
      temper: 'hard',
      communiques: [sentence('promise', { support: 2, margin: 5 }), SILENT],
      chosen: 'silent',
    },
    {
      title: 'nothing, where everything else costs more than it gains',
      communiques: [sentence('rude', { trust: -10 }), SILENT],
      chosen: 'silent',
    },
    {
      title: 'for whoever’s consent it needs rather than for a bystander',
      communiques: [
        sentence('for the elder', { trust: -8, towards: { [elder]: 8 } }),
        sentence('for South', { trust: -8, towards: { [south]: 8 } }),
      ],
      chosen: 'for South',
    },
    {
      title: 'by a mediator, whom nobody ratifies for, as well',
      party: elder,
      communiques: [sentence('leaning', { trust: -9 }), KIND],
      chosen: 'kind',
    },
  ])('$title', ({ chosen, ...one }) => {
    for (let luck = 1; luck <= 20; luck++) expect(published({ ...one, luck })).toBe(chosen)
  })

  test('different from the last time, where two would do equally well', () => {
    const alike = [sentence('one', { trust: 2 }), sentence('other', { trust: 2 })]
    const view = viewOf(tiny, north)
    const last = view.record[0]
    if (last === undefined) throw new Error('Nothing has happened.')
    for (const id of ['one', 'other']) {
      const said = {
        type: 'communique.published',
        by: north,
        communique: id as CommuniqueId,
        index: view.record.length,
        round: last.round,
        turn: 0,
        seenBy: null,
      } as const
      for (let luck = 1; luck <= 20; luck++)
        expect(published({ communiques: alike, luck, record: [...view.record, said] })).not.toBe(id)
    }
  })

  test('the same for the same luck, and not always the same where two are alike', () => {
    const alike = [sentence('one', { trust: 2 }), sentence('other', { trust: 2 })]
    const chosen = Array.from({ length: 20 }, (_, luck) => published({ communiques: alike, luck }))
    expect(chosen).toEqual(Array.from({ length: 20 }, (_, luck) => published({ communiques: alike, luck })))
    expect(new Set(chosen).size).toBe(2)
  })
})
