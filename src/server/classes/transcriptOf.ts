/** A table of a class as a transcript: what a debrief reads, a shelf keeps and a results page lays beside others. */
import { type ClassState, type ClassTable, peopleAt } from '../../class/classState.ts'
import { seedOfTable } from '../../class/tablePlay.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { newTranscript } from '../../session/transcript/newTranscript.ts'
import { MOST_NAME, type SeatHolder } from '../../session/transcript/transcript.ts'
import { writeTranscript } from '../../session/transcript/writeTranscript.ts'
import { broughtIn } from '../../table/news.ts'
import type { PartyId } from '../../terms/ids.ts'

/** Whoever sits there at the end, by name; where a person made the seat's moves and nobody sits there any more, without one. */
const holderOf = (state: ClassState, table: ClassTable, seat: PartyId): SeatHolder => {
  const names = peopleAt(state, table.number, seat).map(({ name }) => name)
  const isPlayed = table.moves.some(({ move, by }) => move.by === seat && by === 'person')
  if (names.length > 0) return { held: 'human', name: names.join(', ').slice(0, MOST_NAME) }
  return isPlayed ? { held: 'human' } : { held: 'counterpart', temperament: state.plan.temperament }
}

export const tableTranscript = (
  scenario: Scenario,
  scenarioText: string,
  state: ClassState,
  table: ClassTable,
): string => {
  const { reading, sitting } = state.plan
  const seed = seedOfTable(state.plan, table.number)
  const seats = Object.fromEntries(scenario.parties.map(({ id }) => [id, holderOf(state, table, id)]))
  const begun = newTranscript(scenario, { scenarioText, reading, sitting, seed, seats })
  const brought = table.talks === null ? [] : broughtIn(table.talks.record)
  return writeTranscript({
    ...begun,
    ...(brought.length === 0 ? {} : { brought }),
    entries: table.moves.map(({ move, reasons }) => ({ move, reasons })),
  })
}
