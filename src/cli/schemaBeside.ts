/** The schema that a new file names: beside it, so that editors find it offline. */
import { existsSync, writeFileSync } from 'node:fs'
import { schemaText } from '../scenario/schema.ts'
import { unwritten } from './writeFiles.ts'
import type { WrongUse } from './wrongUse.ts'

/** Where it lies in the folder of the shipped scenarios. */
const SHIPPED = './schema/scenario.schema.json'
const OWN = './scenario.schema.json'

interface SchemaBeside {
  /** What the file says under `$schema`. */
  readonly named: string
  /** Writes it unless one is there; in words what was written, to follow the file’s name. */
  readonly write: (wrong: WrongUse) => string
}

export const schemaBeside = (): SchemaBeside => {
  const named = existsSync(SHIPPED) ? SHIPPED : OWN
  return {
    named,
    write: (wrong) => {
      if (existsSync(named)) return ''
      try {
        writeFileSync(named, schemaText(), { flag: 'wx' })
      } catch (error) {
        return wrong(unwritten(named, error))
      }
      return `, and ${named.slice(2)} for editors`
    },
  }
}
