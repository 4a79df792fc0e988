import { describe, expect, it } from 'vitest'
import { awaitAnswer, tellAnswer } from '../../../src/seat/answerMoment.ts'
import type { Moment } from '../../../src/seat/moment.ts'
import { answerPicture, askedPicture, slotWords } from '../../../src/stage/moments/answerPicture.ts'
import { scenesAt } from '../../../src/stage/moments/scenesAt.ts'
import type { TableEvent } from '../../../src/table/event.ts'
import type { PartyId } from '../../../src/terms/ids.ts'
import { answer, elder, issue, north, offer, south, viewOf } from '../../counterparts/viewOf.ts'
import { tinyScenario, withMediator } from '../../fixtures/tinyScenario.ts'

const view = viewOf(tinyScenario(withMediator), north)
const made = offer(north, { wall: 'gate' })
const refused = { ...made, answers: [answer(south, false, ['wall'])] }
const wait = awaitAnswer(made, 1)
const told = tellAnswer({ ...view, offers: [refused] }, refused, 3)
const stepNamed = (name: string) => told.steps.findIndex((step) => step.name === name)

const happened = (event: Record<string, unknown>): never =>
  ({ index: 0, round: view.round.id, turn: 0, seenBy: null, ...event }) as never
const moment = (what: Record<string, unknown>, ms: number | null = 900, name = 'shown'): Moment =>
  ({ steps: [{ name, ms }], upTo: 1, ...what }) as unknown as Moment

describe('what is seen at a step', () => {
  it('an offer: its text slides from its author to the middle; nothing while it is considered', () => {
    expect(scenesAt(wait, 0, view)).toEqual([{ type: 'paper', from: north, words: 'Offer 1', ms: 320 }])
    expect(scenesAt(wait, 1, view)).toEqual([])
  })

  it('an answer: the mark of whoever answers, and nothing with the sentence', () => {
    expect(scenesAt(told, stepNamed('answered'), view)).toEqual([
      { type: 'mark', party: south, accepts: false, words: 'Refuses', ms: 820 },
    ])
    expect(scenesAt(told, stepNamed('sentence'), view)).toEqual([])
  })

  it.each<[string, Moment, string[]]>([
    ['a seal: a stamp', moment({ type: 'seal', issues: [issue('wall')], sealed: true }), ['stamp']],
    ['a caucus: two go aside', moment({ type: 'caucus', parties: [north, south], opens: true }), ['aside']],
    ['its end: they come back', moment({ type: 'caucus', parties: [north, south], opens: false }), ['back']],
    [
      'a round: delegations gather, then a card',
      moment({ type: 'roundOpening', event: happened({ type: 'round.opened' }) }),
      ['gather', 'card'],
    ],
    [
      'the capital asked: a cable',
      moment({ type: 'note', event: happened({ type: 'capital.consulted', by: south }) }),
      ['cable'],
    ],
    [
      'a word: beside the plate',
      moment({ type: 'note', event: happened({ type: 'turn.passed', by: south }) }),
      ['note'],
    ],
    [
      'talks that end without anybody leaving: all disperse, then a card',
      moment({ type: 'ending', event: happened({ type: 'talks.ended', end: 'adjourned', ratified: false }) }),
      ['disperse', 'card'],
    ],
    ['cards of what has changed: nothing on the stage', moment({ type: 'cost', cards: [] }), []],
    [
      'a signature: nothing on the stage, it has a page of its own',
      moment({
        type: 'signing',
        signed: [north],
        approvals: [],
        steps: [{ name: 'marked', party: north, ms: 900 }],
      }),
      [],
    ],
  ])('%s', (_, told, types) => {
    expect(scenesAt(told, 0, view).map(({ type }) => type)).toEqual(types)
  })

  it('talks that somebody leaves: that chair empties, and the others stay', () => {
    const left: TableEvent = happened({ type: 'party.walkedAway', by: south })
    const ended = moment({
      type: 'ending',
      event: happened({ type: 'talks.ended', end: 'brokenOff', ratified: false }),
    })
    const scenes = scenesAt(ended, 0, { ...view, record: [...view.record, left] })
    expect(scenes.map(({ type }) => type)).toEqual(['leave', 'card'])
    expect(scenes[0]).toMatchObject({ party: south })
  })
})

describe('the text that is being answered', () => {
  const slotsAt = (step: number) =>
    answerPicture(view, told, step).slots.map(({ party, state }) => [party, state])

  it('has a slot for its author and one for each whose consent it needs, empty while they consider', () => {
    expect(answerPicture(view, wait, 1)).toEqual({
      language: 'en',
      title: 'Offer 1',
      lines: ['A gate'],
      slots: [
        { party: north, state: 'in' },
        { party: south, state: 'waiting' },
      ],
    })
  })

  it('shows no mark ahead of its step: a refusal stops at the paper once it is heard', () => {
    const two = tellAnswer(
      { ...view, offers: [{ ...made, answers: [answer(elder, true), answer(south, false)] }] },
      { ...made, answers: [answer(elder, true), answer(south, false)] },
      3,
    )
    const stepOf = (party: string) =>
      two.steps.findIndex((step) => step.name === 'answered' && step.party === party)
    const statesAt = (step: number) =>
      Object.fromEntries(answerPicture(view, two, step).slots.map(({ party, state }) => [party, state]))
    expect(statesAt(stepOf(elder))).toEqual({ [north]: 'in', [elder]: 'in', [south]: 'waiting' })
    expect(statesAt(stepOf(south))).toEqual({ [north]: 'in', [elder]: 'in', [south]: 'stopped' })
  })

  it('words each plate by what has been heard', () => {
    const picture = answerPicture(view, told, stepNamed('answered'))
    expect(slotsAt(stepNamed('answered'))).toEqual([
      [north, 'in'],
      [south, 'stopped'],
    ])
    expect([north, south, elder].map((party) => slotWords(view, picture, party))).toEqual([
      'Offers',
      'Refuses',
      null,
    ])
    expect(slotWords(view, answerPicture(view, wait, 1), south)).toBe('Considering')
  })

  it('lies open before whoever is asked, its slot empty; those who answer afterwards do not consider yet', () => {
    const seenBy = (viewer: PartyId) => askedPicture({ ...view, viewer }, made)
    expect(seenBy(south).slots).toEqual([
      { party: north, state: 'in' },
      { party: south, state: 'asked' },
    ])
    expect(slotWords(view, seenBy(south), south)).toBe('Your answer')
    expect(slotWords(view, seenBy(elder), south)).toBe('To answer')
  })
})
