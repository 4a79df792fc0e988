/**
 * Ways to open a game that need no transcript reader: a new game, and a fork. They need the rules, so the desk loads
 * this file with the first game and not with the shelf; the reader is loaded only for a foreign text.
 */
import { roundOf, type Scenario, sittingOf } from '../../scenario/scenario.ts'
import { endWorth } from '../../table/endWorth.ts'
import type { Move } from '../../table/move.ts'
import { settingOf } from '../../table/setting.ts'
import { openTalks, type Talks } from '../../table/talks.ts'
import { type TalksTurn, turnNow } from '../../telling/turns.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { newTranscript } from '../transcript/newTranscript.ts'
import type { Reopened } from '../transcript/readTranscript.ts'
import { replayTranscript } from '../transcript/replay.ts'
import { setupProblems } from '../transcript/setupProblems.ts'
import { trouble } from '../transcript/trouble.ts'
import type { BranchEnd, Setup } from './desk.ts'

const scenarioIn = async ({ scenarioText, checked }: Setup): Promise<ReadResult<Scenario>> => {
  if (checked === true) return { ok: true, value: JSON.parse(scenarioText) as Scenario, warnings: [] }
  const { readScenario } = await import('../../scenario/read.ts')
  return readScenario(scenarioText)
}

export const openNew = async (setup: Setup): Promise<ReadResult<Reopened>> => {
  const read = await scenarioIn(setup)
  if (!read.ok) return read
  const scenario = read.value
  const problems = setupProblems(scenario, setup)
  if (Object.values(setup.seats).every(({ held }) => held === 'counterpart'))
    problems.push(
      trouble('nobody-plays', 'Every seat is held by a counterpart.', 'Take one of the seats yourself.'),
    )
  if (problems.length > 0) return { ok: false, problems }
  const transcript = newTranscript(scenario, setup)
  return {
    ok: true,
    value: { transcript, scenario, talks: openTalks(scenario, setup) },
    warnings: read.warnings,
  }
}

const turnAt = (scenario: Scenario, { state }: Talks): TalksTurn => {
  const { rounds } = sittingOf(scenario, state.sitting)
  const round = rounds[state.round]
  const of = round === undefined ? state.turn + 1 : roundOf(scenario, round).turns
  return { round: rounds.length === 1 ? null : state.round + 1, turn: turnNow(state.turn, of) }
}

/** How a game ended that is forked; null while it goes on. */
const endOf = ({ scenario, state }: Talks): BranchEnd | null => {
  if (state.end === null) return null
  const setting = settingOf(scenario, state.reading, state.sitting)
  const worths = scenario.parties.map(({ id }) => [id, endWorth(setting, state, id)] as const)
  return { ...state.end, worths: Object.fromEntries(worths) }
}

/**
 * The same game up to its first `entries` moves, then `move` where one is given; with the turn of the fork and how the
 * forked game ended.
 */
export const branchOff = (
  { transcript, scenario, talks: forked }: Reopened,
  entries: number,
  move?: Move,
): ReadResult<{
  readonly reopened: Reopened
  readonly at: TalksTurn
  readonly was: BranchEnd | null
}> => {
  // What was written of how the other ended is the other's.
  const { reflections: _, ...before } = transcript
  const shared = { ...before, entries: transcript.entries.slice(0, entries) }
  const talks = replayTranscript(shared, scenario)
  const at = turnAt(scenario, talks)
  const problem = move === undefined ? null : talks.make(move)
  if (problem !== null) return { ok: false, problems: [problem] }
  const made = move === undefined ? [] : [{ move, reasons: null }]
  const branch = { ...shared, entries: [...shared.entries, ...made] }
  const reopened = { transcript: branch, scenario, talks }
  return { ok: true, value: { reopened, at, was: endOf(forked) }, warnings: [] }
}
