/** Texts that news changes: who reads them, from when on, and what the record says of the time before. */
import { expect, test } from 'vitest'
import { viewReceiver, viewToSend } from '../../src/class/protocol/wireView.ts'
import { bystanderView } from '../../src/class/views/bystanderView.ts'
import { debriefOf } from '../../src/debrief/debriefOf.ts'
import { debriefText } from '../../src/debrief/debriefText.ts'
import { hashOf } from '../../src/scenario/hash.ts'
import { laidOver } from '../../src/scenario/translation/laidOver.ts'
import type { Move } from '../../src/table/move.ts'
import { publicScenarioOf } from '../../src/table/publicScenario.ts'
import { openTalks, resumeTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { shiftsTold } from '../../src/telling/shiftWords.ts'
import { tellEvent } from '../../src/telling/tellEvent.ts'
import type { ReadingId, SittingId } from '../../src/terms/ids.ts'
import { type Change, tinyScenario } from '../fixtures/tinyScenario.ts'
import { freeHand, withChoice, withNewTexts } from './changes.ts'
import { north, party, south } from './moves.ts'

const open = (...changes: readonly Change[]): Talks =>
  openTalks(tinyScenario(freeHand, ...changes), {
    reading: 'plain' as ReadingId,
    sitting: 'short' as SittingId,
    seed: 1,
  })

const NEW = [
  'flooded spring',
  'drains',
  'by pump',
  'stands in water',
  'in the flood',
  'need a pump',
  'whoever pays',
  'Bail it out',
]
const [north1, south1] = [party('north'), party('south')]
const seen = (view: object) => NEW.filter((words) => JSON.stringify(view).includes(words))
const water = (view: Pick<PartyView, 'scenario'>) => view.scenario.issues.find(({ id }) => id === 'water')
const waterAtFirst = water({ scenario: publicScenarioOf(tinyScenario()) })
const evenAtFirst = waterAtFirst?.options.find(({ id }) => id === 'even')

/** What a seat's record tells, a line for each event. */
const told = (view: PartyView): readonly string[] =>
  view.record.map((event) => {
    const words = tellEvent(view, event)
    return words === null ? '' : [words.heading, words.sentence, ...words.details].join(' | ')
  })

const offersEven: Move = north.offers({ water: 'even' })
const struck = (): Talks => {
  const talks = open(withNewTexts)
  for (const move of [offersEven, south.refuses('water')]) talks.send(move)
  return talks
}

test('no seat is sent a text before its event strikes, and then its own folder’s alone', () => {
  const talks = open(withNewTexts)
  expect(seen(talks.viewFor(north1))).toEqual([])
  expect(seen(talks.viewFor(south1))).toEqual([])
  talks.send(offersEven)
  talks.send(south.refuses('water'))
  const [one, other] = [talks.viewFor(north1), talks.viewFor(south1)]
  expect(talks.state.struck).toEqual(['flood'])
  expect(seen(one)).toEqual(NEW.slice(0, 5))
  expect(seen(other)).toEqual(NEW)
  expect(water(one)?.label).toBe('The flooded spring')
  expect(water(one)?.options.find(({ id }) => id === 'even')).toMatchObject({ short: 'Half, by pump' })
  expect(one.scenario.parties.find(({ id }) => id === 'south')).toMatchObject({
    publicBrief: 'It stands in water.',
    opening: { wall: { demand: 'South asks for a gate in the flood.' } },
  })
  expect(other.own).toMatchObject({
    brief: { headline: 'You need a pump.', text: 'What South keeps to itself.' },
    goal: 'A pump, whoever pays.',
    batna: 'Bail it out.',
  })
  talks.send(south.passes())
  expect(talks.viewFor(north1).scenario).toBe(one.scenario)
  expect(talks.viewFor(north1).texts).toBe(one.texts)
})

test('the news says what reads otherwise, and the record keeps what was said before by its name of then', () => {
  const talks = struck()
  const view = talks.viewFor(south1)
  const offered = () => told(talks.viewFor(south1)).filter((line) => /puts? offer/.test(line))
  expect(offered()).toHaveLength(1)
  expect(offered()[0]).toContain(evenAtFirst?.short)
  expect(offered()[0]).not.toContain('by pump')
  expect(shiftsTold(view, view.news[0]?.shifts ?? []).map(({ words }) => words)).toEqual([
    `“${waterAtFirst?.label}” is now called “The flooded spring”`,
    'What is asked on the flooded spring is now “Who drains it?”',
    `“${evenAtFirst?.label}” on the flooded spring is now called “Half and half, by pump”`,
    'What everyone may know of you reads otherwise now',
    'Your demand on wall is now put so: South asks for a gate in the flood',
    'Your brief now begins: You need a pump',
    'Your aim is now: A pump, whoever pays',
    'What you would do without a deal reads otherwise now',
  ])
  talks.send(south.offers({ water: 'even' }))
  expect(offered()[0]).not.toContain('by pump')
  expect(offered()[1]).toContain('by pump')
})

test('talks go on from a state kept as JSON with the same texts, and the same moves come to them again', () => {
  const [talks, again] = [struck(), struck()]
  const kept = resumeTalks(talks.scenario, JSON.parse(JSON.stringify(talks.state)))
  for (const seat of [north1, south1]) {
    expect(kept.viewFor(seat)).toEqual(talks.viewFor(seat))
    expect(JSON.stringify(again.viewFor(seat))).toBe(JSON.stringify(talks.viewFor(seat)))
  }
})

test('a class page lays the changes over the scenario that it fetched, and an observer sees no folder’s', () => {
  const talks = struck()
  const receive = viewReceiver(publicScenarioOf(talks.scenario))
  const [seat, bystander] = [talks.viewFor(south1), bystanderView(talks.viewFor(south1))]
  const shown = { of: 'person', view: { seat, bystander } } as unknown as Parameters<typeof viewToSend>[0]
  const sent = JSON.stringify(viewToSend(shown))
  expect(sent).not.toContain(waterAtFirst?.background)
  expect(receive(JSON.parse(sent))).toEqual(JSON.parse(JSON.stringify(shown)))
  expect(seen(bystander)).toEqual(NEW.slice(0, 5))
})

test('what an answer would change of a text is not told to whoever is asked', () => {
  const talks = open(withChoice, (file) => {
    const [answer] = file.events?.[0]?.choice?.answers ?? []
    answer?.effects.push({
      on: 'optionText',
      issue: 'water',
      option: 'even',
      to: { label: 'Half and half, by pump' },
      basis: 'assumed',
      because: 'To see it.',
    })
  })
  talks.send(north.passes())
  expect(talks.viewFor(south1).own.choice).not.toBeNull()
  expect(seen(talks.viewFor(south1))).toEqual([])
  talks.send({ type: 'choose', by: south1, event: 'flight' as never, answer: 0 })
  expect(seen(talks.viewFor(south1))).toEqual(['by pump'])
  expect(told(talks.viewFor(north1)).join()).toContain('by pump')
})

test('a translation of the old text is not laid over the new one', () => {
  const talks = open(withNewTexts)
  const welsh = {
    translation: 1,
    scenario: talks.scenario.id,
    language: 'cy',
    reviewedBy: null,
    texts: { 'issues/water/label': { of: hashOf(waterAtFirst?.label ?? ''), text: 'Dŵr' } },
  } as const
  const label = (at: Talks) => water({ scenario: laidOver(at.viewFor(north1).scenario, welsh) })?.label
  expect(label(talks)).toBe('Dŵr')
  expect(label(struck())).toBe('The flooded spring')
})

test('the debrief calls things as they were at the close, and says what they were called before', () => {
  const talks = struck()
  talks.send(south.walksAway())
  const moves = [offersEven, south.refuses('water'), south.walksAway()]
  const entries = moves.map((move) => ({ move, reasons: null }))
  const debrief = debriefOf({ scenario: talks.scenario, state: talks.state, entries })
  expect(debrief.scenario.issues.find(({ id }) => id === 'water')?.label).toBe('The flooded spring')
  expect(debrief.renamed).toEqual([
    expect.stringMatching(
      `^“The flooded spring” was called “${waterAtFirst?.label}” until .*turn [0-9]+[.]$`,
    ),
    expect.stringContaining(`“Half and half, by pump” was called “${evenAtFirst?.label}” until`),
    expect.stringMatching('^South had another aim until .*: Water for the summer'),
  ])
  expect(debriefText(debrief)).toContain('What was called otherwise before')
})
