/** JSON as this format’s files are laid out, and the same as a snippet with places to fill in. */

const STEP = '  '
/** Lists of short things stand on one line, up to this many characters. */
const LINE = 80

/** The indentation of the line that the offset is on, and so many steps more. */
export const indentationAt = (text: string, offset: number, more = 0): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const own = /^[ \t]*/.exec(text.slice(start, offset + 1))?.[0] ?? ''
  return own + STEP.repeat(more)
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null

/** `$`, `}` and `\` mean something in a snippet. */
const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&')

/** Writes the plain values of a text; `hold` marks where something empty may be filled in. */
interface Style {
  readonly leaf: (value: unknown) => string
  readonly key: (key: string) => string
  readonly hold: () => string
  readonly close: string
}

const layOut = (value: unknown, indentation: string, { leaf, key, hold, close }: Style): string => {
  const write = (inner: unknown, indent: string): string => {
    if (isPlain(inner)) return leaf(inner)
    const deeper = indent + STEP
    const isShort = JSON.stringify(inner).length + indent.length <= LINE
    if (Array.isArray(inner)) {
      if (inner.length === 0) return `[${hold()}]`
      if (isShort && inner.every(isPlain)) return `[${inner.map(leaf).join(', ')}]`
      return `[\n${inner.map((item) => deeper + write(item, deeper)).join(',\n')}\n${indent}]`
    }
    const entries = Object.entries(inner as object)
    if (entries.length === 0) return `{${hold()}${close}`
    if (isShort && entries.every(([, one]) => isPlain(one)))
      return `{ ${entries.map(([name, one]) => `${key(name)}: ${leaf(one)}`).join(', ')} ${close}`
    const rows = entries.map(([name, one]) => `${deeper}${key(name)}: ${write(one, deeper)}`)
    return `{\n${rows.join(',\n')}\n${indent}${close}`
  }
  return write(value, indentation)
}

/** A value as a file holds it; its further lines are indented. */
export const asJson = (value: unknown, indentation = ''): string =>
  layOut(value, indentation, { leaf: JSON.stringify, key: JSON.stringify, hold: () => '', close: '}' })

/** The same as a snippet: each text and number is a place to fill in, one after the other. */
export const asSnippet = (value: unknown, indentation = ''): string => {
  let count = 0
  return layOut(value, indentation, {
    leaf: (one) => {
      const json = escaped(JSON.stringify(one))
      count++
      return typeof one === 'string' ? `"\${${count}:${json.slice(1, -1)}}"` : `\${${count}:${json}}`
    },
    key: (key) => escaped(JSON.stringify(key)),
    hold: () => `\${${++count}}`,
    close: '\\}',
  })
}

/** A text that a snippet writes as it is. */
export const fixedInSnippet = (text: string): string => escaped(text)
