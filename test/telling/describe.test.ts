import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { openTalks } from '../../src/table/talks.ts'
import { describeMap, shownLayers, shownOption } from '../../src/telling/describeMap.ts'
import { describeTable, partyState } from '../../src/telling/describeTable.ts'
import type { IssueId, OptionId, PartyId } from '../../src/terms/ids.ts'

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
const donbas = 'donbas' as IssueId
const buffer = 'neutral-buffer' as OptionId
const nothing = { issue: null, option: null, drafted: {} }

describe('the map in words', () => {
  it('names the area under Russian control and the recognised borders, whatever is looked at', () => {
    expect(describeMap(view, nothing)).toMatch(/under Russian control.*[Ii]nternationally recognised borders/)
  })

  it('says which option it shows and on what footing', () => {
    expect(describeMap(view, { issue: donbas, option: buffer, drafted: {} })).toMatch(/if it were agreed/)
    expect(describeMap(view, { issue: donbas, option: null, drafted: { [donbas]: buffer } })).toMatch(
      /as drafted/,
    )
  })

  it('is nothing where a scenario has no map', () => {
    expect(describeMap(open('second-hand-bicycle'), nothing)).toBe('')
  })

  it('shows the option pointed at before the one drafted, upon the layers that are always there', () => {
    const focus = { issue: donbas, option: buffer, drafted: { [donbas]: 'no-change' as OptionId } }
    expect(shownOption(view, focus)?.option.id).toBe(buffer)
    expect(shownLayers(view, shownOption(view, focus))).toEqual([
      'russian-held',
      'line-of-contact',
      'donetsk-region',
      'buffer',
    ])
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
