/** Talks over the tiny scenario, played move by move or by chance, and the debrief of them. */
import type { Debrief } from '../../src/debrief/debrief.ts'
import { debriefOf } from '../../src/debrief/debriefOf.ts'
import type { MoveMade } from '../../src/debrief/refusals.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { Move } from '../../src/table/move.ts'
import type { Reasons } from '../../src/table/reasons.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { IssueId, PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'
import { type Change, tinyScenario } from '../fixtures/tinyScenario.ts'
import { legalMove } from '../table/legalMoves.ts'

export const north = 'north' as PartyId
export const south = 'south' as PartyId

export const offers = (by: PartyId, pack: Record<string, string>, forAccordOnly: string[] = []): Move => ({
  type: 'offer',
  by,
  package: pack as Package,
  forAccordOnly: forAccordOnly as IssueId[],
})
export const accepts = (by: PartyId): Move => ({ type: 'answer', by, accept: true, inTheWay: [] })
export const refuses = (by: PartyId, ...inTheWay: string[]): Move => ({
  type: 'answer',
  by,
  accept: false,
  inTheWay: inTheWay as IssueId[],
})
export const signs = (by: PartyId): Move => ({ type: 'sign', by, sign: true })
export const publishes = (by: PartyId, communique = 'hopeful'): Move => ({
  type: 'publish',
  by,
  communique: communique as never,
})

/** The one text that both villages can sign at once: each of two demands opens the other. */
export const wholeText = { water: 'even', path: 'open', wall: 'gate' }

export interface Played {
  readonly scenario: Scenario
  readonly talks: Talks
  readonly entries: readonly MoveMade[]
  readonly debrief: Debrief
}

interface Table {
  readonly changes?: readonly Change[]
  readonly reading?: string
  readonly sitting?: string
  readonly seed?: number
  /** Seats that people held. */
  readonly people?: readonly string[]
  /** By place of the move. */
  readonly reasons?: Readonly<Record<number, Reasons>>
}

const open = ({ changes = [], reading = 'plain', sitting = 'short', seed = 1 }: Table): Talks =>
  openTalks(tinyScenario(...changes), {
    reading: reading as ReadingId,
    sitting: sitting as SittingId,
    seed,
  })

const debriefed = (talks: Talks, entries: readonly MoveMade[], { people = [] }: Table): Played => ({
  scenario: talks.scenario,
  talks,
  entries,
  debrief: debriefOf({
    scenario: talks.scenario,
    state: talks.state,
    entries,
    people: people as readonly PartyId[],
  }),
})

/** Plays the moves, then passes and publishes until the talks are closed. */
export const played = (moves: readonly Move[], table: Table = {}): Played => {
  const talks = open(table)
  const entries: MoveMade[] = []
  const make = (move: Move): void => {
    entries.push({ move, reasons: table.reasons?.[entries.length] ?? null })
    talks.send(move)
  }
  for (const move of moves) make(move)
  while (talks.toMove !== null) {
    const { phase, viewer } = talks.viewFor(talks.toMove)
    make(phase === 'publishing' ? publishes(viewer) : { type: 'pass', by: viewer })
  }
  return debriefed(talks, entries, table)
}

/** Plays whatever the table allows, as a seed has it. */
export const playedByChance = (seed: number, table: Table = {}): Played => {
  const talks = open({ ...table, seed })
  const entries: MoveMade[] = []
  for (let step = 0; talks.toMove !== null; step++) {
    const move = legalMove(talks, talks.toMove, seed, step)
    entries.push({ move, reasons: { rule: 'chance', because: `Move ${step} of ${move.by}.` } })
    talks.send(move)
  }
  return debriefed(talks, entries, table)
}
