/** A message with elements in it: `<name>…</name>` and `<name/>` in its text become what is given for that name. */
import type { ComponentChildren } from 'preact'
import type { English } from '../words/catalog.ts'
import type { Say, ValuesOf } from '../words/say.ts'

export type Weave = Readonly<Record<string, (inner: string) => ComponentChildren>>

/** Stands for `<` in values, which are nobody's tags. */
const OPEN = '\uE000'
const TAG = /<(\w+)>(.*?)<\/\1>|<(\w+)\/>/gs

/** Throws where the message has a tag for which nothing is given: our own mistake. */
export const woven = <Texts extends English, Key extends keyof Texts & string>(
  say: Say<Texts>,
  key: Key,
  tags: Weave,
  ...values: ValuesOf<Texts[Key]>
): ComponentChildren => {
  const given = Object.entries(values[0] ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll('<', OPEN) : value,
  ])
  const text = say(key, ...([Object.fromEntries(given)] as unknown as ValuesOf<Texts[Key]>))
  const back = (part: string) => part.replaceAll(OPEN, '<')
  const parts: ComponentChildren[] = []
  let at = 0
  for (const { index, 0: whole, 1: around, 2: inner = '', 3: alone } of text.matchAll(TAG)) {
    const make = tags[around ?? alone ?? '']
    if (make === undefined) throw new Error(`Nothing is given for <${around ?? alone}> of ${key}.`)
    parts.push(back(text.slice(at, index)), make(back(inner)))
    at = index + whole.length
  }
  return [...parts, back(text.slice(at))]
}
