import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { SCHEMA_PATH, schemaText } from '../../scenario/schema.ts'
import { suggestion } from '../../scenario/spelling.ts'
import { ANSWERS, answerSchemaText, isAnswer } from '../answers/all.ts'
import { schemaHelp } from '../help.ts'
import { say } from '../say.ts'
import { unwritten } from '../writeFiles.ts'
import { type WrongUse, wrongUseOf } from '../wrongUse.ts'

export const addSchema = (program: Command): void => {
  program
    .command('schema')
    .description('Print the JSON Schema of scenario files, or of what a command prints with --json.')
    .argument('[answer]', 'a command whose answer is wanted; the scenario file without one')
    .option('--write', `write the scenario's to ${SCHEMA_PATH} instead`)
    .addHelpText('after', schemaHelp())
    .action((answer: string | undefined, { write = false }: { write?: boolean }, command: Command) => {
      const wrong = wrongUseOf(command)
      if (answer !== undefined && write) return wrong('--write is for the scenario’s schema only')
      if (answer === undefined || answer === 'scenario') return write ? writeSchema(wrong) : say(schemaText())
      if (!isAnswer(answer))
        return wrong(
          `no command answers as “${answer}”. ${suggestion(answer, Object.keys(ANSWERS), 'answers')}`,
        )
      say(answerSchemaText(answer))
    })
}

const writeSchema = (wrong: WrongUse): void => {
  try {
    writeFileSync(SCHEMA_PATH, schemaText())
    say(`Wrote ${SCHEMA_PATH}\n`)
  } catch (error) {
    wrong(`${unwritten(SCHEMA_PATH, error)}; run this in the folder of Parley itself`)
  }
}
