import { describe, expect, test } from 'vitest'
import type { Communique } from '../../src/scenario/scenario.ts'
import type { Happening, TableEvent } from '../../src/table/event.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { Mandate, PartyView } from '../../src/table/view.ts'
import { announcement, yourTurn } from '../../src/telling/announcements.ts'
import { cableTold } from '../../src/telling/cable.ts'
import { effectsSentence } from '../../src/telling/communique.ts'
import { roundsWords } from '../../src/telling/sittings.ts'
import { tellEvent } from '../../src/telling/tellEvent.ts'
import type { CommuniqueId, OptionId, ReadingId, RoundId, SittingId } from '../../src/terms/ids.ts'
import { answer, elder, issue, line, north, offer, south, viewOf } from '../counterparts/viewOf.ts'
import { tinyScenario, withMediator } from '../fixtures/tinyScenario.ts'
import { legalMove } from '../table/legalMoves.ts'

const tiny = tinyScenario(withMediator)
const start = viewOf(tiny, north)
const event = (happening: Happening): TableEvent => ({
  ...happening,
  index: 0,
  round: 'second' as RoundId,
  turn: 0,
  seenBy: null,
})

describe('a sitting says how many rounds it has', () => {
  test.each([
    { certain: 3, further: 0, words: '3 rounds' },
    { certain: 1, further: 0, words: '1 round' },
    { certain: 2, further: 1, words: '2 rounds and up to 1 more if agreed' },
    { certain: 0, further: 2, words: 'up to 2 rounds, each only if agreed' },
    { certain: 0, further: 1, words: '1 round, only if agreed' },
  ])('$certain held in any case, $further if agreed: $words', ({ certain, further, words }) => {
    expect(roundsWords(certain, further)).toBe(words)
  })
})

describe('a sentence for the cameras', () => {
  const communique = (id: string, changes: Partial<Communique> = {}): Communique => {
    const found = tiny.communiques.find((one) => one.id === id)
    if (found === undefined) throw new Error(`No communiqué "${id}".`)
    return { ...found, ...changes }
  }
  /** The council of North approves by a margin of 10. */
  const supported = (support: number): PartyView => ({ ...start, own: { ...start.own, support } })
  const forElder = viewOf(tiny, elder)

  test.each([
    {
      title: 'firm: what is gained at home, by whoever ratifies too, is lost abroad',
      view: supported(50),
      said: communique('stern'),
      sentence:
        'Support at home +3. To approve, home asks for 4.7 above leaving and not 5. Everyone else’s trust in you −2.',
    },
    {
      title: 'conciliatory: the reverse',
      view: supported(50),
      said: communique('hopeful'),
      sentence:
        'Support at home −2. To approve, home asks for 5.2 above leaving and not 5. Everyone else’s trust in you +3.',
    },
    {
      title: 'support is said as far as it can rise',
      view: supported(99),
      said: communique('stern'),
      sentence:
        'Support at home +1. To approve, home asks for 0 above leaving and not 0.1. Everyone else’s trust in you −2.',
    },
    {
      title: 'and not at all where it can fall no further',
      view: supported(0),
      said: communique('hopeful'),
      sentence: 'Everyone else’s trust in you +3.',
    },
    {
      title: 'a promise made in public is one to be held to',
      view: supported(50),
      said: communique('stern', { margin: 2 }),
      sentence:
        'Support at home +3. To approve, home asks for 5.6 above leaving and not 5. Everyone else’s trust in you −2.',
    },
    {
      title: 'readers take it differently',
      view: supported(50),
      said: communique('stern', { support: 0, towards: { [south]: -5, [elder]: 1 } }),
      sentence: 'Trust in you: South −5 and Elder +1.',
    },
    {
      title: 'who is not moved is not named',
      view: supported(50),
      said: communique('stern', { support: 0, trust: 0, towards: { [south]: -5 } }),
      sentence: 'Trust in you: South −5.',
    },
    {
      title: 'where nobody ratifies',
      view: forElder,
      said: communique('stern', { margin: 2 }),
      sentence: 'Support at home +3. Everyone else’s trust in you −2.',
    },
    {
      title: 'nothing',
      view: supported(50),
      said: communique('stern', { support: 0, trust: 0 }),
      sentence: 'It moves nobody, at home or abroad.',
    },
  ])('$title: $sentence', ({ view, said, sentence }) => {
    expect(effectsSentence(view, said)).toBe(sentence)
  })

  test('each delegation’s own sentence is told as its own', () => {
    const said = (by: typeof north, id: string) =>
      tellEvent(start, event({ type: 'communique.published', by, communique: id as CommuniqueId }))
    expect(said(north, 'stern')).toMatchObject({
      heading: 'You tell the cameras',
      sentence: 'We will not be hurried.',
    })
    expect(said(south, 'hopeful')).toMatchObject({
      heading: 'South tells the cameras',
      sentence: 'We are closer than last week.',
    })
  })
})

describe('the cable says the mandate as it is', () => {
  const wall = issue('wall')
  const waits = {
    issue: wall,
    option: 'gate' as OptionId,
    stated: 'once the water is shared',
    needs: [],
    restMet: true,
  }
  const option = 'gate' as OptionId
  const open: PartyView = { ...start, own: { ...start.own, mandate: {} } }
  const gate = (mandate: Mandate): PartyView => ({
    ...open,
    own: { ...open.own, mandate: { [wall]: { [option]: mandate } } },
  })
  const widened = event({
    type: 'mandate.widened',
    party: north,
    issue: wall,
    options: ['gate' as OptionId],
    stated: waits.stated,
  })
  test.each([
    {
      title: 'nothing new and nothing stated',
      view: open,
      events: [],
      allowed: [],
      lead: 'Your mandate stands as it stood.',
    },
    {
      title: 'a condition is stated and open',
      view: gate({ status: 'closed', waitsFor: [waits], mayOpen: true }),
      events: [],
      allowed: [],
      lead: 'Your mandate stands as it stood. On 1 issue we would let you go further, once what we name below is so.',
    },
    {
      title: 'the capital has widened it',
      view: gate({ status: 'allowed' }),
      events: [widened],
      allowed: ['You may now sign for A gate on Wall.'],
      lead: '',
    },
    {
      title: 'the draft meets what the capital has stated: it does not stand as it stood',
      view: gate({ status: 'allowed', asLongAs: [waits] }),
      events: [],
      allowed: [
        'You may sign for A gate on Wall while the draft stays as it is. We had said: once the water is shared.',
      ],
      lead: '',
    },
    {
      title: 'what is sealed is not spoken of: nothing else can be signed for there',
      view: {
        ...gate({ status: 'closed', waitsFor: [waits], mayOpen: true }),
        draft: { [wall]: line('down', 'sealed') },
      },
      events: [widened],
      allowed: [],
      lead: 'Your mandate stands as it stood.',
    },
  ])('$title', ({ view, events, allowed, lead }) => {
    expect(cableTold(view, events)).toMatchObject({ allowed, lead })
  })
})

test('no capital widens a mandate between the press sentences and the next round', () => {
  let published = 0
  for (let seed = 1; seed <= 10; seed++) {
    const talks = openTalks(tiny, { reading: 'plain' as ReadingId, sitting: 'full' as SittingId, seed })
    for (let step = 0; talks.toMove !== null && step < 300; step++)
      talks.send(legalMove(talks, talks.toMove, seed, step))
    let isBetween = false
    for (const { type } of talks.events) {
      if (type === 'communique.published') published++
      isBetween = type === 'communique.published' || (isBetween && type !== 'round.opened')
      if (isBetween) expect(type).not.toMatch(/^mandate|^capital/)
    }
  }
  expect(published).toBeGreaterThan(0)
})

describe('what is said aloud', () => {
  const on = offer(north, { wall: 'gate' }, { answers: [answer(south, true)] })
  const view: PartyView = { ...start, offers: [on], draft: { [issue('wall')]: line('gate') } }
  test.each<[string, Happening, string | null]>([
    [
      'an agreed offer, with what is now in force or initialled',
      { type: 'offer.accepted', offer: 1, sealed: [], initialled: [issue('wall')] },
      'Offer 1: South accepts. Initialled until the accord is signed: wall.',
    ],
    [
      'the single answer, which the outcome tells',
      { type: 'offer.answered', offer: 1, answer: answer(south, true) },
      null,
    ],
    [
      'the seal, which the outcome tells',
      { type: 'issue.sealed', issue: issue('path'), option: 'open' as OptionId },
      null,
    ],
    ['a turn passed', { type: 'turn.passed', by: south }, null],
    [
      'how the talks end',
      { type: 'talks.ended', end: 'adjourned', ratified: false },
      'The talks are adjourned without an accord.',
    ],
  ])('%s', (_title, happening, words) => {
    expect(announcement(view, event(happening))).toBe(words)
  })

  test('that it is the viewer’s turn, and nothing while it is another’s', () => {
    expect(yourTurn({ ...start, phase: 'floor', toMove: north })).toBe('Your turn.')
    expect(yourTurn({ ...start, phase: 'floor', toMove: south })).toBeNull()
  })
})
