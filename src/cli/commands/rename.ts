import type { Command } from 'commander'
import { applyEdits } from '../../language/edits.ts'
import { openDocument } from '../../language/service.ts'
import { answerText } from '../answers/all.ts'
import { fileText, STANDARD_INPUT } from '../fileText.ts'
import { jsonOption } from '../options.ts'
import { refuseFile } from '../refuseFile.ts'
import { say } from '../say.ts'
import { writeOver } from '../writeOver.ts'
import { wrongUseOf } from '../wrongUse.ts'

const HELP = `
Examples:
  parley rename harbour.json fees harbour-fees       whatever has that id alone
  parley rename harbour.json fees/as-now unchanged   an option of an issue
  parley rename harbour.json party/town council      where two things have one id
  parley rename - fees harbour-fees < a.json > b.json

Every place that names it is changed, and nothing else of the file. It works on a file with
other errors, too.

Exit codes: 0 renamed, 2 wrong use: no such thing, or an id that cannot be.
The shape of the answer with --json: parley schema rename
`

export const addRename = (program: Command): void => {
  program
    .command('rename')
    .description('Give an issue, option, party or another thing a new id, wherever the file names it.')
    .argument('<file>', 'a scenario file; - for standard input')
    .argument('<name>', 'its id; issue/option for an option, kind/id where two things share one')
    .argument('<new>', 'the new id')
    .addOption(jsonOption())
    .addHelpText('after', HELP)
    .action(
      (file: string, name: string, id: string, { json = false }: { json?: boolean }, command: Command) => {
        const wrong = wrongUseOf(command)
        const found = fileText(file)
        if (!found.ok) return refuseFile({ file, problems: [found.problem], text: null, isThere: false })
        if (json && file === STANDARD_INPUT)
          return wrong('the changed file and JSON cannot both be printed; name a file')
        const renaming = openDocument(found.text).renameCalled(name, id)
        if (!renaming.ok) return wrong(renaming.message)
        const text = applyEdits(found.text, renaming.edits)
        const changed = text !== found.text
        if (changed || file === STANDARD_INPUT) writeOver(file, text, wrong)
        const places = renaming.edits.length
        if (json) say(answerText('rename', { file, from: name, to: id, places, changed }))
        else if (file !== STANDARD_INPUT)
          say(`${file}: ${name} is ${id} now, in ${places} ${places === 1 ? 'place' : 'places'}.\n`)
      },
    )
}
