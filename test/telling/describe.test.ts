import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { openTalks } from '../../src/table/talks.ts'
import { describeMap } from '../../src/telling/describeMap.ts'
import { describeTable, partyState } from '../../src/telling/describeTable.ts'
import type { PartyId } from '../../src/terms/ids.ts'

const open = (name: string) => {
  const read = readScenario(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error('A shipped scenario has problems.')
  const { readings, sittings, parties } = read.value
  const [reading, sitting] = [readings[0]?.id, sittings[0]?.id]
  if (reading === undefined || sitting === undefined) throw new Error('A shipped scenario has no sitting.')
  const talks = openTalks(read.value, { reading, sitting, seed: 1 })
  return talks.viewFor(parties[0]?.id as PartyId)
}
const view = open('geneva-2026-02')

describe('the map in words', () => {
  it('names the area under Russian control and the recognised borders', () => {
    expect(describeMap(view)).toMatch(/under Russian control.*[Ii]nternationally recognised borders/)
  })

  it('is nothing where a scenario has no map', () => {
    expect(describeMap(open('second-hand-bicycle'))).toBe('')
  })
})

describe('the table in words', () => {
  it('says who sits where and who is to move', () => {
    const words = describeTable(view)
    expect(words).toMatch(/At the table\. Ukraine \(your seat\)/)
    expect(words).toMatch(/In the next room\. Europe/)
    expect(words).toMatch(/No text lies on the table/)
  })

  it('says of a counterpart that decides that it is considering', () => {
    expect(partyState(view, 'russia' as PartyId, 'russia' as PartyId)).toBe('Considering')
  })
})
