/** Ways to damage a file, as editors, disks or attackers do. */
import fc from 'fast-check'

type Spoil = (text: string) => string
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

const odd: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e300,
    Number.MAX_SAFE_INTEGER + 2,
    '',
    ' ',
    'constructor',
    '__proto__',
    '\ud800',
  ],
  ...[
    '9'.repeat(400),
    'x'.repeat(5_000),
    [],
    {},
    [[]],
    [null],
    { id: 5 },
    { type: 'agreed' },
    'north',
    'even',
  ],
)

export type Holder = { [key: string]: Json }
interface Held {
  readonly holder: Holder
  readonly key: string
}

/** Every place where an object or a list holds something. */
export const placesIn = (value: Json, places: Held[] = []): Held[] => {
  if (typeof value !== 'object' || value === null) return places
  const holder = value as Holder
  for (const key of Object.keys(holder)) {
    places.push({ holder, key })
    placesIn(holder[key] ?? null, places)
  }
  return places
}

/** Changes one place of the parsed file; a text that is JSON no longer is left as it is. */
const inTree =
  (pick: number, change: (holder: Holder, key: string) => void): Spoil =>
  (text) => {
    const tree = parsed(text)
    if (tree === undefined) return text
    const places = placesIn(tree)
    const place = places[pick % Math.max(1, places.length)]
    if (place === undefined) return text
    change(place.holder, place.key)
    return JSON.stringify(tree)
  }

const pick = fc.nat(1_000_000)

const cut = fc.tuple(pick, fc.nat(200)).map(
  ([at, length]): Spoil =>
    (text) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + text.slice(from + length)
    },
)
const insert = fc
  .tuple(
    pick,
    fc.constantFrom(
      ...'{}[]:,"\\\'\0\t\n\r\u2028\uFEFF\uFFFD\ud800',
      '<',
      '//',
      '/*',
      '1e999',
      'NaN',
      '"a":',
      '[[[[',
    ),
  )
  .map(
    ([at, sign]): Spoil =>
      (text) => {
        const from = at % (text.length + 1)
        return text.slice(0, from) + sign + text.slice(from)
      },
  )
const flip = fc.tuple(pick, fc.nat(7)).map(
  ([at, bit]): Spoil =>
    (text) => {
      const from = at % (text.length + 1)
      return (
        text.slice(0, from) + String.fromCharCode(text.charCodeAt(from) ^ (1 << bit)) + text.slice(from + 1)
      )
    },
)
const nest = fc.tuple(pick, fc.nat(60)).map(
  ([at, depth]): Spoil =>
    (text) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + '['.repeat(depth) + text.slice(from)
    },
)
const repeatLine = pick.map(
  (at): Spoil =>
    (text) => {
      const lines = text.split('\n')
      const line = lines[at % lines.length] ?? ''
      return [...lines.slice(0, at % lines.length), line, ...lines.slice(at % lines.length)].join('\n')
    },
)
const drop = pick.map((at) =>
  inTree(at, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  }),
)
const rename = fc
  .tuple(pick, fc.constantFrom('id', 'constructor', 'toString', 'a/b~c', '', 'water'))
  .map(([at, name]) =>
    inTree(at, (holder, key) => {
      const value = holder[key] ?? null
      delete holder[key]
      holder[name] = value
    }),
  )
const replace = fc.tuple(pick, odd).map(([at, value]) =>
  inTree(at, (holder, key) => {
    holder[key] = value
  }),
)
const swap = fc.tuple(pick, pick).map(
  ([at, other]): Spoil =>
    (text) => {
      const tree = parsed(text)
      if (tree === undefined) return text
      const places = placesIn(tree)
      const from = places[at % Math.max(1, places.length)]
      const to = places[other % Math.max(1, places.length)]
      if (from === undefined || to === undefined) return text
      const copy = structuredClone(from.holder[from.key] ?? null)
      to.holder[to.key] = copy
      return JSON.stringify(tree)
    },
)
const twice = pick.map((at) =>
  inTree(at, (holder, key) => {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)] ?? null))
  }),
)

const spoils = fc.oneof(cut, insert, flip, nest, repeatLine, drop, rename, replace, swap, twice)

/** One of the texts, damaged in one to three places. */
export const mangled = (...texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(spoils, { minLength: 1, maxLength: 3 }))
    .map(([text, all]) => all.reduce((spoilt, spoil) => spoil(spoilt), text))
