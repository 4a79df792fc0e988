/** Why a move cannot be made: said in English by the table itself, which the catalog of other languages is held against. */
import { expect, test } from 'vitest'
import { hasOrHave, verbEnding } from '../../src/scenario/vocabulary/grammar.ts'
import { judge } from '../../src/table/judge.ts'
import type { Move } from '../../src/table/move.ts'
import type { Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { barredTold, valuesTo } from '../../src/telling/barredMoves.ts'
import { capitalOf } from '../../src/telling/parties.ts'
import type { Problem, ProblemValues } from '../../src/terms/problem.ts'
import english from '../../src/words/barred/en.ts'
import type { Translated } from '../../src/words/languages.ts'
import { howMany } from '../howMany.ts'
import { draw } from '../table/legalMoves.ts'
import { talksOf } from '../table/row.ts'
import { ROWS } from '../table/rows/all.ts'
import { playOn, TABLES, talksAt } from '../table/tables.ts'
import { wildMove } from '../table/wildMoves.ts'
import { problemCalls } from '../words/problemCalls.ts'
import { notIn, readIn } from './readIn.ts'

interface Barred {
  readonly view: PartyView
  readonly problem: Problem
}

/** As the messages are compiled: a text, or a function of its values. */
const inEnglish = (key: string, values: ProblemValues): string => {
  const message = (english as Readonly<Record<string, string | ((given: ProblemValues) => string)>>)[key]
  return typeof message === 'function' ? message(values) : (message ?? '')
}

const keyOf = ({ code, values }: Problem): string =>
  values?.variant === undefined ? code : `${code}/${values.variant}`

const judged = (talks: Talks, move: Move): readonly Barred[] => {
  const viewer = talks.toMove ?? talks.scenario.parties[0]?.id
  const problem = talks.judge(move)
  return problem === null || viewer === undefined ? [] : [{ view: talks.viewFor(viewer), problem }]
}

const ofRows = (): readonly Barred[] =>
  Object.values(ROWS)
    .flat()
    .filter(({ refused }) => refused !== undefined)
    .flatMap((row) => {
      const talks = talksOf(row)
      for (const move of row.moves.slice(0, -1)) talks.send(move)
      const last = row.moves.at(-1)
      return last === undefined ? [] : judged(talks, last)
    })

const ofGame = (talks: Talks, seed: number): readonly Barred[] => {
  const found: Barred[] = []
  playOn(talks, seed, ({ by }) => {
    for (let at = 0; at < 8; at++) found.push(...judged(talks, wildMove(talks, by, seed, at)))
  })
  return found
}

const ofTables = (): readonly Barred[] =>
  Object.keys(TABLES).flatMap((table) =>
    Array.from({ length: howMany(8, 80) }, (_, seed) => ofGame(talksAt(table, seed), seed)).flat(),
  )

/** An option that nobody may offer: no move that is drawn names one. */
const ofShut = (): readonly Barred[] => {
  const talks = talksAt('two villages', 1)
  const by = talks.toMove
  if (by === null) throw new Error('Nobody is to move.')
  const view = talks.viewFor(by)
  const move = draw(view, 'offer', () => 0)
  const shut = move.type === 'offer' ? move.package : {}
  const known = {
    ...view,
    shut: Object.fromEntries(Object.entries(shut).map(([issue, option]) => [issue, [option]])),
  } as PartyView
  const problem = judge(known, move)
  return problem === null ? [] : [{ view: known, problem }]
}

const found: readonly Barred[] = [...ofRows(), ...ofTables(), ...ofShut()]

/** Of programs that do not know the rules: nobody meets it at the table. */
const UNSAID = new Set(['malformed'])

/** Where a seat is told of problems from. */
const ROOMS = ['table', 'class', 'session', 'seat', 'server']

/** Said with values by the adviser and a class; and how conditions are joined. */
const FILLED = new Set(['no-estimates-left', 'adviser-failed', 'needs-two', 'either-stated'])

/** What English takes from the scenario besides, as the rules have it. */
const ownWords = ({ view, problem }: Barred): ProblemValues => {
  const { vocabulary } = view.scenario
  const isWord = problem.values?.variant === 'consultCapital'
  return {
    capital: isWord ? vocabulary.capital.one : capitalOf(view, view.viewer),
    has: hasOrHave(vocabulary.capital),
    s: verbEnding(vocabulary.capital),
    cameras: vocabulary.cameras,
  }
}

test('In English the catalog has the table’s own sentences, to the byte', () => {
  const met = new Set<string>()
  for (const barred of found) {
    const { view, problem } = barred
    const key = keyOf(problem)
    if (UNSAID.has(key)) continue
    met.add(key)
    const values = { ...ownWords(barred), ...valuesTo(view, problem.values ?? {}) }
    expect(inEnglish(key, values), key).toBe(problem.message)
    expect(inEnglish(`${key}.hint`, values), key).toBe(problem.hint)
    const { message, hint } = problem
    expect(barredTold(view, problem)).toEqual({ message, hint, language: 'en' })
  }
  for (const { key, message, hint } of problemCalls(ROOMS)) {
    if (!(key in english)) continue
    met.add(key)
    expect({ key, message: inEnglish(key, {}), hint: inEnglish(`${key}.hint`, {}) }).toEqual({
      key,
      message,
      hint,
    })
  }
  const unmet = Object.keys(english).filter((key) => !key.endsWith('.hint') && !met.has(key))
  expect(unmet.filter((key) => !FILLED.has(key))).toEqual([])
})

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']

/** Ids as a move has them, in the place of a name that nothing here has. */
const withoutIds = (text: string, { id, ids, type, types, event }: ProblemValues): string =>
  [ids, types, event, type, id].reduce<string>(
    (left, each) => (each === undefined || each === '' ? left : left.replaceAll(`${each}`, '☐')),
    text,
  )

test.each(TRANSLATED)('Told in %s, no word of it is English', async (language) => {
  const wrong = new Set<string>()
  for (const { view, problem } of found) {
    const key = keyOf(problem)
    if (UNSAID.has(key)) continue
    const read = barredTold(await readIn(language, view), problem)
    expect(read.language, key).toBe(language)
    for (const text of [read.message, read.hint]) {
      if (notIn(language, withoutIds(text, problem.values ?? {})).length > 0 || /\{|\}|undefined/.test(text))
        wrong.add(`${key}: ${text}`)
    }
  }
  expect([...wrong]).toEqual([])
})

test('What is said in no other language is told in English, and marked as that', async () => {
  const [first] = found
  if (first === undefined) throw new Error('Nothing was barred.')
  const { message, hint } = first.problem
  const told = barredTold(await readIn('uk', first.view), { ...first.problem, code: 'of-tomorrow' })
  expect(told).toEqual({ message, hint, language: 'en' })
})
