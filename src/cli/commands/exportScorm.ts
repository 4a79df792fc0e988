/** `parley export --to scorm`: a package for a learning platform. */
import { basename, dirname } from 'node:path'
import { readScenario } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { GivenSeat } from '../../session/links/seatLink.ts'
import type { Edition } from '../../session/platform/runTime.ts'
import { answerText } from '../answers/all.ts'
import { chooseId, chooseReading } from '../options.ts'
import { say } from '../say.ts'
import { readScenarioFile } from '../scenarioFile.ts'
import { makeScormPackage } from '../scorm/scormPackage.ts'
import { tame } from '../tame.ts'
import { writeFiles } from '../writeFiles.ts'
import type { WrongUse } from '../wrongUse.ts'

export interface ScormAsked {
  readonly edition: Edition
  readonly reading?: string
  readonly seat?: string
  readonly sitting?: string
  readonly table?: number
  readonly out: string
  readonly force?: boolean
  readonly json?: boolean
}

/** Null where nothing is set and learners choose; one thing set fixes all, as in a link that gives a seat out. */
const givenIn = (asked: ScormAsked, scenario: Scenario, wrong: WrongUse): GivenSeat | null => {
  const { seat, sitting, reading, table } = asked
  if ([seat, sitting, reading, table].every((set) => set === undefined)) return null
  const playable = scenario.parties.filter((party) => party.playable).map(({ id }) => id)
  const sittings = scenario.sittings.map(({ id }) => id)
  return {
    seat: chooseId(seat, playable, 'seat', wrong),
    reading: chooseReading(reading, scenario, wrong),
    sitting: chooseId(sitting, sittings, 'sitting', wrong),
    seed: table ?? 1,
  }
}

const placeOf = (out: string, name: string): { readonly folder: string; readonly name: string } =>
  out.endsWith('.zip') ? { folder: dirname(out), name: basename(out) } : { folder: out, name }

export const exportScorm = async (file: string, asked: ScormAsked, wrong: WrongUse): Promise<void> => {
  const found = readScenarioFile(file, readScenario)
  if (found === null) return
  const { scenario } = found
  const { edition } = asked
  const given = givenIn(asked, scenario, wrong)
  const made = await makeScormPackage({ scenario, edition, given })
  if (!made.ok)
    wrong(`the page of a package is not built: there is no ${made.missing}. Run: npm run build:packaged`)
  const { folder, name } = placeOf(asked.out, `${scenario.id}-scorm-${edition}.zip`)
  const written = writeFiles(folder, [{ name, text: made.zip }], asked.force === true)
  if (!written.ok) wrong(written.message)
  const { paths } = written
  if (asked.json === true) {
    const reading = given?.reading ?? null
    return say(
      answerText('export', { scenario: scenario.id, reading, format: 'scorm', written: paths, lost: [] }),
    )
  }
  const set =
    given === null
      ? 'Learners choose their seat.'
      : `Set: seat ${given.seat}, sitting ${given.sitting}, reading ${given.reading} (not shown to learners), table ${given.seed}.`
  say(
    `Wrote “${tame(scenario.title)}” as a SCORM ${edition} package:\n${paths.map((path) => `  ${tame(path)}\n`).join('')}\n${set} It reports whether a game reached its end, and no score.\n`,
  )
}
