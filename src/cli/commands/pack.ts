import type { Command } from 'commander'
import { Option } from 'commander'
import { expectedOf } from '../../pack/expected.ts'
import { expectedSheet } from '../../pack/expectedSheet.ts'
import { lackingOf } from '../../pack/lacking.ts'
import { markdownOf } from '../../pack/markdown.ts'
import { handoutsOf } from '../../pack/pack.ts'
import type { ReadingLevel } from '../../pack/roleSheet.ts'
import { wholeNumber } from '../options.ts'
import { say, sayAside } from '../say.ts'
import { readScenarioFile } from '../scenarioFile.ts'
import { writeFiles } from '../writeFiles.ts'
import { wrongUseOf } from '../wrongUse.ts'

interface Asked {
  readonly level: ReadingLevel
  readonly expect?: number
  readonly out?: string
  readonly force?: boolean
}

const HELP = `
Examples:
  parley pack harbour.json > pack.md
  parley pack harbour.json --level basic --expect 50 --out lesson

The teacher’s pack as Markdown: role sheets, instructions, issues, preparation sheet, accord,
observer’s sheet, plan, notes, rubric, slides, reading list. With --out each sheet is a file of
its own, so that each delegation is given its own sheet and no other. What the scenario does
not say for its teacher is listed on standard error, with its place in the file.

Exit codes: 0 all fine, 1 the scenario has problems, 2 wrong use.
`

const SEED = 1

export const addPack = (program: Command): void => {
  program
    .command('pack')
    .description('Write the teacher’s pack of a scenario, as Markdown.')
    .argument('<file>', 'a scenario file')
    .addOption(
      new Option('--level <level>', 'how hard the role sheets are to read')
        .choices(['basic', 'full'])
        .default('full'),
    )
    .option(
      '--expect <games>',
      'play so many games of each sitting and reading, and say what to expect',
      wholeNumber(1, 100_000),
    )
    .option('--out <folder>', 'write each sheet to a file in this folder')
    .option('--force', 'with --out: write over files that are there')
    .addHelpText('after', HELP)
    .action((file: string, { level, expect, out, force }: Asked, command: Command) => {
      const found = readScenarioFile(file)
      if (found === null) return
      const { scenario } = found
      const sheets = [
        ...handoutsOf(scenario, () => level),
        ...(expect === undefined
          ? []
          : [expectedSheet(scenario, expectedOf(scenario, { games: expect, seed: SEED }))]),
      ]
      for (const { what, key, instead } of lackingOf(scenario))
        sayAside(`Not in ${file}: ${what} (${key}): ${instead}\n`)
      if (out === undefined) return say(sheets.map(markdownOf).join('\n---\n\n'))
      const files = sheets.map((sheet, place) => ({
        name: `${String(place + 1).padStart(2, '0')}-${sheet.id}.md`,
        text: markdownOf(sheet),
      }))
      const written = writeFiles(out, files, force === true)
      if (!written.ok) wrongUseOf(command)(written.message)
      sayAside(`Wrote ${files.length} sheets to ${out}\n`)
    })
}
