/**
 * A finished game as statements of the Experience API (xAPI, IEEE 9274.1.1; the same in 1.0.3), for a learning record store.
 * Verbs are ADL's. They tell what each person did and how the talks ended, and give no score. Nothing here reads a clock: who,
 * when and in which registration are given, so that the same game makes the same statements.
 */

import { endPhrase } from '../../debrief/endPhrase.ts'
import { hashOf } from '../../scenario/hash.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { openBooks } from '../../table/books.ts'
import type { TableEvent } from '../../table/event.ts'
import type { Move, MoveType } from '../../table/move.ts'
import { roundNow, settingOf } from '../../table/setting.ts'
import type { TableState } from '../../table/state.ts'
import { openTalks } from '../../table/talks.ts'
import { scenarioAsRead } from '../../table/texts.ts'
import { tellMove, tellOutcome } from '../../telling/tellMove.ts'
import type { PartyId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Transcript } from '../transcript/transcript.ts'

/** Of every id: a name that leads nowhere (RFC 2606), because a game has no address of its own. */
const BASE = 'https://parley.invalid/xapi'
const ADL = 'http://adlnet.gov/expapi'

/** Who is told of, and when: what a game does not say itself. */
export interface XapiGiven {
  /** The account of whoever played, in the sense of xAPI; an anonymous one where nothing is given. */
  readonly account?: { readonly homePage: string; readonly name: string }
  /** A UUID; one that is the game's own where none is given. */
  readonly registration?: string
  /** ISO 8601, with a time zone: of all statements, since a kept game does not say when a move was made. */
  readonly at?: string
}

type Verb = 'initialized' | 'interacted' | 'answered' | 'asked' | 'commented' | 'completed'

const VERBS: { readonly [Type in MoveType]: Verb } = {
  offer: 'interacted',
  answer: 'answered',
  accept: 'answered',
  caucus: 'asked',
  reply: 'answered',
  disclose: 'commented',
  ask: 'asked',
  confide: 'answered',
  float: 'interacted',
  respond: 'answered',
  leaveCaucus: 'interacted',
  askMediator: 'asked',
  press: 'interacted',
  promise: 'interacted',
  consultCapital: 'asked',
  statement: 'commented',
  publish: 'commented',
  sign: 'answered',
  adjourn: 'asked',
  pass: 'interacted',
  walkAway: 'interacted',
  choose: 'answered',
}

const ACT_NAMES: { readonly [Type in MoveType]: string } = {
  offer: 'Make an offer',
  answer: 'Answer an offer',
  accept: 'Take up a standing offer',
  caucus: 'Ask a party aside',
  reply: 'Answer an invitation',
  disclose: 'Name what matters most',
  ask: 'Ask a party what it waits for',
  confide: 'Tell the mediator',
  float: 'Float a package in caucus',
  respond: 'Answer a floated package',
  leaveCaucus: 'Leave a caucus',
  askMediator: 'Ask the mediator for a text',
  press: 'Press a party',
  promise: 'Promise an inducement',
  consultCapital: 'Consult the capital',
  statement: 'Speak to the press',
  publish: 'Publish a sentence at a round’s end',
  sign: 'Sign the accord or decline',
  adjourn: 'Ask to adjourn',
  pass: 'Pass',
  walkAway: 'Walk away',
  choose: 'Decide what an event asks',
}

export interface XapiStatement {
  readonly id: string
  readonly actor: object
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> }
  readonly object: object
  readonly result?: object
  readonly context: object
  readonly timestamp?: string
}

/** A UUID of version 4, made of a hash and not of chance: statements sent twice are then the same statements. */
export const uuidOf = (text: string): string => {
  const hex = hashOf(text) + hashOf(`uuid ${text}`)
  const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}

interface FinishedGame {
  readonly scenario: Scenario
  readonly transcript: Transcript
  /** The talks' last. */
  readonly state: TableState
}

/** Names of extensions are addresses too. */
const extensions = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${BASE}/extensions/${name}`, value]))

/** Of every person at the table, in the order of what happened. Throws, as our own bug, on talks that are not closed. */
export const xapiStatements = (
  { scenario, transcript, state }: FinishedGame,
  given: XapiGiven = {},
): readonly XapiStatement[] => {
  const { reading, sitting, seed, seats, entries } = transcript
  const { hash } = transcript.scenario
  const books = openBooks({ scenario, state })
  const setting = settingOf(scenario, reading, sitting)
  const people = scenario.parties.flatMap(({ id }) => (seats[id]?.held === 'human' ? [id] : []))
  const moves = entries.map(({ move }) => move)
  const own = JSON.stringify([hash, reading, sitting, seed, people, moves])
  const registration = given.registration ?? uuidOf(own)
  const { language } = scenario
  const scenarioIri = `${BASE}/scenarios/${scenario.id}/${hash}`
  const game = {
    objectType: 'Activity',
    id: scenarioIri,
    definition: {
      type: `${ADL}/activities/simulation`,
      name: { [language]: scenario.title },
      description: { [language]: scenario.teaser },
    },
  }
  const act = (type: MoveType) => ({
    objectType: 'Activity',
    id: `${scenarioIri}/moves/${type}`,
    definition: { type: `${ADL}/activities/interaction`, name: { en: ACT_NAMES[type] } },
  })
  /** Where several people sat at one screen, each seat is told apart. */
  const actorOf = (seat: PartyId) => {
    const account = given.account ?? { homePage: BASE, name: `anonymous-${registration}` }
    const name = people.length === 1 ? account.name : `${account.name}/${seat}`
    return { objectType: 'Agent', account: { homePage: account.homePage, name } }
  }
  const made: XapiStatement[] = []
  const say = (seat: PartyId, verb: Verb, object: { readonly id: string }, result?: object) => {
    const isGame = object.id === scenarioIri
    made.push({
      id: uuidOf(`${registration} ${seat} ${made.length} ${own}`),
      actor: actorOf(seat),
      verb: { id: `${ADL}/verbs/${verb}`, display: { en: verb } },
      object,
      ...(result === undefined ? {} : { result }),
      context: {
        registration,
        platform: 'Parley',
        language,
        ...(isGame ? {} : { contextActivities: { parent: [game] } }),
        extensions: extensions({ seat, reading, sitting, table: seed }),
      },
      ...(given.at === undefined ? {} : { timestamp: given.at }),
    })
  }

  for (const seat of people) say(seat, 'initialized', game)
  const talks = openTalks(scenario, transcript)
  /** The statement of a person's offer that is being answered: whether it was accepted is known only then. */
  const offered = new Map<number, number>()
  const tellOwn = (
    read: Scenario,
    move: Move,
    place: number,
    round: string,
    turn: number,
    events: readonly TableEvent[],
  ) => {
    const outcomes = events.flatMap((event) => tellOutcome(read, event) ?? [])
    for (const event of events)
      if (event.type === 'offer.made' && event.offer.by === move.by)
        offered.set(event.offer.number, made.length)
    say(move.by, VERBS[move.type], act(move.type), {
      response: tellMove(read, move),
      extensions: extensions({ move: place + 1, round, turn: turn + 1, made: move, outcomes }),
    })
  }
  for (const [place, move] of moves.entries()) {
    const round = roundNow(setting, talks.state).id
    const { turn } = talks.state
    const read = scenarioAsRead(scenario, talks.state)
    const events = talks.send(move)
    if (people.includes(move.by)) tellOwn(read, move, place, round, turn, events)
    for (const event of events) {
      if (event.type !== 'offer.accepted' && event.type !== 'offer.refused') continue
      const at = offered.get(event.offer)
      const statement = at === undefined ? undefined : made[at]
      if (at !== undefined && statement !== undefined)
        made[at] = { ...statement, result: { ...statement.result, success: event.type === 'offer.accepted' } }
    }
  }
  for (const seat of people)
    say(seat, 'completed', game, {
      completion: true,
      response: endPhrase(wordsOf(books.scenario), books.end),
      extensions: extensions({
        end: books.end.end,
        ratified: books.end.ratified,
        text: books.final,
        worth: toNano(books.parties[seat]?.worth ?? 0),
        noDeal: toNano(books.parties[seat]?.noDeal ?? 0),
      }),
    })
  return made
}

/** One JSON array, a statement a line. */
export const xapiText = (game: FinishedGame, given: XapiGiven = {}): string =>
  `[\n${xapiStatements(game, given)
    .map((statement) => JSON.stringify(statement))
    .join(',\n')}\n]\n`
