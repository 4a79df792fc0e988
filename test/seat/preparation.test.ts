import { describe, expect, test } from 'vitest'
import { sheetOf } from '../../src/bargaining/sheetOf.ts'
import { guessesHeld, heldWords } from '../../src/debrief/walkAwayGuesses.ts'
import { answered, guessAt, guessedAt, questionsFor, withGuessAt } from '../../src/seat/preparation.ts'
import { partyIn } from '../../src/telling/parties.ts'
import type { PartyId, ReadingId } from '../../src/terms/ids.ts'
import * as texts from '../../src/words/folder/en.ts'
import { district, elder, north, south, viewOf } from '../counterparts/viewOf.ts'
import { tinyScenario, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'

const ENGLISH: Readonly<Record<string, string>> = { ...texts }

const scenario = tinyScenario(withMediator, withUnderwriter)
const parties = viewOf(scenario, elder).scenario.parties

describe('the preparation sheet', () => {
  test.each([
    { seat: north, guessesAt: [south] },
    { seat: south, guessesAt: [north] },
    { seat: elder, guessesAt: [north, south] },
    { seat: district, guessesAt: [north, south] },
  ])('$seat guesses at the walk-aways of $guessesAt', ({ seat, guessesAt }) => {
    expect(guessedAt(parties, seat).map(({ id }) => id)).toEqual(guessesAt)
  })

  test('a guess at one principal does not change the guess at the other', () => {
    const one = withGuessAt({}, north, { guess: 60 })
    const both = withGuessAt(one, south, { guess: 40, give: 5 })
    expect(guessAt(both, north)).toEqual({ party: north, guess: 60, give: 12 })
    expect(guessAt(withGuessAt(both, north, { give: 3 }), north)).toEqual({
      party: north,
      guess: 60,
      give: 3,
    })
    expect(guessAt(both, south)).toEqual({ party: south, guess: 40, give: 5 })
  })

  test('a mediator has answered that question once it has guessed at both', () => {
    const view = viewOf(scenario, elder)
    const one = withGuessAt({ firstOffer: 'even', cheapGift: '' }, north, {})
    expect(answered(view, one)).toBe(1)
    expect(answered(view, withGuessAt(one, south, {}))).toBe(2)
  })

  test('who may not leave is asked what it would not stand behind, who makes no offers what it asks for', () => {
    const view = viewOf(scenario, elder)
    const asked = (party: PartyId) => {
      const { first, last } = questionsFor(partyIn(view, party))
      return { first: ENGLISH[first], last: ENGLISH[last] }
    }
    expect(asked(north)).toEqual({
      first: '1. What is your first offer on: <issue/>?',
      last: '4. In one sentence: when do you stand up and leave?',
    })
    expect(asked(elder).last).toContain('stand behind')
    expect(asked(district).first).toBe('1. What do you ask for on: <issue/>?')
  })

  test('in the debrief each guess is compared with the walk-away of the reading that was played', () => {
    const seats = [north, south].map((party) => ({
      party,
      sheet: sheetOf(scenario, 'proud' as ReadingId, party),
    }))
    const held = guessesHeld({ seats }, [
      { party: south, guess: 38, give: 2 },
      { party: north, guess: 55, give: 12 },
    ])
    expect(held).toEqual([
      { party: north, guess: 55, give: 12, truth: 95, isInside: false },
      { party: south, guess: 38, give: 2, truth: 40, isInside: true },
    ])
    expect(held.map((one) => heldWords(scenario, one))).toEqual([
      'You thought North would leave below 55, give or take 12. The scenario puts it at 95, outside your range.',
      'You thought South would leave below 38, give or take 2. The scenario puts it at 40, inside your range.',
    ])
  })
})
