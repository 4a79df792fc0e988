/** What can be written at a caret: keys, names of things in the file, choices, whole new things. */
import {
  choicesAt,
  type Described,
  describedAt,
  toldApartAt,
  type Wanted,
  waysAt,
} from '../scenario/shape/described.ts'
import { valueAt } from '../scenario/shape/whereabouts.ts'
import type { TextEdit } from './edits.ts'
import { thingsNamed } from './names.ts'
import type { OpenText } from './openText.ts'
import { type CaretPlace, caretPlace } from './place.ts'
import { issueFor, keyKindAt, sampleAt, sampleOf } from './snippets.ts'
import { looseTree } from './tree.ts'
import { asJson, asSnippet, fixedInSnippet, indentationAt } from './writing.ts'

export type CompletionKind = 'key' | 'name' | 'choice' | 'whole'

export interface Completion {
  readonly label: string
  readonly kind: CompletionKind
  /** What the thing is called, or what a key wants. */
  readonly detail: string
  readonly description: string
  /** What is written, and over what. */
  readonly edit: TextEdit
  /**
   * The same text with the places to fill in: `${1:…}`, as the Language Server Protocol and CodeMirror read it. No line of it
   * is indented but by its own depth and that of the caret.
   */
  readonly snippet: string
}

/** What a longer text keeps. */
const KEEPS = ', with paragraphs, lists (- or 1.), *emphasis* and **strong**'

/** “a number from 0 to 100”. */
export const wantedWords = ({ wants, fallback }: Pick<Described, 'wants' | 'fallback'>): string => {
  const otherwise =
    fallback === undefined || typeof fallback === 'object' ? '' : `; ${String(fallback)} if left out`
  switch (wants.is) {
    case 'number': {
      const range =
        Number.isFinite(wants.least) && Number.isFinite(wants.most)
          ? ` from ${wants.least} to ${wants.most}`
          : ''
      return `${wants.whole ? 'whole number' : 'number'}${range}${otherwise}`
    }
    case 'text':
      return Number.isFinite(wants.most)
        ? `text, at most ${wants.most} characters${wants.keepsMarks ? KEEPS : ''}${otherwise}`
        : `text${otherwise}`
    case 'id':
      return `${wants.kind} of this file`
    case 'choice':
      return wants.values.map((value) => JSON.stringify(value)).join(' | ') + otherwise
    case 'boolean':
      return `true or false${otherwise}`
    case 'ways':
      return (
        wants.ways.map((way) => wantedWords({ wants: way, fallback: undefined })).join(', or ') + otherwise
      )
    case 'list':
      return 'list'
    case 'union':
      return `one of: ${wants.choices.join(', ')}`
    case 'object':
    case 'record':
      return 'object'
  }
}

/** What must follow so that the next thing is parted from this one. */
const commaAfter = (text: string, end: number): string =>
  /^\s*["{[\d\-tfn]/.test(text.slice(end, end + 400)) ? ',' : ''

interface Written {
  readonly text: string
  readonly snippet: string
}

interface Asked {
  readonly open: OpenText
  readonly place: CaretPlace
}

const completion = (
  { place }: Asked,
  kind: CompletionKind,
  label: string,
  written: Written,
  words: { readonly detail: string; readonly description?: string | undefined },
): Completion => ({
  label,
  kind,
  detail: words.detail,
  description: words.description ?? '',
  edit: { ...place.word, text: written.text },
  snippet: written.snippet,
})

/**
 * The keys of the object but for the one at the caret. A key without a colon hides the next one from the parser, so that the
 * object is parsed without it.
 */
const keysBeside = ({ open, place: { container, word } }: Asked): ReadonlySet<string> => {
  const from = container.offset
  const before = open.text.slice(from, word.offset)
  const after = open.text.slice(word.offset + word.length, from + container.length)
  const isAlone = !/^\s*:/.test(after)
  const object = isAlone ? looseTree(`${before}${after}`) : container
  return new Set(
    (object?.children ?? []).flatMap(({ children: [key] = [] }) =>
      key === undefined || (!isAlone && key.offset === word.offset) ? [] : [String(key.value)],
    ),
  )
}

/** In an object that holds nothing yet and may still become another kind of thing: the key that says which. */
const kindKey = (
  asked: Asked,
  around: CaretPlace['path'],
  there: ReadonlySet<string>,
  write: (key: string, value: unknown) => Written,
): Completion[] => {
  const union = there.size === 0 ? toldApartAt(around, asked.open.value) : undefined
  return union === undefined
    ? []
    : [
        completion(asked, 'key', union.on, write(union.on, union.choices[0]), {
          detail: wantedWords({ wants: union, fallback: undefined }),
        }),
      ]
}

/** Keys of the object that it does not have yet: those that it needs first. */
const keysAtCaret = (asked: Asked): Completion[] => {
  const { open, place } = asked
  const { text, value: file } = open
  const around = place.path.slice(0, -1)
  const end = place.word.offset + place.word.length
  const hasColon = /^\s*:/.test(text.slice(end, end + 400))
  const there = keysBeside(asked)
  const indentation = indentationAt(text, place.container.offset, 1)
  const write = (key: string, value: unknown): Written => {
    const name = JSON.stringify(key)
    if (hasColon) return { text: name, snippet: fixedInSnippet(name) }
    const comma = commaAfter(text, end)
    return {
      text: `${name}: ${asJson(value, indentation)}${comma}`,
      snippet: `${fixedInSnippet(name)}: ${asSnippet(value, indentation)}${comma}`,
    }
  }
  const kind = keyKindAt(around, file)
  if (kind !== undefined)
    return [
      ...kindKey(asked, around, there, write),
      ...thingsNamed(file, kind, kind === 'option' ? issueFor([...around, ''], file) : undefined)
        .filter(({ id }) => !there.has(id))
        .map(({ id, called }) =>
          completion(asked, 'name', id, write(id, sampleAt([...around, id], file)), { detail: called }),
        ),
    ]
  const wants = describedAt(around, file)?.wants
  const union = wants?.is === 'union' ? wants : undefined
  const keys = union === undefined ? (wants?.is === 'object' ? wants.keys : []) : [union.on]
  const needed = wants?.is === 'object' ? new Set(wants.needed) : new Set(keys)
  return keys
    .filter((key) => !there.has(key))
    .sort((a, b) => Number(needed.has(b)) - Number(needed.has(a)))
    .map((key) => {
      const described = describedAt([...around, key], file)
      const value = union === undefined ? sampleAt([...around, key], file) : union.choices[0]
      const detail = described === undefined ? '' : wantedWords(described)
      return completion(asked, 'key', key, write(key, value), { detail, description: described?.description })
    })
}

/** Entries that the list around the caret has already, where it names each thing once. */
const namedAlready = ({ open, place }: Asked): ReadonlySet<unknown> => {
  if (place.container.type !== 'array' || place.path.at(-2) === 'floor') return new Set()
  const list = valueAt(open.value, place.path.slice(0, -1))
  const own = open.text.slice(place.word.offset + 1, place.word.offset + place.word.length - 1)
  return new Set(Array.isArray(list) ? list.filter((entry) => entry !== own) : [])
}

/** How a thing is written that may be written in several ways. */
const wayWords = (wants: Wanted): string => {
  if (wants.is === 'record') return `for each ${wants.kind ?? 'key'}`
  if (wants.is !== 'object') return 'as a list'
  const keys = wants.needed.length > 0 ? wants.needed : wants.keys.slice(0, 2)
  return `by ${keys.join(' and ')}`
}

const valuesAtCaret = (asked: Asked): Completion[] => {
  const { open, place } = asked
  const { text, value: file } = open
  const described = describedAt(place.path, file)
  const description = described?.description
  const indentation = indentationAt(text, place.container.offset, 1)
  const comma = commaAfter(text, place.word.offset + place.word.length)
  const write = (value: unknown): Written => ({
    text: asJson(value, indentation) + comma,
    snippet:
      (typeof value === 'object' ? asSnippet(value, indentation) : fixedInSnippet(asJson(value))) + comma,
  })
  const choice = (value: unknown, detail = '') =>
    completion(asked, 'choice', String(value), write(value), { detail, description })
  const parent = toldApartAt(place.path.slice(0, -1), file)
  if (parent !== undefined && parent.on === place.path.at(-1)) return parent.choices.map((one) => choice(one))
  if (described === undefined) return []
  const chosen = choicesAt(place.path, file)
  if (chosen !== undefined)
    return chosen.choices.map((one) =>
      completion(asked, 'whole', one, write(sampleAt(place.path, file, one)), {
        detail: `${chosen.on}: ${one}`,
        description,
      }),
    )
  const ways = waysAt(place.path, file)
  const whole = (wants: Wanted, label: string, choice?: string) =>
    completion(asked, 'whole', label, write(sampleOf(wants, place.path, file, choice)), {
      detail: 'a whole one, to be filled in',
      description,
    })
  const valuesOf = (wants: Wanted): Completion[] => {
    switch (wants.is) {
      case 'id': {
        const issue = wants.kind === 'option' ? issueFor(place.path, file) : undefined
        const already = namedAlready(asked)
        return thingsNamed(file, wants.kind, issue)
          .filter(({ id }) => !already.has(id))
          .map(({ id, called }) => completion(asked, 'name', id, write(id), { detail: called, description }))
      }
      case 'choice':
        return wants.values.map((value) => choice(value))
      case 'boolean':
        return [true, false].map((value) => choice(value))
      case 'object':
      case 'record':
      case 'list': {
        const name = String(place.path.findLast((step) => typeof step === 'string') ?? '')
        const label = typeof place.path.at(-1) === 'number' ? `new entry of ${name}` : name
        return [whole(wants, ways.length > 1 ? `${label} ${wayWords(wants)}` : label)]
      }
      case 'union':
        return wants.choices.map((one) => whole(wants, one, one))
      case 'ways':
      case 'number':
      case 'text':
        return []
    }
  }
  return ways.flatMap(valuesOf)
}

/** What can be written at the offset; empty where nothing of the format can stand there. */
export const completeAt = (open: OpenText, offset: number): readonly Completion[] => {
  const place = caretPlace(open, offset)
  if (place === null) return []
  const asked = { open, place }
  return place.isKey ? keysAtCaret(asked) : valuesAtCaret(asked)
}
