import { type Command, Option } from 'commander'
import { EXPORT_FORMATS, type ExportFormat, exportScenario } from '../../formats/export/exportScenario.ts'
import { FORMAT_NAMES } from '../../formats/publishedDomain.ts'
import { readScenario } from '../../scenario/read.ts'
import type { Edition } from '../../session/platform/runTime.ts'
import { answerText } from '../answers/all.ts'
import { chooseReading, jsonOption, wholeNumber } from '../options.ts'
import { say } from '../say.ts'
import { readScenarioFile } from '../scenarioFile.ts'
import { tame } from '../tame.ts'
import { writeFiles } from '../writeFiles.ts'
import { type WrongUse, wrongUseOf } from '../wrongUse.ts'
import { exportScorm, type ScormAsked } from './exportScorm.ts'

interface Asked extends Partial<Omit<ScormAsked, 'edition' | 'out'>> {
  readonly to: ExportFormat | 'scorm'
  readonly version?: Edition
  readonly out: string
}

const HELP = `
Examples:
  parley export scenarios/geneva-2026-02.json --to negmas --out geneva-negmas
  parley export mine.json --to geniusweb --reading narrow --json
  parley export mine.json --to scorm --out mine.zip
  parley export mine.json --to scorm --version 2004 --seat buyer --reading narrow --table 3

GeniusWeb and NegMAS: a domain and a profile for each principal, and what such files cannot
carry: linkages, red lines, mandates, rounds … A walk-away is as at the opening.

SCORM: a package for a learning platform, with the whole game and this one scenario in it.
Where a seat, sitting, reading or table number is set, learners find all four set; the reading
is not shown to them. See docs/scorm.md.

Exit codes: 0 written, 1 the scenario has problems, 2 wrong use.
The shape of the answer with --json: parley schema export
`

export const addExport = (program: Command): void => {
  program
    .command('export')
    .description(
      'Write a scenario as the files of the field (GeniusWeb JSON, NegMAS YAML), or as a SCORM package.',
    )
    .argument('<file>', 'a scenario file')
    .addOption(
      new Option('--to <format>', 'the format to write')
        .choices([...EXPORT_FORMATS, 'scorm'])
        .makeOptionMandatory(),
    )
    .option('--reading <id>', 'the reading to write; the first of the file without one')
    .addOption(
      new Option('--version <edition>', 'scorm: 1.2, or 2004 (3rd edition); 1.2 without it').choices([
        '1.2',
        '2004',
      ]),
    )
    .option('--seat <id>', 'scorm: the seat that learners find set')
    .option('--sitting <id>', 'scorm: the sitting that they find set')
    .option('--table <number>', 'scorm: the table number that they find set', wholeNumber(1, 999_999))
    .option('--out <folder>', 'where to write the files; scorm: or the name of the zip', '.')
    .option('--force', 'write over files that are there')
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((file: string, asked: Asked, command: Command) => exportFile(file, asked, command))
}

const SCORM_ONLY = ['version', 'seat', 'sitting', 'table'] as const

const exportFile = async (file: string, asked: Asked, command: Command): Promise<void> => {
  const wrong: WrongUse = wrongUseOf(command)
  const { to, version: edition = '1.2', ...rest } = asked
  if (to === 'scorm') return exportScorm(file, { ...rest, edition }, wrong)
  const stray = SCORM_ONLY.find((option) => asked[option] !== undefined)
  if (stray !== undefined) wrong(`--${stray} goes with --to scorm`)
  const found = readScenarioFile(file, (text) => readScenario(text, { largeSpaces: true }))
  if (found === null) return
  const { scenario } = found
  const reading = chooseReading(asked.reading, scenario, wrong)
  const { files, losses } = exportScenario(scenario, reading, to)
  const written = writeFiles(asked.out, files, asked.force === true)
  if (!written.ok) wrong(written.message)
  if (asked.json === true) {
    const { paths } = written
    say(
      answerText('export', {
        scenario: scenario.id,
        reading,
        format: to,
        written: paths,
        lost: losses,
      }),
    )
    return
  }
  const lost = losses.map(({ message }) => `  ${tame(message)}\n`).join('')
  say(
    `Wrote “${tame(scenario.title)}”, reading ${reading}, as ${FORMAT_NAMES[to]}:\n${written.paths.map((path) => `  ${tame(path)}\n`).join('')}\nSuch files cannot carry:\n${lost}`,
  )
}
