/** A party is told of by its number, and speaks of itself by its person. */
import { describe, expect, test } from 'vitest'
import { openTalks } from '../../src/table/talks.ts'
import { partyState } from '../../src/telling/describeTable.ts'
import { firstPersonOf } from '../../src/telling/firstPerson.ts'
import { actorOf } from '../../src/telling/parties.ts'
import { otherCapitalWords } from '../../src/telling/signingWords.ts'
import { plateWords } from '../../src/telling/stageWords.ts'
import type { IssueId, OptionId, PartyId } from '../../src/terms/ids.ts'
import { flatShare } from '../fixtures/flatShare.ts'

const [jo, sam, twins] = ['jo', 'sam', 'twins'] as PartyId[] as [PartyId, PartyId, PartyId]

const opened = () => {
  const scenario = flatShare()
  const [reading] = scenario.readings
  const [sitting] = scenario.sittings
  if (reading === undefined || sitting === undefined) throw new Error('The flat-share cannot be played.')
  return { scenario, talks: openTalks(scenario, { reading: reading.id, sitting: sitting.id, seed: 1 }) }
}

describe('at the table of the flat-share', () => {
  test('a plate has a plural verb for the twins and a singular one for Sam', () => {
    const { talks } = opened()
    const fridge = 'fridge' as IssueId
    talks.send({ type: 'offer', by: jo, package: { [fridge]: 'shelves' as OptionId }, forAccordOnly: [] })
    for (const by of [sam, twins]) talks.send({ type: 'answer', by, accept: false, inTheWay: [fridge] })
    const view = talks.viewFor(jo)
    const told = view.record.flatMap((event) =>
      event.type === 'offer.answered' ? [plateWords(view, event)] : [],
    )
    expect(told).toEqual(['Refuses', 'Refuse'])
    expect([sam, twins].map((id) => partyState(view, id))).toEqual(['Has the floor', 'Refuse'])
  })

  test('whoever acts is named by name, and not by those behind them', () => {
    const { scenario, talks } = opened()
    const view = talks.viewFor(jo)
    expect(scenario.parties.map(({ id }) => actorOf(view, id))).toEqual(['Jo', 'Sam', 'The twins', 'Ms Berg'])
    const party = view.scenario.parties.find(({ id }) => id === twins)
    expect(party && otherCapitalWords(view.scenario, { name: 'Grandma', party })).toContain(
      'worth to the twins',
    )
  })
})

test('one person says I, a delegation and several people say we', () => {
  expect(firstPersonOf({ pronoun: 'she' })).toEqual({ we: 'I', us: 'me', speakerPerson: 'one' })
  expect(firstPersonOf({ plural: true })).toEqual({ we: 'we', us: 'us', speakerPerson: 'many' })
  expect(firstPersonOf({})).toEqual({ we: 'we', us: 'us', speakerPerson: 'many' })
})
