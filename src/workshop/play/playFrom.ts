/**
 * A game of the scenario that is being written, brought to where somebody wants to sit down: counterparts play until the wanted
 * round, and what is to be settled by then is proposed and accepted first, as far as the rules and the mandates let it.
 */
import type { Counterpart } from '../../counterparts/decision.ts'
import { playParty } from '../../counterparts/playParty.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Setup } from '../../session/desk/desk.ts'
import { newTranscript } from '../../session/transcript/newTranscript.ts'
import type { Entry, Transcript } from '../../session/transcript/transcript.ts'
import type { Move } from '../../table/move.ts'
import { draftPackage } from '../../table/state.ts'
import { openTalks, type Talks } from '../../table/talks.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'

export interface WantedStart {
  /** Of the sitting's rounds, from 0. */
  readonly round: number
  readonly settled: Readonly<Partial<Record<IssueId, OptionId>>>
}

export interface Brought {
  readonly transcript: Transcript
  /** Whether the wanted round was reached before the talks ended. */
  readonly isThere: boolean
  /** What could not be settled, with the reason that the table gave last. */
  readonly unsettled: readonly { readonly issue: IssueId; readonly why: string }[]
}

const MOST_MOVES = 5000

const agreedIn = ({ state }: Talks): Package => draftPackage(state.draft)

/** Issues of an offer that are wanted otherwise. */
const otherwise = (offered: Package, wanted: WantedStart['settled']): readonly IssueId[] =>
  (Object.keys(offered) as IssueId[]).filter(
    (issue) => wanted[issue] !== undefined && wanted[issue] !== offered[issue],
  )

const isWanted = (offered: Package, wanted: WantedStart['settled']): boolean =>
  Object.entries(offered).every(([issue, option]) => wanted[issue as IssueId] === option)

/** The move that settles something wanted; null where there is none now. `tried` are issues not to be offered again. */
const settling = (
  talks: Talks,
  by: PartyId,
  wanted: WantedStart['settled'],
  tried: ReadonlySet<IssueId>,
  why: Map<IssueId, string>,
): Move | null => {
  const { phase, onTable } = talks.viewFor(by)
  if (phase === 'answering' && onTable !== null && isWanted(onTable.package, wanted)) {
    const move: Move = { type: 'answer', by, accept: true, inTheWay: [] }
    const problem = talks.judge(move)
    if (problem === null) return move
    for (const issue of Object.keys(onTable.package) as IssueId[]) why.set(issue, problem.message)
    return null
  }
  if (phase === 'answering' && onTable !== null) {
    // Settled otherwise it would be closed to what is wanted.
    const inTheWay = otherwise(onTable.package, wanted)
    const refusal: Move = { type: 'answer', by, accept: false, inTheWay }
    return inTheWay.length > 0 && talks.judge(refusal) === null ? refusal : null
  }
  if (phase !== 'floor') return null
  const agreed = agreedIn(talks)
  for (const [issue, option] of Object.entries(wanted) as [IssueId, OptionId][]) {
    if (agreed[issue] === option || tried.has(issue)) continue
    // One at a time: an offer is taken or refused as a whole.
    const move: Move = { type: 'offer', by, package: { [issue]: option }, forAccordOnly: [] }
    const problem = talks.judge(move)
    if (problem === null) return move
    why.set(issue, problem.message)
  }
  return null
}

/** Deterministic in scenario, setup and start. Seats of people are played as fair counterparts until then. */
export const bringTo = (scenario: Scenario, setup: Setup, { round, settled }: WantedStart): Brought => {
  const talks = openTalks(scenario, setup)
  const entries: Entry[] = []
  const why = new Map<IssueId, string>()
  const players = new Map<PartyId, Counterpart>()
  const playerOf = (party: PartyId): Counterpart => {
    const seat = setup.seats[party]
    const player = players.get(party) ?? playParty(seat?.held === 'counterpart' ? seat.temperament : 'fair')
    players.set(party, player)
    return player
  }
  /** What each party has proposed in a round: refused, it is not proposed again before the next. */
  const triedBy = new Map<string, Set<IssueId>>()
  const isOpen = () => {
    const agreed = agreedIn(talks)
    return Object.entries(settled).some(([issue, option]) => agreed[issue as IssueId] !== option)
  }
  while (talks.toMove !== null && entries.length < MOST_MOVES) {
    const by = talks.toMove
    const { state } = talks
    if (state.round > round) break
    const isLastRound = state.round === round
    const key = `${state.round} ${by}`
    const isAnswering = talks.viewFor(by).phase === 'answering'
    const tried = triedBy.get(key) ?? new Set()
    triedBy.set(key, tried)
    const move = isOpen() ? settling(talks, by, settled, tried, why) : null
    // In the wanted round nothing is played but what was to be settled.
    if (isLastRound && move === null && !isAnswering) break
    if (move?.type === 'offer') for (const issue of Object.keys(move.package) as IssueId[]) tried.add(issue)
    const { move: made, reasons } = move === null ? playerOf(by)(talks.viewFor(by)) : { move, reasons: null }
    talks.send(made)
    entries.push({ move: made, reasons })
  }
  const agreed = agreedIn(talks)
  return {
    transcript: { ...newTranscript(scenario, setup), entries },
    isThere: talks.toMove !== null && talks.state.round >= round,
    unsettled: (Object.entries(settled) as [IssueId, OptionId][]).flatMap(([issue, option]) =>
      agreed[issue] === option
        ? []
        : [{ issue, why: why.get(issue) ?? 'It was proposed, and not all whose consent is needed gave it.' }],
    ),
  }
}

const MOST_SEEDS = 20

/**
 * As `bringTo`, with the first of the setup's seed and those after it whose talks are still under way in the wanted round; as with
 * the setup's own where none of them comes so far.
 */
export const bringToThere = (scenario: Scenario, setup: Setup, wanted: WantedStart): Brought => {
  const first = bringTo(scenario, setup, wanted)
  let brought = first
  for (let more = 1; !brought.isThere && more < MOST_SEEDS; more++)
    brought = bringTo(scenario, { ...setup, seed: setup.seed + more }, wanted)
  return brought.isThere ? brought : first
}
