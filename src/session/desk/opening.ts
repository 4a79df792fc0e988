/**
 * Ways into a game that holds no surprises: a new one, and one that branches off. The rules come with them, so the desk
 * loads this file when the first game is opened and not with the shelf; the reader comes only where a text is foreign.
 */
import type { Scenario } from '../../scenario/scenario.ts'
import { openTalks } from '../../table/talks.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { newTranscript } from '../transcript/newTranscript.ts'
import type { Reopened } from '../transcript/readTranscript.ts'
import { replayTranscript } from '../transcript/replay.ts'
import { setupProblems } from '../transcript/setupProblems.ts'
import { trouble } from '../transcript/trouble.ts'
import type { Setup } from './desk.ts'

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

/** The same game up to its first `entries` moves. */
export const branchOff = ({ transcript, scenario }: Omit<Reopened, 'talks'>, entries: number): Reopened => {
  const branch = { ...transcript, entries: transcript.entries.slice(0, entries) }
  return { transcript: branch, scenario, talks: replayTranscript(branch, scenario) }
}
