/** A finished game as xAPI statements, held against what the specification asks of a statement. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { uuidOf, xapiStatements, xapiText } from '../../src/session/takeOut/xapi.ts'
import { replayTranscript } from '../../src/session/transcript/replay.ts'
import { GOLDEN_GAMES, type GoldenGame, playGolden } from '../golden/goldenGame.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const ADL = 'http://adlnet.gov/expapi'
/** Verbs and types of activities that ADL’s registry holds, as far as they are used here. */
const VERBS = ['initialized', 'interacted', 'answered', 'asked', 'commented', 'completed'].map(
  (verb) => `${ADL}/verbs/${verb}`,
)
const TYPES = [`${ADL}/activities/simulation`, `${ADL}/activities/interaction`]

const finished = (game: GoldenGame) => {
  const text = readFileSync(`scenarios/${game.scenario}.json`, 'utf8')
  const read = readScenario(text)
  if (!read.ok) throw new Error(`${game.scenario} has problems.`)
  const { transcript } = playGolden(read.value, text, game)
  return { scenario: read.value, transcript, state: replayTranscript(transcript, read.value).state }
}

/** Keys that the specification gives an object; any other makes a store refuse the statement. */
const ALLOWED = {
  statement: ['id', 'actor', 'verb', 'object', 'result', 'context', 'timestamp'],
  result: ['score', 'success', 'completion', 'response', 'duration', 'extensions'],
  context: ['registration', 'platform', 'language', 'contextActivities', 'extensions'],
}

const iris = (value: object | undefined) => Object.keys(value ?? {})

const GAMES = GOLDEN_GAMES.map((game) => ({ game, of: finished(game) }))
const WITH_PEOPLE = GAMES.filter(({ of }) =>
  Object.values(of.transcript.seats).some(({ held }) => held === 'human'),
)

describe.each(WITH_PEOPLE)('statements of $game.scenario, seed $game.seed', ({ of }) => {
  const statements = JSON.parse(xapiText(of)) as Record<string, never>[]
  const people = Object.entries(of.transcript.seats).flatMap(([id, { held }]) =>
    held === 'human' ? [id] : [],
  )

  test('are well formed, each with an id of its own', () => {
    for (const statement of statements) {
      expect(Object.keys(statement).filter((key) => !ALLOWED.statement.includes(key))).toEqual([])
      const { id, actor, verb, object, result, context } = statement as unknown as Record<
        string,
        Record<string, never>
      > & {
        id: string
      }
      expect(id).toMatch(UUID)
      expect(actor).toMatchObject({
        objectType: 'Agent',
        account: { homePage: expect.stringMatching(/^https?:/) },
      })
      expect(Object.keys(actor ?? {}).sort()).toEqual(['account', 'objectType'])
      expect(VERBS).toContain(verb?.id)
      expect(object).toMatchObject({ objectType: 'Activity', id: expect.stringMatching(/^https:\/\/\S+$/) })
      expect(TYPES).toContain((object?.definition as { type: string } | undefined)?.type)
      expect(iris(result).filter((key) => !ALLOWED.result.includes(key))).toEqual([])
      expect(iris(context).filter((key) => !ALLOWED.context.includes(key))).toEqual([])
      expect(context?.registration).toMatch(UUID)
      for (const name of [...iris(result?.extensions), ...iris(context?.extensions)])
        expect(URL.canParse(name)).toBe(true)
    }
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  })

  test('tell the beginning, every move of a person, and the end, and give no score', () => {
    const own = of.transcript.entries.filter(({ move }) => people.includes(move.by))
    expect(statements).toHaveLength(own.length + 2 * people.length)
    expect(statements[0]).toMatchObject({ verb: { id: `${ADL}/verbs/initialized` } })
    expect(statements.at(-1)).toMatchObject({
      verb: { id: `${ADL}/verbs/completed` },
      result: { completion: true },
    })
    expect(JSON.stringify(statements)).not.toContain('"score"')
  })

  test('are the same twice, and change by what is given alone', () => {
    expect(xapiText(of)).toBe(xapiText(of))
    const given = {
      account: { homePage: 'https://school.example', name: 's17' },
      registration: uuidOf('a course'),
      at: '2026-11-28T10:30:00Z',
    }
    const named = xapiStatements(of, given)
    expect(named.every(({ timestamp }) => timestamp === given.at)).toBe(true)
    expect(named.map(({ verb }) => verb)).toEqual(xapiStatements(of).map(({ verb }) => verb))
    expect(JSON.stringify(named)).toContain('"homePage":"https://school.example","name":"s17')
    expect(JSON.stringify(xapiStatements(of))).not.toContain('timestamp')
  })
})

test('an offer says whether it was accepted', () => {
  const said = WITH_PEOPLE.flatMap(({ of }) => xapiStatements(of)).flatMap(({ object, result }) =>
    (object as { id: string }).id.endsWith('/moves/offer')
      ? [(result as { success?: boolean } | undefined)?.success]
      : [],
  )
  expect(said).toContain(true)
  expect(said).toContain(false)
})
