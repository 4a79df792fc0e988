/** A whole game told move by move with its reasons: as data for a page, and as text, the same in every engine. */

import type { Scenario } from '../scenario/scenario.ts'
import type { TableEvent } from '../table/event.ts'
import type { Reasons } from '../table/reasons.ts'
import type { Talks } from '../table/talks.ts'
import { scenarioAsRead } from '../table/texts.ts'
import { nameOf } from '../telling/parties.ts'
import { tellMove, tellOutcome } from '../telling/tellMove.ts'
import { turnNow } from '../telling/turns.ts'
import type { PartyId } from '../terms/ids.ts'
import type { Entry } from './transcript/transcript.ts'

export interface ToldEntry {
  /** Of its round, counted from 1. */
  readonly turn: number
  readonly by: PartyId
  /** “Ukraine offers …” without the name. */
  readonly move: string
  readonly reasons: Reasons | null
  /** What came of it, a line each; a line that begins with “==” opens a round. */
  readonly outcomes: readonly string[]
}

export interface ToldGame {
  /** What happened before anybody moved. */
  readonly opening: readonly string[]
  readonly entries: readonly ToldEntry[]
}

/** Plays the moves again on new talks, as far as they are lawful, and words them. */
export const toldGame = (talks: Talks, entries: readonly Entry[]): ToldGame => {
  const { scenario } = talks
  const told = (read: Scenario, events: readonly TableEvent[]): string[] =>
    events.flatMap((event) => tellOutcome(read, event) ?? [])
  return {
    opening: told(scenario, talks.events),
    entries: entries.map(({ move, reasons }) => {
      const { turn, turns } = talks.viewFor(move.by).round
      const read = scenarioAsRead(scenario, talks.state)
      const events = talks.send(move)
      return {
        turn: turnNow(turn, turns),
        by: move.by,
        move: tellMove(read, move),
        reasons,
        outcomes: told(read, events),
      }
    }),
  }
}

/** One decimal always, so that columns of figures can be compared. */
const tenths = (worth: number): string => worth.toFixed(1)

const why = (reasons: Reasons): string =>
  [
    `${reasons.rule}: ${reasons.because}`,
    ...(['worth', 'target', 'noDeal'] as const).flatMap((key) =>
      reasons[key] === undefined ? [] : [`${key} ${tenths(reasons[key])}`],
    ),
  ].join(' | ')

const outcomeLine = (line: string): string => (line.startsWith('==') ? `\n${line}` : `    → ${line}`)

export const recordPage = (talks: Talks, entries: readonly Entry[]): string => {
  const { opening, entries: told } = toldGame(talks, entries)
  return [
    ...opening.map(outcomeLine),
    ...told.flatMap(({ turn, by, move, reasons, outcomes }) => [
      `${String(turn).padStart(2)} ${nameOf(talks.scenario, by)} ${move}`,
      ...(reasons === null ? [] : [`    ${why(reasons)}`]),
      ...outcomes.map(outcomeLine),
    ]),
    '',
  ].join('\n')
}
