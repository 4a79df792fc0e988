import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { SCHEMA_PATH, schemaText } from '../../scenario/schema.ts'
import { WRONG_USE } from '../exit.ts'
import { say } from '../say.ts'

export const addSchema = (program: Command): void => {
  program
    .command('schema')
    .description('Print the JSON Schema of scenario files, for editors that complete and underline.')
    .option('--write', `write it to ${SCHEMA_PATH} instead`)
    .action(({ write = false }: { write?: boolean }) => {
      if (!write) return say(schemaText())
      try {
        writeFileSync(SCHEMA_PATH, schemaText())
        say(`Wrote ${SCHEMA_PATH}\n`)
      } catch (error) {
        const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
        program.error(`error: ${SCHEMA_PATH} cannot be written from this folder${why}`, {
          exitCode: WRONG_USE,
        })
      }
    })
}
