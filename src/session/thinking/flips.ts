/**
 * What would have turned each refusal of a counterpart, by trying: the table as it was, the offer with one row changed, and
 * the same counterpart asked again. Only what the rules let be offered, and every other party sign, is tried; so nothing is
 * told as a way that somebody's mandate or red line had closed.
 */
import { playParty } from '../../counterparts/playParty.ts'
import type { Flip } from '../../debrief/flip.ts'
import { issueOf, principalsOf, type Scenario } from '../../scenario/scenario.ts'
import type { MoveOf } from '../../table/move.ts'
import { type Setting, settingOf } from '../../table/setting.ts'
import { draftPackage, type TableState } from '../../table/state.ts'
import { resumeTalks } from '../../table/talks.ts'
import { accordWorthNow } from '../../table/worthNow.ts'
import { type IssueId, idsIn, type OptionId, type PartyId } from '../../terms/ids.ts'
import { layPackage } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Transcript } from '../transcript/transcript.ts'
import { statesOf } from './statesOf.ts'
import type { Counterparts } from './thinker.ts'

/** An offer on the floor that a counterpart refused. */
interface Refused {
  readonly entry: number
  readonly move: MoveOf<'offer'>
  /** The table before the offer was made. */
  readonly before: TableState
  readonly by: PartyId
  readonly temperament: Counterparts['temperament']
}

const refusedIn = (scenario: Scenario, transcript: Transcript): readonly Refused[] => {
  const { entries, seats } = transcript
  const states = statesOf(scenario, transcript)
  let offered: Pick<Refused, 'move' | 'before'> | null = null
  return entries.flatMap(({ move }, entry): Refused[] => {
    const state = states[entry]
    if (state === undefined) return []
    if (move.type === 'offer') offered = { move, before: state }
    // What is answered now is no longer that offer: a counter, or one that is taken up again.
    else if (state.pending === null || move.type === 'accept') offered = null
    const isOnFloor =
      offered !== null && state.offers[(state.pending?.offer ?? 0) - 1]?.counterTo === undefined
    const seat = seats[move.by]
    if (offered === null || !isOnFloor || move.type !== 'answer' || move.accept) return []
    return seat?.held === 'counterpart'
      ? [{ ...offered, entry, by: move.by, temperament: seat.temperament }]
      : []
  })
}

interface Row {
  readonly issue: IssueId
  readonly to: OptionId
  readonly change: readonly number[]
  /** Points to whoever refused. */
  readonly gain: number
}

/** Every other option on a row of the offer by which whoever refused gains, the least first. */
const rowsOf = (setting: Setting, { move, before, by }: Refused): readonly Row[] => {
  const { scenario } = setting
  const text = layPackage(draftPackage(before.draft), move.package)
  const changeFor = (party: PartyId, row: Pick<Row, 'issue' | 'to'>): number =>
    toNano(
      accordWorthNow(setting, before, party, layPackage(text, { [row.issue]: row.to })) -
        accordWorthNow(setting, before, party, text),
    )
  return idsIn(move.package)
    .flatMap((issue) =>
      issueOf(scenario, issue)
        .options.filter(({ id }) => id !== move.package[issue])
        .map(({ id: to }): Row => {
          const row = { issue, to }
          const change = principalsOf(scenario).map(({ id }) => changeFor(id, row))
          return { ...row, change, gain: changeFor(by, row) }
        }),
    )
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => a.gain - b.gain)
}

/** Whether whoever refused accepts the offer with that row, once everybody asked before has. */
const turnsIt = (scenario: Scenario, { move, before, by, temperament }: Refused, row: Row): boolean => {
  const talks = resumeTalks(scenario, before)
  const changed = { ...move, package: layPackage(move.package, { [row.issue]: row.to }) }
  if (talks.make(changed) !== null) return false
  const { length: number } = talks.state.offers
  let isTaken = false
  for (
    let asked = talks.toMove;
    asked !== null && talks.state.pending?.offer === number;
    asked = talks.toMove
  ) {
    if (asked === by) {
      const answer = playParty(temperament)(talks.viewFor(by)).move
      if (answer.type !== 'answer' || !answer.accept) return false
      isTaken = true
    }
    // The others are asked for no more than whether they may.
    if (talks.make({ type: 'answer', by: asked, accept: true, inTheWay: [] }) !== null) return false
  }
  return isTaken
}

/** Of a sound transcript: one for each refusal, by a counterpart, of an offer that was made on the floor. */
export const flipsOf = (scenario: Scenario, transcript: Transcript): readonly Flip[] => {
  const setting = settingOf(scenario, transcript.reading, transcript.sitting)
  return refusedIn(scenario, transcript).map((refused) => {
    const row = rowsOf(setting, refused).find((one) => turnsIt(scenario, refused, one))
    return {
      entry: refused.entry,
      row: row === undefined ? null : { issue: row.issue, to: row.to, change: row.change },
    }
  })
}
