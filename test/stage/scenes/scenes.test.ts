import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readScenario } from '../../../src/scenario/read.ts'
import { issueOf } from '../../../src/scenario/scenario.ts'
import { scenesFor } from '../../../src/stage/scenes/scenesFor.ts'
import { scenesSince } from '../../../src/stage/scenes/telling.ts'
import type { Happening, TableEvent } from '../../../src/table/event.ts'
import { openTalks } from '../../../src/table/talks.ts'
import type { PartyView } from '../../../src/table/view.ts'
import type { IssueId, OptionId, PartyId } from '../../../src/terms/ids.ts'

const ukraine = 'ukraine' as PartyId
const russia = 'russia' as PartyId

let view: PartyView
beforeAll(() => {
  const read = readScenario(
    readFileSync(new URL('../../../scenarios/geneva-2026-02.json', import.meta.url), 'utf8'),
  )
  if (!read.ok) throw new Error('The shipped scenario has problems.')
  const [reading, sitting] = [read.value.readings[0]?.id, read.value.sittings[0]?.id]
  if (reading === undefined || sitting === undefined) throw new Error('The shipped scenario has no sitting.')
  view = openTalks(read.value, { reading, sitting, seed: 1 }).viewFor(ukraine)
})

const told = (happening: Happening) => scenesFor(event(happening), view)
const event = (happening: Happening): TableEvent => ({
  ...happening,
  index: 0,
  round: view.round.id,
  turn: 0,
  seenBy: null,
})

describe('what happens is seen to happen', () => {
  it('a round opens with its place and its date, day first', () => {
    const [gathering, card] = told({ type: 'round.opened' })
    expect(gathering?.type).toBe('gather')
    expect(card).toMatchObject({ type: 'card', title: 'Geneva', text: '17 February 2026' })
  })

  it('an offer slides from whoever makes it', () => {
    const offer = {
      number: 4,
      by: russia,
      package: {},
      forAccordOnly: [],
      round: view.round.id,
      turn: 1,
      answers: [],
      singleText: false,
    }
    expect(told({ type: 'offer.made', offer })).toMatchObject([
      { type: 'paper', from: russia, words: 'Offer 4' },
    ])
    expect(told({ type: 'offer.made', offer: { ...offer, singleText: true } })).toMatchObject([
      { words: 'Single text' },
    ])
  })

  it('a seal goes down on the matter that it seals', () => {
    const issue = view.scenario.issues[0]
    const scenes = told({
      type: 'issue.sealed',
      issue: issue?.id as IssueId,
      option: issue?.options[0]?.id as OptionId,
    })
    expect(scenes).toMatchObject([
      { type: 'stamp', words: 'SEALED', matter: issueOf(view.scenario, issue?.id as IssueId).label },
    ])
  })

  it('two parties leave for the caucus room and come back', () => {
    const pair = { by: ukraine, with: russia }
    expect(told({ type: 'caucus.opened', ...pair })[0]).toMatchObject({
      type: 'aside',
      parties: [ukraine, russia],
    })
    expect(told({ type: 'caucus.closed', ...pair })[0]).toMatchObject({ type: 'back' })
  })

  it('whoever walks away leaves an empty chair', () => {
    expect(told({ type: 'party.walkedAway', by: russia })).toMatchObject([{ type: 'leave', party: russia }])
    expect(told({ type: 'talks.ended', end: 'brokenOff', ratified: false })).toMatchObject([
      { type: 'disperse' },
      { type: 'card', title: 'An empty chair' },
    ])
  })

  it('states are shown without a scene', () => {
    expect(told({ type: 'floor.given', party: russia })).toEqual([])
    expect(told({ type: 'capital.answered', by: ukraine, waitsFor: [] })).toEqual([])
  })
})

describe('the telling', () => {
  it('begins after what has been told', () => {
    expect(scenesSince(view, 0).length).toBeGreaterThan(0)
    expect(scenesSince(view, view.record.length)).toEqual([])
  })

  it('hastens where much has happened, so that nobody waits for the stage', () => {
    const passes = Array.from({ length: 20 }, () => event({ type: 'news.struck', event: 'x' as never }))
    const news = {
      id: 'x' as never,
      headline: 'News',
      text: '',
      basis: 'assumed',
      because: '',
      sources: [],
    } as const
    const busy: PartyView = { ...view, news: [news], record: passes.slice(0, 10) }
    const total = scenesSince(busy, 0).reduce((sum, { ms }) => sum + ms, 0)
    expect(total).toBeLessThanOrEqual(5000)
  })

  it('takes between 0.3 and 2.5 seconds for each scene', () => {
    for (const { ms } of scenesSince({ ...view, record: view.record.slice(0, 1) }, 0)) {
      expect(ms).toBeGreaterThanOrEqual(300)
      expect(ms).toBeLessThanOrEqual(2500)
    }
  })
})
