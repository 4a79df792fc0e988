/**
 * Files of format 2, each changed in one to four places as its seed says: events given other effects and conditions, keys
 * removed, doubled, renamed, values of other types, extreme numbers, ids swapped, shorthands written over what was there and
 * broken. A seed gives the same text for as long as the files that it begins with are the same.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { chance } from '../../src/terms/chance.ts'
import { EVERY_SHORT_WAY } from '../fixtures/everyShortWay.ts'
import { withAnyRule, withVillages } from '../fixtures/manyPrincipals.ts'
import { withEast } from '../fixtures/threePrincipals.ts'
import { tinyText, withMediator, withUnderwriter } from '../fixtures/tinyScenario.ts'
import { type Holder, type Json, placesIn } from './mangling.ts'

const inFormat2 = (text: string): string => JSON.stringify({ ...JSON.parse(text), format: 2 })
const fileText = (path: string): string => inFormat2(readFileSync(path, 'utf8'))

const SHIPPED = readdirSync('scenarios').filter((name) => name.endsWith('.json'))

/** Small files, so that thousands do not take long: with every shorthand, with words of its own, with events, with votes. */
const SMALL = [
  fileText('test/fixtures/rehearsalRoom.json'),
  inFormat2(EVERY_SHORT_WAY),
  inFormat2(EVERY_SHORT_WAY),
  fileText('test/fixtures/flat-share.json'),
  inFormat2(tinyText()),
  inFormat2(tinyText(withMediator, withUnderwriter)),
  inFormat2(tinyText(withEast, withMediator)),
  inFormat2(tinyText(withVillages(4, 3), withAnyRule(3))),
  inFormat2(tinyText(withVillages(7, 5), withAnyRule(8), withMediator)),
]
const LARGE = SHIPPED.map((name) => fileText(`scenarios/${name}`))
/** One file in so many is a large one. */
const EVERY = 50

/** What is drawn of a seed, one after the other. */
interface Draws {
  /** A whole number from 0 to below `sides`. */
  below(sides: number): number
  of<Thing>(things: readonly Thing[]): Thing
}

const drawsOf = (seed: number): Draws => {
  let count = 0
  const below = (sides: number): number => Math.floor(chance(seed, ++count) * sides)
  return { below, of: (things) => things[below(things.length)] as (typeof things)[number] }
}

const NUMBERS = [
  ...[0, -0, 1, -1, 2, 3, 0.5, 49.99, 50, 99.999999, 100, 100.000001, 101, 1e-9, 1e-300, -1e-12, 1e9, -1e9],
  ...[1e15, 1e21, 1e300, -1e300, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 31, 2 ** 53 + 2, 1 / 3],
]

const WORDS = [
  ...['', ' ', '\u00a0', 'a', 'x'.repeat(5_000), '9'.repeat(400), '{}', '{}{}', '{', '*', '**a', '- ', '1. '],
  ...[
    '# a',
    '\n\n\n',
    'a\r\nb',
    '\t',
    '\u0000',
    '\u2028',
    '\ufeff',
    '\ud800',
    '\udc00\ud800',
    '\u202eabc\u202c',
  ],
  ...['שלום', 'مرحبا بكم', 'नमस्ते', '谈判', '👩‍👩‍👧‍👦', 'é'.repeat(50), 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢', 'ﬀ', 'İ', 'ß', '½', '−3', '3,5'],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&amp;',
    'javascript:alert(1)',
    '../..',
    'a/b~c',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'valueOf', 'then'],
  ...[
    'all',
    'agreed',
    'round',
    'linear',
    'peak',
    'step',
    'unanimity',
    'school',
    'reported',
    'EUR',
    'XXX',
    'zzz',
  ],
  ...['ar', 'de-CH', 'x-klingon', 'zh-Hant-TW', 'en-u-nu-arab', '2026-02-30', '2026-11-29', '9999-99-99'],
]

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '',
  'id',
  'type',
  'issue',
  'a/b~c',
  '0',
  '-1',
  '\u0000',
]

/** A shorthand as a file may write it, whether it is right there or not. */
const shorthand = (draws: Draws, strings: readonly string[]): Json => {
  const number = (): number => (draws.below(3) === 0 ? draws.of(NUMBERS) : draws.below(13) * 10 - 20)
  const word = (): string => (draws.below(4) === 0 ? draws.of(WORDS) : draws.of(strings))
  const some = (): Json => {
    switch (draws.below(8)) {
      case 0:
        return { from: number(), to: number(), step: number(), unit: word(), treaty: `${word()} {}` }
      case 1:
        return { from: number(), to: number(), count: draws.below(40), unit: word(), underwriters: [word()] }
      case 2:
        return {
          shape: draws.of(['linear', 'peak', 'step', word()]),
          at: word(),
          from: number(),
          to: number(),
        }
      case 3:
        return { shape: 'peak', at: word(), top: number(), except: { [word()]: number() } }
      case 4:
        return Array.from({ length: draws.below(9) }, number)
      case 5:
        return draws.of(['all', 'unanimity', 'diplomacy', 'workplace', 'school', 'neighbours'])
      case 6:
        return { atLeast: number(), always: [word()], issues: { [word()]: { atLeast: number() } } }
      default:
        return { [word()]: number(), [word()]: { allowed: 'all' } }
    }
  }
  const made = some()
  if (typeof made !== 'object' || made === null || Array.isArray(made) || draws.below(3) > 0) return made
  delete made[draws.of(Object.keys(made))]
  return made
}

/** What an event may change, right or not. */
const effect = (draws: Draws, strings: readonly string[]): Json => {
  const id = (): string => draws.of(strings)
  const by = draws.below(60) - 30
  return draws.of<Json>([
    { on: 'options', issue: id(), options: [id(), id()], now: draws.of(['open', 'shut', id()]) },
    { on: 'value', party: id(), issue: id(), option: id(), [draws.of(['by', 'to'])]: by },
    { on: 'weights', party: id(), to: { [id()]: 40, [id()]: 60 } },
    { on: 'agenda', issues: [id(), id()] },
    { on: 'reveal', to: [id()], text: 'It leaks.' },
    { on: 'issueText', issue: id(), to: { label: id(), question: 'And now?' } },
    {
      on: 'optionText',
      issue: id(),
      option: id(),
      to: { label: id(), [draws.of(['short', 'ground'])]: id() },
    },
    {
      on: 'partyText',
      party: id(),
      to: { publicBrief: 'It has changed.', demands: { [id()]: 'It asks for more.' } },
    },
    { on: 'ownText', party: id(), to: { [draws.of(['headline', 'brief', 'goal', 'batna', id()])]: id() } },
    { on: draws.of(['support', 'patience', 'walkAway', 'trust']), party: id(), by },
  ])
}

/** How a party may begin in some games, right or not. */
const variant = (draws: Draws, strings: readonly string[]): Json => {
  const id = (): string => draws.of(strings)
  return {
    when: [condition(draws, strings)],
    to: {
      [draws.of(['opening', 'demands'])]: { [id()]: id() },
      [draws.of(['goal', 'headline', 'publicBrief', id()])]: 'It is otherwise.',
    },
  }
}

/** What an event may ask of a seat, right or not. */
const choice = (draws: Draws, strings: readonly string[]): Json => ({
  party: draws.of(strings),
  question: 'What now?',
  answers: Array.from({ length: 1 + draws.below(4) }, (_, at) => ({
    label: `Answer ${at}`,
    effects: Array.from({ length: draws.below(3) }, () => effect(draws, strings)),
  })),
})

/** What something may wait for, up to a depth that the reader refuses. */
const condition = (draws: Draws, strings: readonly string[], depth = 0): Json => {
  const id = (): string => draws.of(strings)
  if (depth < 5 && draws.below(2) === 0)
    return {
      type: draws.of(['all', 'any', 'not']),
      of: Array.from({ length: draws.below(3) }, () => condition(draws, strings, depth + 1)),
    }
  return draws.of<Json>([
    { type: 'agreed', issue: id(), options: [id()] },
    { type: 'unsettled', issue: id() },
    { type: 'event', event: id() },
    { type: 'round', round: id(), turn: draws.below(20) },
    { type: 'reading', reading: id() },
    { type: 'chance', draw: id(), percent: draws.below(120) - 10 },
  ])
}

const isFrom = (keys: readonly string[]) => (key: string) => keys.includes(key)
const isShortened = isFrom([
  'options',
  'values',
  'allowed',
  'decision',
  'vocabulary',
  'positions',
  'mandate',
  'keeps',
])

type Change = (tree: Json, draws: Draws) => void

/** Defined, not assigned: "__proto__" is a key like any other. */
const put = (holder: Holder, key: string, value: Json): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

const stringsIn = (tree: Json): string[] =>
  placesIn(tree).flatMap(({ holder, key }) => {
    const value = holder[key]
    return typeof value === 'string' && value.length < 40 ? [value] : []
  })

const placeIn = (tree: Json, draws: Draws, wanted: (value: Json, key: string) => boolean = () => true) => {
  const places = placesIn(tree).filter(({ holder, key }) => wanted(holder[key] ?? null, key))
  return places.length === 0 ? null : draws.of(places)
}

const at =
  (
    change: (holder: Holder, key: string, draws: Draws, tree: Json) => void,
    wanted?: (value: Json, key: string) => boolean,
  ): Change =>
  (tree, draws) => {
    const place = placeIn(tree, draws, wanted)
    if (place !== null) change(place.holder, place.key, draws, tree)
  }

const isNumber = (value: Json): boolean => typeof value === 'number'
const isText = (value: Json): boolean => typeof value === 'string'

const remove = at((holder, key) => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
})
const rename = at((holder, key, draws) => {
  if (Array.isArray(holder)) return
  const value = holder[key] ?? null
  delete holder[key]
  put(holder, draws.of([...NAMES, key.toUpperCase(), `${key}s`, key.slice(0, -1)]), value)
})
const nudge = at((holder, key, draws) => {
  const number = Number(holder[key])
  put(
    holder,
    key,
    draws.of([number + 1, number - 1, number * 2, number / 2, number + 0.25, 10 * draws.below(11)]),
  )
}, isNumber)
const extreme = at((holder, key, draws) => put(holder, key, draws.of(NUMBERS)), isNumber)
const word = at((holder, key, draws) => put(holder, key, draws.of(WORDS)), isText)
/** An id where another stood, or a text where an id is wanted. */
const borrow = at((holder, key, draws, tree) => put(holder, key, draws.of(stringsIn(tree))), isText)
const retype = at((holder, key, draws) => {
  const value = holder[key] ?? null
  put(
    holder,
    key,
    draws.of<Json>([String(value), [value], { value }, Number(value) || 0, value === null, null, [], {}]),
  )
})
const shorten = at(
  (holder, key, draws, tree) => put(holder, key, shorthand(draws, stringsIn(tree))),
  (_, key) => isShortened(key),
)
const shortenAnything = at((holder, key, draws, tree) => put(holder, key, shorthand(draws, stringsIn(tree))))
/** One more effect of an event. */
const happen = at(
  (holder, key, draws, tree) => {
    const list = holder[key]
    put(holder, key, [...(Array.isArray(list) ? list : []), effect(draws, stringsIn(tree))])
  },
  (_, key) => key === 'effects',
)
const ask = at(
  (holder, _, draws, tree) => put(holder, 'choice', choice(draws, stringsIn(tree))),
  (_, key) => key === 'headline',
)
const begin = at(
  (holder, _, draws, tree) => put(holder, 'variants', [variant(draws, stringsIn(tree))]),
  (_, key) => key === 'capital',
)
const wait = at(
  (holder, key, draws, tree) => put(holder, key, [condition(draws, stringsIn(tree))]),
  (_, key) => key === 'when' || key === 'unless' || key === 'of',
)
const copy = at((holder, key, draws, tree) => {
  const from = placeIn(tree, draws)
  if (from !== null) put(holder, key, structuredClone(from.holder[from.key] ?? null))
})
/** Two entries of one list or one object in each other's place: of options, parties, rounds, of what two keys say. */
const exchange = at((holder, key, draws) => {
  const other = draws.of(Object.keys(holder))
  const [one, two] = [holder[key] ?? null, holder[other] ?? null]
  put(holder, key, two)
  put(holder, other, one)
})
const double = at((holder, key, draws) => {
  if (Array.isArray(holder)) holder.push(structuredClone(holder[draws.below(holder.length)] ?? null))
  else put(holder, draws.of(NAMES), structuredClone(holder[key] ?? null))
})
const nest = at((holder, key, draws) => {
  let value = holder[key] ?? null
  for (let depth = draws.below(70); depth >= 0; depth--) value = depth % 2 === 0 ? [value] : { id: value }
  put(holder, key, value)
})
/** One id everywhere by another name: the file means the same, or something else where the name is taken. */
const renameEverywhere: Change = (tree, draws) => {
  const from = draws.of(stringsIn(tree))
  const to = draws.of([...NAMES, ...stringsIn(tree)])
  for (const { holder, key } of placesIn(tree)) {
    if (holder[key] === from) put(holder, key, to)
    if (key !== from || Array.isArray(holder)) continue
    const value = holder[key] ?? null
    delete holder[key]
    put(holder, to, value)
  }
}

/** What leaves a file mostly right comes twice: half of all that is played is what the reader has taken. */
const CHANGES: readonly Change[] = [
  ...[
    nudge,
    nudge,
    nudge,
    exchange,
    exchange,
    remove,
    remove,
    shorten,
    shorten,
    borrow,
    borrow,
    renameEverywhere,
  ],
  ...[rename, extreme, word, word, retype, shortenAnything, copy, double, nest, happen, wait, ask, begin],
]

/** A key written twice, of which JSON itself would keep the last. */
const withKeyTwice = (text: string, draws: Draws): string => {
  const keys = [...text.matchAll(/"[A-Za-z-]+":/g)]
  if (keys.length === 0) return text
  const { 0: key, index } = draws.of(keys)
  return `${text.slice(0, index)}${key}${draws.of(['0', 'null', '"a"', '{}', '[]'])},${text.slice(index)}`
}

export const mutatedFile = (seed: number): string => {
  const draws = drawsOf(seed)
  const tree = JSON.parse(draws.below(EVERY) === 0 ? draws.of(LARGE) : draws.of(SMALL)) as Json
  for (let changes = 1 + draws.below(4); changes > 0; changes--) draws.of(CHANGES)(tree, draws)
  const text = JSON.stringify(tree, null, draws.below(4) === 0 ? 2 : undefined)
  return draws.below(20) === 0 ? withKeyTwice(text, draws) : text
}
