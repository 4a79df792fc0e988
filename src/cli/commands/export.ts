import { type Command, Option } from 'commander'
import { EXPORT_FORMATS, type ExportFormat, exportScenario } from '../../formats/export/exportScenario.ts'
import { FORMAT_NAMES } from '../../formats/publishedDomain.ts'
import { readScenario } from '../../scenario/read.ts'
import { answerText } from '../answers/all.ts'
import { chooseReading, jsonOption } from '../options.ts'
import { say } from '../say.ts'
import { readScenarioFile } from '../scenarioFile.ts'
import { tame } from '../tame.ts'
import { writeFiles } from '../writeFiles.ts'
import { type WrongUse, wrongUseOf } from '../wrongUse.ts'

interface Asked {
  readonly to: ExportFormat
  readonly reading?: string
  readonly out: string
  readonly force?: boolean
  readonly json?: boolean
}

const HELP = `
Examples:
  parley export scenarios/geneva-2026-02.json --to negmas --out geneva-negmas
  parley export mine.json --to geniusweb --reading narrow --json

Writes a domain and a profile for each principal, and says what such files cannot carry:
linkages, red lines, mandates, rounds … A walk-away is as at the opening.

Exit codes: 0 written, 1 the scenario has problems, 2 wrong use.
The shape of the answer with --json: parley schema export
`

export const addExport = (program: Command): void => {
  program
    .command('export')
    .description('Write a scenario as the files of the field: GeniusWeb JSON or NegMAS YAML.')
    .argument('<file>', 'a scenario file')
    .addOption(
      new Option('--to <format>', 'the format to write').choices(EXPORT_FORMATS).makeOptionMandatory(),
    )
    .option('--reading <id>', 'the reading to write; the first of the file without one')
    .option('--out <folder>', 'where to write the files', '.')
    .option('--force', 'write over files that are there')
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((file: string, asked: Asked, command: Command) => exportFile(file, asked, command))
}

const exportFile = (file: string, asked: Asked, command: Command): void => {
  const wrong: WrongUse = wrongUseOf(command)
  const found = readScenarioFile(file, (text) => readScenario(text, { largeSpaces: true }))
  if (found === null) return
  const { scenario } = found
  const reading = chooseReading(asked.reading, scenario, wrong)
  const { files, losses } = exportScenario(scenario, reading, asked.to)
  const written = writeFiles(asked.out, files, asked.force === true)
  if (!written.ok) wrong(written.message)
  if (asked.json === true) {
    const { paths } = written
    say(
      answerText('export', {
        scenario: scenario.id,
        reading,
        format: asked.to,
        written: paths,
        lost: losses,
      }),
    )
    return
  }
  const lost = losses.map(({ message }) => `  ${tame(message)}\n`).join('')
  say(
    `Wrote “${tame(scenario.title)}”, reading ${reading}, as ${FORMAT_NAMES[asked.to]}:\n${written.paths.map((path) => `  ${tame(path)}\n`).join('')}\nSuch files cannot carry:\n${lost}`,
  )
}
