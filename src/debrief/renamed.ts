/** What was called otherwise, or aimed at otherwise, until news changed it: the debrief calls things as they were at the close. */
import { partyOf, type Scenario } from '../scenario/scenario.ts'
import type { Rewording } from '../table/rewording.ts'
import type { TableState } from '../table/state.ts'
import { nameFirst, personOf } from '../telling/parties.ts'
import { toldBy } from '../telling/told.ts'
import type { TalksTurn } from '../telling/turns.ts'
import { turnTold } from '../telling/turnTold.ts'
import { idsIn, type PartyId } from '../terms/ids.ts'
import { ENDINGS } from '../words/endings/catalog.ts'
import * as texts from '../words/endings/en.ts'

/** Sentences, in the order in which the changes came. `whenOf`: the turn of an event of the record. */
export const renamedIn = (
  scenario: Scenario,
  { texts: rewordings, seats, record }: Pick<TableState, 'texts' | 'seats' | 'record'>,
  whenOf: (event: TableState['record'][number]) => TalksTurn,
): readonly string[] => {
  const say = toldBy({ scenario }, ENDINGS)
  const until = ({ at }: Rewording): string | null => {
    const event = record[Math.max(0, at - 1)]
    return event === undefined ? null : turnTold({ scenario }, whenOf(event))
  }
  const called = (change: Rewording): string => {
    const [names, when] = [{ to: change.to, from: change.from ?? '' }, until(change)]
    return when === null ? say(texts.calledAtFirst, names) : say(texts.calledUntil, { ...names, when })
  }
  const aimed = (party: PartyId, change: Rewording): string => {
    const named = partyOf(scenario, party)
    const had = { who: nameFirst(named), person: personOf(named), aim: change.from ?? '' }
    const when = until(change)
    return when === null ? say(texts.aimAtFirst, had) : say(texts.aimUntil, { ...had, when })
  }
  return [
    ...rewordings.flatMap((change) =>
      change.at > 0 && change.path.startsWith('issues/') && change.path.endsWith('/label')
        ? [{ at: change.at, words: called(change) }]
        : [],
    ),
    ...idsIn(seats).flatMap((party) =>
      (seats[party]?.texts ?? []).flatMap((change) =>
        change.at > 0 && change.path.endsWith('/goal')
          ? [{ at: change.at, words: aimed(party, change) }]
          : [],
      ),
    ),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ words }) => words)
}
