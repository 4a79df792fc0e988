/** Compiles the messages of `src/words` from ICU MessageFormat: a page then needs no parser of them. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import MessageFormat from '@messageformat/core'
import compileModule from '@messageformat/core/lib/compile-module.js'
import { type Plugin, parseSync } from 'vite'

const FOLDER = join(import.meta.dirname, 'src/words')

type Messages = Readonly<Record<string, string>>

interface Property {
  readonly key: { readonly name?: string; readonly value?: string }
  readonly value: { readonly value?: unknown }
}

interface Declared {
  readonly id: { readonly name: string }
  readonly init: { readonly value?: unknown } | null
}

/** Each message is a constant of its own that is exported: `export const name = 'message'`. */
const constantsIn = (file: string, text: string): Messages =>
  Object.fromEntries(
    parseSync(file, text).program.body.flatMap((node) => {
      if (node.type !== 'ExportNamedDeclaration') return []
      const { declaration } = node as unknown as {
        readonly declaration: { readonly declarations: readonly Declared[] }
      }
      return declaration.declarations.map(({ id, init }) => {
        if (typeof init?.value !== 'string')
          throw new Error(`${file}: the message ${id.name} should be a plain text.`)
        return [id.name, init.value]
      })
    }),
  )

const isConstants = (text: string): boolean => /^export const /m.test(text)

/** The messages of an `en.ts`: one object of texts is exported by default, or each text as a constant. */
export const englishIn = (file: string, text: string): Messages => {
  if (isConstants(text)) return constantsIn(file, text)
  const exported = parseSync(file, text).program.body.find(({ type }) => type === 'ExportDefaultDeclaration')
  const { declaration } = exported as unknown as {
    readonly declaration?: { readonly expression?: { readonly properties: readonly Property[] } }
  }
  const properties = declaration?.expression?.properties
  if (properties === undefined)
    throw new Error(`${file} should export constants, or { key: 'message' } as const by default.`)
  return Object.fromEntries(
    properties.map(({ key, value }) => {
      const name = key.name ?? key.value
      if (name === undefined || typeof value.value !== 'string')
        throw new Error(`${file}: the message ${name} should be a plain text.`)
      return [name, value.value]
    }),
  )
}

/** Throws where a message is not well formed, with its key. */
const compiled = (language: string, messages: Messages): string => {
  const format = new MessageFormat(language)
  const isPlain = (text: string) => !/[{}#']/.test(text)
  const plain = Object.entries(messages).filter(([, text]) => isPlain(text))
  const others = Object.entries(messages).filter(([, text]) => !isPlain(text))
  for (const [key, text] of others)
    try {
      format.compile(text)
    } catch (fault) {
      throw new Error(`The message ${key} (${language}): ${fault instanceof Error ? fault.message : fault}`)
    }
  const texts = plain.map(([key, text]) => `${JSON.stringify(key)}: ${JSON.stringify(text)},`)
  return compileModule(format, Object.fromEntries(others)).replace(
    'export default {',
    () => `export default {\n${texts.join('\n')}`,
  )
}

/** The same messages by their English, where that is what the page knows them by. Throws where two are the same in English. */
const byText = async (file: string, messages: Messages): Promise<Messages> => {
  const path = join(dirname(file), 'en.ts')
  const text = await readFile(path, 'utf8')
  if (!isConstants(text)) return messages
  const english = englishIn(path, text)
  const named = new Map<string, string>()
  for (const [key, message] of Object.entries(english)) {
    const other = named.get(message)
    if (other !== undefined)
      throw new Error(`${path}: ${other} and ${key} are the same. Use one of them, or word them otherwise.`)
    named.set(message, key)
  }
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [english[key] ?? key, message]))
}

export const words = (): Plugin => ({
  name: 'parley-words',
  enforce: 'pre',
  async load(id) {
    const [file = id] = id.split('?')
    if (dirname(dirname(file)) !== FOLDER) return
    const isEnglish = basename(file) === 'en.ts'
    if (!isEnglish && !file.endsWith('.json')) return
    const text = await readFile(file, 'utf8')
    // Constants are a module as they stand.
    if (isEnglish && isConstants(text)) return
    const messages = isEnglish ? englishIn(file, text) : await byText(file, JSON.parse(text))
    return { code: compiled(basename(file).split('.')[0] ?? 'en', messages), moduleType: 'js' }
  },
})
