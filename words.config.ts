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

/** The messages of an `en.ts`: one object of texts is exported by default. */
export const englishIn = (file: string, text: string): Messages => {
  const exported = parseSync(file, text).program.body.find(({ type }) => type === 'ExportDefaultDeclaration')
  const { declaration } = exported as unknown as {
    readonly declaration?: { readonly expression?: { readonly properties: readonly Property[] } }
  }
  const properties = declaration?.expression?.properties
  if (properties === undefined)
    throw new Error(`${file} should export { key: 'message' } as const by default.`)
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

export const words = (): Plugin => ({
  name: 'parley-words',
  enforce: 'pre',
  async load(id) {
    const [file = id] = id.split('?')
    if (dirname(dirname(file)) !== FOLDER) return
    const isEnglish = basename(file) === 'en.ts'
    if (!isEnglish && !file.endsWith('.json')) return
    const text = await readFile(file, 'utf8')
    const messages: Messages = isEnglish ? englishIn(file, text) : JSON.parse(text)
    return { code: compiled(basename(file).split('.')[0] ?? 'en', messages), moduleType: 'js' }
  },
})
