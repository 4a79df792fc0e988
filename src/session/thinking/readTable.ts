/** Kept games as tables that can be laid beside each other. */
import { type ClosingGround, closingGroundOf } from '../../debrief/tables/closingGround.ts'
import { type TableResult, tableResultOf } from '../../debrief/tables/tableResult.ts'
import { readScenario } from '../../scenario/read.ts'
import { latest } from '../../table/latest.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { type Reopened, readTranscript } from '../transcript/readTranscript.ts'
import { trouble } from '../transcript/trouble.ts'

/** A class plays one scenario: its text is the same in every file, and is read once. */
const scenarioOnce = latest(readScenario)

const reopenedTable = (text: string): ReadResult<Reopened> => {
  const read = readTranscript(text, scenarioOnce)
  if (!read.ok || read.value.talks.state.end !== null) return read
  return {
    ok: false,
    problems: [
      trouble(
        'not-over',
        'The talks in this game are not over.',
        'Play it to its end, and keep a copy then.',
      ),
    ],
  }
}

/** The result of a copy of a finished game. Never throws. */
export const readTable = (text: string): ReadResult<TableResult> => {
  const read = reopenedTable(text)
  if (!read.ok) return read
  const { transcript, scenario, talks } = read.value
  const people = scenario.parties.flatMap(({ id: party }) => {
    const seat = transcript.seats[party]
    return seat?.held === 'human' ? [{ party, name: seat.name ?? null }] : []
  })
  const result = tableResultOf({
    scenario,
    hash: transcript.scenario.hash,
    state: talks.state,
    moves: transcript.entries.map(({ move }) => move),
    people,
  })
  return { ok: true, value: result, warnings: read.warnings }
}

/** What was possible at that table. Throws on a text that `readTable` refuses. */
export const readClosing = (text: string): ClosingGround => {
  const read = reopenedTable(text)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return closingGroundOf(read.value.scenario, read.value.talks.state)
}
