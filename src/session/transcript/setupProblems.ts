/** Checks a game's setup (reading, sitting, seats) against its scenario. */
import type { Scenario } from '../../scenario/scenario.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Transcript } from './transcript.ts'
import { trouble } from './trouble.ts'

export const setupProblems = (
  scenario: Scenario,
  setup: Pick<Transcript, 'reading' | 'sitting' | 'seats' | 'seed' | 'brought'>,
): Problem[] => {
  const problems: Problem[] = []
  const say = (code: string, message: string, hint: string) => problems.push(trouble(code, message, hint))
  const lacks = (things: readonly { readonly id: string }[], id: string) =>
    things.every((thing) => thing.id !== id)
  if (lacks(scenario.readings, setup.reading))
    say(
      'unknown-reading',
      `“${scenario.title}” has no reading “${setup.reading}”.`,
      `Choose one of: ${scenario.readings.map((reading) => reading.id).join(', ')}.`,
    )
  if (lacks(scenario.sittings, setup.sitting))
    say(
      'unknown-sitting',
      `“${scenario.title}” has no sitting “${setup.sitting}”.`,
      `Choose one of: ${scenario.sittings.map((sitting) => sitting.id).join(', ')}.`,
    )
  if (!Number.isSafeInteger(setup.seed))
    say('bad-seed', 'The seed is not a whole number.', 'Any whole number will do.')
  for (const { event } of setup.brought ?? [])
    if (lacks(scenario.events, event))
      say('unknown-event', `“${scenario.title}” has no event “${event}”.`, 'Leave that news out.')
  for (const party of scenario.parties) {
    const seat = setup.seats[party.id]
    if (seat === undefined)
      say('empty-seat', `Nobody holds the seat of ${party.name}.`, 'Give it to a person or a counterpart.')
    else if (seat.held === 'human' && !party.playable)
      say('not-playable', `A person cannot take the seat of ${party.name}.`, 'Leave it to a counterpart.')
  }
  for (const id of Object.keys(setup.seats))
    if (lacks(scenario.parties, id))
      say('unknown-party', `“${scenario.title}” has no party “${id}”.`, 'Leave that seat out.')
  return problems
}
