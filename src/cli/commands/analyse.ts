import type { Command } from 'commander'
import { analysisOf } from '../../bargaining/analysis/analyse.ts'
import { solveReading } from '../../bargaining/analysis/solvedReading.ts'
import { readScenario } from '../../scenario/read.ts'
import { analysisText } from '../analysisReport.ts'
import { answerText } from '../answers/all.ts'
import { analyseHelp } from '../help.ts'
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

export const addAnalyse = (program: Command): void => {
  program
    .command('analyse')
    .description('Say what the mathematics say of a scenario: zone, frontier, solutions, trades.')
    .argument('<file>', 'a scenario file')
    .option('--reading <id>', 'the reading to analyse; the first of the file without one')
    .addOption(jsonOption())
    .addHelpText('after', analyseHelp())
    .action((file: string, asked: Asked, command: Command) => {
      const found = readScenarioFile(file, (text) => readScenario(text, { largeSpaces: true }))
      if (found === null) return
      const { scenario } = found
      const reading = chooseReading(asked.reading, scenario, wrongUseOf(command))
      const started = performance.now()
      const solved = solveReading(scenario, reading)
      const analysis = analysisOf(scenario, solved)
      const seconds = (performance.now() - started) / 1000
      if (asked.json === true) return say(answerText('analyse', { ...analysis, seconds }))
      const paint = paintFor(process.stdout, process.env)
      say(analysisText({ scenario, analysis, solved, seconds }, widthFor(process.stdout), paint))
    })
}
