import { describe, expect, test } from 'vitest'
import { openTalks } from '../../src/table/talks.ts'
import { nameFirst, nameInside, objectOf, possessiveOf, subjectOf } from '../../src/telling/parties.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { shipped } from '../counterparts/wholeGame.ts'

const scenario = shipped('geneva-2026-02')
const [reading] = scenario.readings
const [sitting] = scenario.sittings
if (reading === undefined || sitting === undefined) throw new Error('Geneva cannot be played.')
const view = openTalks(scenario, { reading: reading.id, sitting: sitting.id, seed: 1 }).viewFor(
  'ukraine' as PartyId,
)

describe('a party in a sentence', () => {
  test.each([
    ['ukraine', 'You', 'you', 'Your'],
    ['russia', 'Russia', 'Russia', 'Russia’s'],
    ['united-states', 'The United States', 'the United States', 'The United States’'],
  ])('%s: %s, %s, %s', (id, subject, object, possessive) => {
    const party = id as PartyId
    expect(subjectOf(view, party).who).toBe(subject)
    expect(objectOf(view, party)).toBe(object)
    expect(possessiveOf(view, party)).toBe(possessive)
  })

  test('a name without words of its own for a sentence is the same everywhere', () => {
    expect(nameInside({ name: 'north village' })).toBe('north village')
    expect(nameFirst({ name: 'north village' })).toBe('North village')
  })
})
