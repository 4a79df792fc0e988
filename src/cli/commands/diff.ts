import type { Command } from 'commander'
import { areComparable, compare } from '../../bargaining/analysis/comparison/compare.ts'
import { readScenario } from '../../scenario/read.ts'
import { answerText } from '../answers/all.ts'
import { type Compared, diffAnswerOf, diffText } from '../diffReport.ts'
import { widthFor } from '../layout.ts'
import { chooseReading, jsonOption } from '../options.ts'
import { paintFor } from '../paint.ts'
import { say } from '../say.ts'
import { readScenarioFile } from '../scenarioFile.ts'
import { wrongUseOf } from '../wrongUse.ts'

interface Asked {
  readonly reading?: string
  readonly json?: boolean
}

const HELP = `
Examples:
  parley diff before.json after.json
  parley diff before.json after.json --reading narrow
  git show HEAD:mine.json > before.json; parley diff before.json mine.json --json

Differences are no problem: the exit code is 0 whether there are any or not.

Exit codes: 0 all fine, 1 one of the files has problems, 2 wrong use.
The shape of the answer with --json: parley schema diff
`

const read = (file: string) => readScenarioFile(file, (text) => readScenario(text, { largeSpaces: true }))

export const addDiff = (program: Command): void => {
  program
    .command('diff')
    .description('Say what changed in meaning between two scenarios, and what that did to the mathematics.')
    .argument('<before>', 'a scenario file')
    .argument('<after>', 'the file to compare it with')
    .option('--reading <id>', 'the reading to compare; the first of each file without one')
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((before: string, after: string, asked: Asked, command: Command) => {
      const earlier = read(before)
      const later = read(after)
      if (earlier === null || later === null) return
      const wrong = wrongUseOf(command)
      const readingIn = ({ scenario }: typeof earlier, file: string) =>
        chooseReading(asked.reading, scenario, (said) => wrong(`in ${file} ${said}`))
      const versions = {
        before: { scenario: earlier.scenario, reading: readingIn(earlier, before) },
        after: { scenario: later.scenario, reading: readingIn(later, after) },
      }
      if (!areComparable(earlier.scenario, later.scenario))
        wrong(
          `these are no two versions of one scenario. ${before} is “${earlier.scenario.title}”, ${after} is “${later.scenario.title}”: they have no party or no issue in common.`,
        )
      const compared: Compared = {
        files: [before, after],
        ...versions,
        comparison: compare(versions.before, versions.after),
      }
      say(
        asked.json === true
          ? answerText('diff', diffAnswerOf(compared))
          : diffText(compared, widthFor(process.stdout), paintFor(process.stdout, process.env)),
      )
    })
}
