import type { Command } from 'commander'
import { expectedOf } from '../../pack/expected.ts'
import { expectedSheet } from '../../pack/expectedSheet.ts'
import { answerText } from '../answers/all.ts'
import { handoutText } from '../handoutText.ts'
import { widthFor } from '../layout.ts'
import { jsonOption, seedOption, wholeNumber } from '../options.ts'
import { say } from '../say.ts'
import { readScenarioFile } from '../scenarioFile.ts'

interface Asked {
  readonly games: number
  readonly seed: number
  readonly json?: boolean
}

const HELP = `
Examples:
  parley expect harbour.json
  parley expect harbour.json --games 50 --json > expected.json

Plays every sitting of every reading with counterparts in all seats, and says with them how
many texts are better than leaving, which one the Nash solution names, and how games ended.

Exit codes: 0 all fine, 1 the scenario has problems, 2 wrong use.
The shape of the answer with --json: parley schema expect
`

export const addExpect = (program: Command): void => {
  program
    .command('expect')
    .description('Say what a class may come to: what is possible in each reading, and how games end.')
    .argument('<file>', 'a scenario file')
    .option('--games <number>', 'games in each sitting of each reading', wholeNumber(1, 100_000), 100)
    .addOption(seedOption())
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action((file: string, { games, seed, json }: Asked) => {
      const found = readScenarioFile(file)
      if (found === null) return
      const expected = expectedOf(found.scenario, { games, seed })
      if (json === true) return say(answerText('expect', expected))
      say(handoutText(expectedSheet(found.scenario, expected), widthFor(process.stdout)))
    })
}
