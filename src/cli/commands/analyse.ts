import type { Command } from 'commander'
import { analyse } from '../../bargaining/analysis/analyse.ts'
import { readScenario } from '../../scenario/read.ts'
import { answerText } from '../answers/all.ts'
import { WRONG_USE } from '../exit.ts'
import { chooseId } from '../options.ts'
import { say } from '../say.ts'
import { scenarioFile } from '../scenarioFile.ts'

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
    .option('--json', 'print JSON and nothing else')
    .action((file: string, asked: Asked, command: Command) => {
      const found = scenarioFile(file, (text) => readScenario(text, { largeSpaces: true }))
      if (found === null) return
      const { scenario } = found
      const reading = chooseId(
        asked.reading,
        scenario.readings.map(({ id }) => id),
        'reading',
      )
      if (!reading.ok) return command.error(`error: ${reading.message}`, { exitCode: WRONG_USE })
      const started = performance.now()
      const analysis = analyse(scenario, reading.id)
      const seconds = (performance.now() - started) / 1000
      say(answerText('analyse', { ...analysis, seconds }))
    })
}
