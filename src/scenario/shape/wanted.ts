/** What a definition wants, in words: for hints that say what to write. */
import type { z } from 'zod/mini'
import { capitalised } from '../../terms/capitalised.ts'
import { either } from '../../terms/either.ts'
import { type Finding, type Path, quoted } from '../finding.ts'
import { bare, givenAt } from './definitionAt.ts'
import { whereabouts } from './whereabouts.ts'

/** By the types of the definitions. */
export const WANTED: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object in braces { }',
  record: 'an object in braces { }',
  array: 'a list in brackets [ ]',
}

export const wantedBy = (schema: z.core.$ZodType): string => {
  const { _zod } = bare(schema)
  if (_zod.values !== undefined) return either([..._zod.values].map((value) => quoted(String(value))))
  return WANTED[(_zod.def as { type: string }).type] ?? 'a value'
}

/** A key that must be there and is not; `root` is the whole file as it was parsed. */
export const missingKey = (path: Path, root: unknown, hint: string): Finding => {
  const holder = path.slice(0, -1)
  const where = holder.length === 0 ? 'The file' : capitalised(whereabouts(root, holder))
  const key = quoted(String(path.at(-1)))
  return { code: 'missing-key', path, message: `${where} needs ${key}, and it is not there.`, hint }
}

/** The same of a key that only some must have: `more` says whether it could do without. */
export const missingFor = (path: Path, root: unknown, more: string): Finding => {
  const definition = givenAt(path, root)
  const wanted = definition === undefined ? 'a value' : wantedBy(definition)
  return missingKey(path, root, `Add ${quoted(String(path.at(-1)))} with ${wanted}${more}.`)
}
