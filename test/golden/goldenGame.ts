/**
 * The golden games: fixed seeds, some seats held by people who follow a script, since there are things that counterparts
 * seldom or never do. Pure, so that a browser can play them as well.
 */
import type { Counterpart } from '../../src/counterparts/decision.ts'
import { playParty } from '../../src/counterparts/playParty.ts'
import { debriefOf } from '../../src/debrief/debriefOf.ts'
import { debriefText } from '../../src/debrief/debriefText.ts'
import type { Scenario, Temperament } from '../../src/scenario/scenario.ts'
import { recordPage } from '../../src/session/recordPage.ts'
import { flipsOf } from '../../src/session/thinking/flips.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import type { Entry, SeatHolder, Transcript } from '../../src/session/transcript/transcript.ts'
import type { MoveType } from '../../src/table/move.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { playScript, type Script } from './script.ts'

export interface GoldenGame {
  readonly scenario: 'geneva-2026-02' | 'second-hand-bicycle'
  readonly seed: number
  readonly reading: string
  readonly sitting: string
  readonly seats: Readonly<Record<string, Temperament | Script>>
}

export const GOLDEN_GAMES: readonly GoldenGame[] = [
  {
    scenario: 'second-hand-bicycle',
    seed: 1,
    reading: 'as-told',
    sitting: 'five-minutes',
    seats: { seller: 'fair', buyer: 'fair' },
  },
  {
    scenario: 'second-hand-bicycle',
    seed: 2,
    reading: 'as-told',
    sitting: 'five-minutes',
    seats: { seller: 'hard', buyer: ['caucus', 'float', 'disclose', 'leaveCaucus', 'consultCapital'] },
  },
  {
    scenario: 'second-hand-bicycle',
    seed: 3,
    reading: 'better-elsewhere',
    sitting: 'five-minutes',
    seats: { seller: 'conceding', buyer: ['statement', 'offer', 'pass', 'offer', 'walkAway'] },
  },
  {
    scenario: 'geneva-2026-02',
    seed: 1,
    reading: 'wider',
    sitting: 'full',
    seats: { ukraine: 'fair', russia: 'fair', 'united-states': 'fair', europe: 'fair' },
  },
  {
    scenario: 'geneva-2026-02',
    seed: 2,
    reading: 'wider',
    sitting: 'short',
    seats: {
      ukraine: ['consultCapital', 'statement', 'caucus', 'disclose', 'leaveCaucus', 'askMediator', 'adjourn'],
      russia: 'conceding',
      'united-states': 'fair',
      europe: 'fair',
    },
  },
  {
    scenario: 'geneva-2026-02',
    seed: 3,
    reading: 'narrow',
    sitting: 'full',
    seats: {
      ukraine: 'hard',
      russia: [
        'pass',
        'offer',
        'offer',
        'pass',
        'statement',
        'offer',
        'offer',
        'askMediator',
        'offer',
        'walkAway',
      ],
      'united-states': 'fair',
      europe: 'fair',
    },
  },
]

export interface GoldenResult {
  /** The record and the debrief, as they are kept. */
  readonly page: string
  readonly moves: ReadonlySet<MoveType>
  readonly transcript: Transcript
}

const isScript = (how: Temperament | Script): how is Script => typeof how !== 'string'

export const playGolden = (scenario: Scenario, scenarioText: string, game: GoldenGame): GoldenResult => {
  const reading = game.reading as ReadingId
  const sitting = game.sitting as SittingId
  const seats: Record<PartyId, SeatHolder> = {}
  const people: Record<PartyId, Counterpart> = {}
  for (const { id } of scenario.parties) {
    const how = game.seats[id] ?? 'fair'
    seats[id] = isScript(how) ? { held: 'human' } : { held: 'counterpart', temperament: how }
    if (isScript(how)) people[id] = playScript(how, playParty('fair'))
  }
  const played = playGame(scenario, { scenarioText, reading, sitting, seed: game.seed, seats }, people)
  // A person gives no reasons.
  const entries = played.transcript.entries.map(
    ({ move, reasons }): Entry => ({ move, reasons: people[move.by] === undefined ? reasons : null }),
  )
  const again = openTalks(scenario, { reading, sitting, seed: game.seed })
  const debrief = debriefOf({
    scenario,
    state: played.talks.state,
    entries,
    flips: flipsOf(scenario, { ...played.transcript, entries }),
  })
  return {
    page: [
      `${scenario.title}, seed ${game.seed}: ${game.reading}, ${game.sitting}`,
      recordPage(again, entries),
      debriefText(debrief),
    ].join('\n'),
    moves: new Set(entries.map(({ move }) => move.type)),
    transcript: { ...played.transcript, entries },
  }
}
