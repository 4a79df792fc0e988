import type { GivenFile, ImportOptions } from '../../../src/formats/importDomain.ts'
import { edited, type Files } from '../orchard.ts'

export interface Row {
  readonly about: string
  readonly files: Files | GivenFile[]
  readonly options?: ImportOptions
  /** `code file:line:column`, in order. */
  readonly says: readonly string[]
  /** Found in a message or hint. */
  readonly words?: string
}

export const row = (about: string, files: Row['files'], says: readonly string[], words?: string): Row => ({
  about,
  files,
  says,
  ...(words === undefined ? {} : { words }),
})

/** The same change in every file that has it. */
export const everywhere = (files: Files, from: string | RegExp, to: string): Files =>
  Object.entries(files).reduce(
    (all, [name, text]) => (text.replace(from, to) === text ? all : edited(all, name, from, to)),
    files,
  )
