/** A whole game as a page of text: every move with its reasons, and what came of it. The same page in every engine. */

import type { TableEvent } from '../table/event.ts'
import type { Reasons } from '../table/reasons.ts'
import type { Talks } from '../table/talks.ts'
import { nameOf } from '../telling/parties.ts'
import { tellMove, tellOutcome } from '../telling/tellMove.ts'
import { turnNow } from '../telling/turns.ts'
import type { Entry } from './transcript/transcript.ts'

/** One decimal always, so that columns of figures can be compared. */
const tenths = (worth: number): string => worth.toFixed(1)

const why = (reasons: Reasons): string =>
  [
    `${reasons.rule}: ${reasons.because}`,
    ...(['worth', 'target', 'noDeal'] as const).flatMap((key) =>
      reasons[key] === undefined ? [] : [`${key} ${tenths(reasons[key])}`],
    ),
  ].join(' | ')

/** Plays the moves again on new talks, as far as they are lawful, and words them line by line. */
export const recordPage = (talks: Talks, entries: readonly Entry[]): string => {
  const { scenario } = talks
  const followed = (events: readonly TableEvent[]): string[] =>
    events.flatMap((event) => {
      const line = tellOutcome(scenario, event)
      return line === null ? [] : [line.startsWith('==') ? `\n${line}` : `    → ${line}`]
    })
  return [
    ...followed(talks.events),
    ...entries.flatMap(({ move, reasons }) => {
      const { turn, turns } = talks.viewFor(move.by).round
      const events = talks.send(move)
      return [
        `${String(turnNow(turn, turns)).padStart(2)} ${nameOf(scenario, move.by)} ${tellMove(scenario, move)}`,
        ...(reasons === null ? [] : [`    ${why(reasons)}`]),
        ...followed(events),
      ]
    }),
    '',
  ].join('\n')
}
