import { expect, test } from 'vitest'
import { DIPLOMACY } from '../../src/scenario/vocabulary/diplomacy.ts'
import { endingPage } from '../../src/seat/endingPage.ts'
import { catchUp } from '../../src/seat/follow.ts'
import { signingPage } from '../../src/seat/signingPage.ts'
import { openBooks } from '../../src/table/books.ts'
import { noDealWords } from '../../src/telling/endingWords.ts'
import { footWords, ownCapitalWords } from '../../src/telling/signingWords.ts'
import { withEast } from '../fixtures/threePrincipals.ts'
import { type Change, partyIn, tinyScenario, withMediator } from '../fixtures/tinyScenario.ts'
import { freeHand } from '../table/changes.ts'
import { elder, north, party, seat, south } from '../table/moves.ts'
import { type Told, told } from './telling.ts'

const withMargin =
  (id: string, margin: number, noise = 0): Change =>
  (file) => {
    const one = partyIn(file, id)
    if (one.ratifier !== undefined) one.ratifier = { ...one.ratifier, margin, noise }
  }

const withoutRatifiers: Change = (file) => {
  for (const one of file.parties) delete one.ratifier
}

const TEXT = { water: 'even', path: 'open', wall: 'gate' }

/** A seat before which the complete text lies, with all that led there told. */
const atSigning = (viewer: string, ...changes: readonly Change[]): Told => {
  const table = told(viewer, { changes: [freeHand, ...changes] })
  table.make(north.offers(TEXT), south.accepts())
  table.act(catchUp)
  return table
}

const page = (table: Told) => {
  const now = signingPage(table.now())
  if (now === null) throw new Error('Nothing is signed here.')
  return now
}

const states = (table: Told) => page(table).lines.map(({ state }) => state)
const answers = (table: Told) => page(table).capitals.map(({ answer }) => answer)

test('talks in which nothing is to be signed have no page of the signing', () => {
  expect(signingPage(told('north').now())).toBeNull()
})

test.each([
  ['north', 'south'],
  ['south', 'north'],
])('the page of %s has its own figures first, and none of those of %s', (viewer, other) => {
  const { capitals, articles } = page(atSigning(viewer))
  expect(articles.map(({ issue, status }) => `${issue} ${status}`)).toEqual([
    'water initialled',
    'path sealed',
    'wall initialled',
  ])
  expect(capitals.map(({ party, own }) => [party.id, own !== null])).toEqual([
    [viewer, true],
    [other, false],
  ])
})

test('own worth, no deal and margin are those by which the accord is weighed at home', () => {
  const table = atSigning('north', withMargin('north', 40, 6))
  const own = page(table).capitals[0]?.own
  table.make(north.signs(), south.signs())
  const weighed = openBooks(table.talks).parties[party('north')]?.ratification
  expect(own?.worth).toBeCloseTo(weighed?.worth ?? Number.NaN)
  expect(own?.noDeal).toBeCloseTo(weighed?.noDeal ?? Number.NaN)
  expect(own?.margin?.least).toBeLessThanOrEqual(weighed?.needed ?? Number.NaN)
  expect(own?.margin?.most).toBeGreaterThanOrEqual(weighed?.needed ?? Number.NaN)
})

test('marks are set one by one, then each capital considers and answers, then all is told', () => {
  const table = atSigning('south')
  table.make(north.signs())
  expect(states(table)).toEqual(['signed', 'awaited'])
  table.make(south.signs())
  expect(page(table).stage).toBe('telling')
  expect(states(table)).toEqual(['signed', 'signed'])
  expect(answers(table)).toEqual(['later', 'later'])
  table.wait(1100)
  // Own first, in the order of cards and steps, whoever is asked first.
  expect(answers(table)).toEqual(['considering', 'later'])
  table.wait(640)
  expect(answers(table)).toEqual(['approved', 'considering'])
  expect(page(table).isInForce).toBeNull()
  table.wait(1200)
  expect(answers(table)).toEqual(['approved', 'approved'])
  expect(page(table)).toMatchObject({ stage: 'told', isInForce: true })
  expect(footWords(page(table))).toBe('The accord is in force.')
})

test('with motion reduced the page shows the end at once', () => {
  const table = told('south', { still: true, changes: [freeHand] })
  table.make(north.offers(TEXT), south.accepts())
  table.act(catchUp)
  table.make(north.signs(), south.signs())
  expect(page(table).stage).toBe('told')
  expect(answers(table)).toEqual(['approved', 'approved'])
})

test('a capital that does not approve is named, and the accord is not in force', () => {
  const table = atSigning('south', withMargin('north', 40))
  table.make(north.signs(), south.signs())
  table.wait(60_000)
  expect(answers(table)).toEqual(['approved', 'notApproved'])
  expect(page(table).isInForce).toBe(false)
  expect(footWords(page(table))).toBe(
    'The council of North did not approve. The accord does not come into force; only what is sealed stands, 1 article.',
  )
})

test('without ratifiers a signature binds, and nothing waits for a capital', () => {
  const table = atSigning('north', withoutRatifiers)
  expect(page(table).capitals[0]).toMatchObject({ answer: 'bound', own: { margin: null } })
  table.make(north.signs(), south.signs())
  expect(footWords(page(table))).toMatch(/^Until all have signed/)
  table.wait(60_000)
  expect(answers(table)).toEqual(['bound', 'bound'])
  expect(page(table).isInForce).toBe(true)
})

test('a declined signature marks the article that opens again, and goes back to the table', () => {
  const table = atSigning('north')
  table.make(north.signs(), south.wantsReopened('wall'))
  expect(page(table)).toMatchObject({ stage: 'declined', declined: { by: 'south', reopens: 'wall' } })
  expect(states(table)).toEqual(['signed', 'declined'])
  expect(
    page(table)
      .articles.filter(({ isReopened }) => isReopened)
      .map(({ issue }) => issue),
  ).toEqual(['wall'])
  expect(footWords(page(table))).toBe('South declines to sign. Wall is open again.')
  table.act(catchUp)
  expect(signingPage(table.now())).toBeNull()
})

test('after a decline the signatures begin again', () => {
  const table = atSigning('north')
  table.make(north.signs(), south.wantsReopened('wall'))
  table.make(south.offers({ wall: 'gate' }), north.accepts())
  table.act(catchUp)
  expect(states(table)).toEqual(['awaited', 'awaited'])
})

test('three principals have three lines and three cards, a mediator sees no figures at all', () => {
  const table = told('east', { changes: [freeHand, withEast] })
  table.make(north.offers(TEXT), south.accepts(), seat('east').accepts())
  table.act(catchUp)
  expect(states(table)).toEqual(['awaited', 'awaited', 'awaited'])
  expect(page(table).capitals.map(({ party }) => party.id)).toEqual(['east', 'north', 'south'])
  const beside = atSigning('elder', withMediator)
  expect(page(beside).capitals.map(({ own }) => own)).toEqual([null, null])
})

test('promises stand under the title', () => {
  const table = told('north', { changes: [freeHand, withMediator] })
  table.make(
    north.asksMediator(),
    elder.promises('pump'),
    elder.offers(TEXT),
    north.accepts(),
    south.accepts(),
  )
  table.act(catchUp)
  expect(page(table).promises).toMatchObject([{ by: 'elder' }])
})

test.each([
  [
    18.7,
    { least: 5, most: 6 },
    'Worth 80 to you, 18.7 above leaving. It looks for some 5.5 above leaving: it will approve.',
  ],
  [
    5.5,
    { least: 5, most: 6 },
    'Worth 80 to you, 5.5 above leaving. It looks for some 5.5 above leaving: it may go either way.',
  ],
  [
    -2,
    { least: 5, most: 6 },
    'Worth 80 to you, 2 below leaving. It looks for some 5.5 above leaving: it would not approve.',
  ],
  [
    0,
    { least: 0, most: 0 },
    'Worth 80 to you, as much as leaving. It asks for no less than leaving: it will approve.',
  ],
  [3, null, 'Worth 80 to you, 3 above leaving. Nobody at home has to approve: your signature binds.'],
])('%d above leaving, against a margin of %o: %s', (above, margin, words) => {
  expect(
    ownCapitalWords({ scenario: { language: 'en', vocabulary: DIPLOMACY } }, { worth: 80, above, margin }),
  ).toBe(words)
})

test.each<[string, number, number, number, string]>([
  ['another left', 55, 0, 0, 'To you this is worth 55: what leaving is worth.'],
  ['with something sealed', 60, 5, 0, 'To you this is worth 60: leaving, 55, 5 more by what is in force.'],
  ['the viewer left', 51, 0, 4, 'To you this is worth 51: leaving, 55, 4 less for being the one who left.'],
  [
    'both',
    56,
    5,
    4,
    'To you this is worth 56: leaving, 55, 5 more by what is in force and 4 less for being the one who left.',
  ],
])('what the viewer has at the end, where %s', (_, noDeal, sealed, leftCost, words) => {
  expect(noDealWords({ scenario: tinyScenario() }, noDeal, sealed, leftCost)).toBe(words)
})

test('who leaves has paid for it by the end, who stays has not', () => {
  const leftCosts = (['north', 'south'] as const).map((viewer) => {
    const table = told(viewer, { changes: [freeHand] })
    table.make(north.walksAway())
    table.wait(60_000)
    const ending = endingPage(table.now())
    return [ending?.leftCost, ending?.noDeal]
  })
  const { walkCost } = tinyScenario().rules
  expect(walkCost).toBeGreaterThan(0)
  expect(leftCosts[0]?.[0]).toBe(walkCost)
  expect(leftCosts[1]?.[0]).toBe(0)
})

test('talks that are broken off end on a page of what stays in force', () => {
  const table = told('north', { changes: [freeHand] })
  table.make(north.offers({ path: 'open' }), south.accepts())
  table.act(catchUp)
  table.make(south.walksAway())
  expect(endingPage(table.now())).toBeNull()
  table.wait(60_000)
  const ending = endingPage(table.now())
  expect(ending).toMatchObject({ end: 'brokenOff', walked: 'south' })
  expect(ending?.inForce.map(({ issue }) => issue)).toEqual(['path'])
  expect(ending?.noDeal).toBeCloseTo(openBooks(table.talks).parties[party('north')]?.worth ?? Number.NaN)
  table.act(catchUp)
  expect(endingPage(table.now())).toBeNull()
  expect(table.now().shown.phase).toBe('closed')
})
