/** Ways to spoil a file of any format: at its bytes, as a disk would, and at its structure, as an editor would. */
import fc from 'fast-check'

type Spoil = (bytes: Uint8Array) => Uint8Array

const pick = fc.nat(1_000_000)
const decoder = new TextDecoder()
const encoder = new TextEncoder()

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let from = 0
  for (const part of parts) {
    all.set(part, from)
    from += part.length
  }
  return all
}

const onText =
  (change: (text: string) => string): Spoil =>
  (bytes) =>
    encoder.encode(change(decoder.decode(bytes)))

const cut = fc.tuple(pick, fc.nat(120)).map(
  ([at, length]): Spoil =>
    (bytes) => {
      const from = at % (bytes.length + 1)
      return joined(bytes.subarray(0, from), bytes.subarray(from + length))
    },
)
const flip = fc.tuple(pick, fc.nat(7)).map(
  ([at, bit]): Spoil =>
    (bytes) => {
      const copy = bytes.slice()
      const index = at % Math.max(1, copy.length)
      copy[index] = (copy[index] ?? 0) ^ (1 << bit)
      return copy
    },
)
const noise = fc.tuple(pick, fc.uint8Array({ minLength: 1, maxLength: 4 })).map(
  ([at, bytes]): Spoil =>
    (before) => {
      const from = at % (before.length + 1)
      return joined(before.subarray(0, from), bytes, before.subarray(from))
    },
)

const SIGNS = [
  ...'<>&"\'{}[]:,-#*!|%@`\\\0\t\n\uFEFF\uFFFD',
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a>',
    '&#x0;',
    '&#xD800;',
    '&a;',
    '</a>',
  ],
  ...[
    '- ',
    '? ',
    ': ',
    '&a ',
    '*a',
    '!!python/tuple',
    '---\n',
    '...\n',
    '<<: ',
    '|\n',
    '.inf',
    '.nan',
    '~',
    '1e999',
  ],
  ...['\\ud800', '"a":', '{"a":', '[[[[[[[['],
]
const insert = fc.tuple(pick, fc.constantFrom(...SIGNS)).map(([at, sign]) =>
  onText((text) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + sign + text.slice(from)
  }),
)

/** Names, numbers and quoted texts, wherever the format has them. */
const TOKEN = /"[^"\n]*"|-?\d+(?:\.\d+)?|[A-Za-z_]+/g
const ODD = [
  '""',
  '" "',
  '"0"',
  '"-1"',
  '"1e400"',
  '"NaN"',
  '"Infinity"',
  '-1',
  '0',
  '1e400',
  '99999',
  'null',
  'true',
  'type',
  'constructor',
  '"__proto__"',
  'issue',
  'name',
  '[]',
  '{}',
  '"\u202e"',
  `"${'x'.repeat(300)}"`,
]
const replaced = fc.tuple(pick, fc.constantFrom(...ODD)).map(([at, odd]) =>
  onText((text) => {
    const tokens = [...text.matchAll(TOKEN)]
    const token = tokens[at % Math.max(1, tokens.length)]
    if (token === undefined) return text
    return text.slice(0, token.index) + odd + text.slice(token.index + token[0].length)
  }),
)
const swapped = fc.tuple(pick, pick).map(([at, other]) =>
  onText((text) => {
    const tokens = [...text.matchAll(TOKEN)]
    const [to, from] = [tokens[at % Math.max(1, tokens.length)], tokens[other % Math.max(1, tokens.length)]]
    if (to === undefined || from === undefined) return text
    return text.slice(0, to.index) + from[0] + text.slice(to.index + to[0].length)
  }),
)
const onLines = (change: (lines: string[], at: number, other: number) => void) =>
  fc.tuple(pick, pick).map(([at, other]) =>
    onText((text) => {
      const lines = text.split('\n')
      change(lines, at % lines.length, other % lines.length)
      return lines.join('\n')
    }),
  )
const dropLine = onLines((lines, at) => lines.splice(at, 1))
const repeatLine = onLines((lines, at, other) => lines.splice(at, 0, lines[other] ?? ''))
const indentLine = onLines((lines, at, other) => {
  lines[at] = other % 2 === 0 ? `  ${lines[at]}` : (lines[at] ?? '').replace(/^ {2}/, '')
})

const spoils = fc.oneof(cut, flip, noise, insert, replaced, swapped, dropLine, repeatLine, indentLine)

/** One of the files spoilt one to three times over, the others as they are. */
export const mangledFiles = (all: readonly (readonly { name: string; bytes: Uint8Array }[])[]) =>
  fc
    .tuple(fc.constantFrom(...all), pick, fc.array(spoils, { minLength: 1, maxLength: 3 }))
    .map(([files, which, changes]) =>
      files.map((file, index) =>
        index === which % files.length
          ? { ...file, bytes: changes.reduce((bytes, spoil) => spoil(bytes), file.bytes) }
          : file,
      ),
    )
