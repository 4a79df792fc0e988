/** What was called otherwise, or aimed at otherwise, until news changed it: the debrief calls things as they were at the close. */
import { partyOf, type Scenario } from '../scenario/scenario.ts'
import type { Rewording } from '../table/rewording.ts'
import type { TableState } from '../table/state.ts'
import { nameInside } from '../telling/parties.ts'
import type { TalksTurn } from '../telling/turns.ts'
import { turnTold } from '../telling/turnTold.ts'
import { capitalised } from '../terms/capitalised.ts'
import { idsIn } from '../terms/ids.ts'

/** Sentences, in the order in which the changes came. `whenOf`: the turn of an event of the record. */
export const renamedIn = (
  scenario: Scenario,
  { texts, seats, record }: Pick<TableState, 'texts' | 'seats' | 'record'>,
  whenOf: (event: TableState['record'][number]) => TalksTurn,
): readonly string[] => {
  const until = ({ at }: Rewording): string => {
    const event = record[Math.max(0, at - 1)]
    return event === undefined ? 'at first' : `until ${turnTold({ scenario }, whenOf(event))}`
  }
  return [
    ...texts.flatMap((change) =>
      change.at > 0 && change.path.startsWith('issues/') && change.path.endsWith('/label')
        ? [{ at: change.at, words: `“${change.to}” was called “${change.from}” ${until(change)}.` }]
        : [],
    ),
    ...idsIn(seats).flatMap((party) =>
      (seats[party]?.texts ?? []).flatMap((change) =>
        change.at > 0 && change.path.endsWith('/goal')
          ? [
              {
                at: change.at,
                words: `${capitalised(nameInside(partyOf(scenario, party)))} had another aim ${until(change)}: ${change.from}`,
              },
            ]
          : [],
      ),
    ),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ words }) => words)
}
