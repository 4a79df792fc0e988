/**
 * Whole things to insert: what the file says already is put in (a new party takes a position on every issue), the rest are
 * the examples of the format.
 */
import type { Kind } from '../scenario/definition/parts.ts'
import { COLOURS, SHAPES } from '../scenario/definition/party.ts'
import type { Path } from '../scenario/finding.ts'
import { GUESS } from '../scenario/placeholder.ts'
import { choicesAt, describedAt, type Wanted } from '../scenario/shape/described.ts'
import { mintId } from '../terms/mintIds.ts'
import { asList, get, issueAt, thingsNamed } from './names.ts'

/** An id that nothing of the kind has yet: party, party-2. */
const fresh = (stem: string, taken: readonly { readonly id: string }[]): string =>
  mintId(stem, stem, new Set(taken.map(({ id }) => id)))

const optionIds = (file: unknown, issue: string): string[] =>
  thingsNamed(file, 'option', issue).map(({ id }) => id)

/** Weights that sum to 100, as even as whole numbers can be. */
const evenWeights = (count: number): number[] => {
  const each = Math.floor(100 / count)
  return Array.from({ length: count }, (_, n) => (n === 0 ? 100 - each * (count - 1) : each))
}

/** What a party says of one issue: nothing but even values, to be replaced. */
export const positionOn = (file: unknown, issue: string, weight: number): object => {
  const options = optionIds(file, issue)
  return {
    weight,
    values: Object.fromEntries(options.map((id) => [id, 50])),
    opening: options.at(-1) ?? '',
    demand: 'Say here what it asks for, in reported speech.',
    ...GUESS,
  }
}

export const mandateOn = (file: unknown, issue: string): object => ({ allowed: optionIds(file, issue) })

const MARKERS = { shape: SHAPES, colour: COLOURS } as const

/** The first of those that no other party has. */
export const unworn = (file: unknown, key: keyof typeof MARKERS): string => {
  const worn = new Set(asList(get(file, 'parties')).map((party) => get(get(party, 'marker'), key)))
  const all = MARKERS[key]
  return all.find((value) => !worn.has(value)) ?? all[0]
}

/** What stands there may be anything: no text is made of what is none. */
const textsOf = (things: readonly unknown[], key: string): readonly string[] =>
  things.map((thing) => get(thing, key)).filter((text) => typeof text === 'string')

const newParty = (file: unknown): object => {
  const issues = thingsNamed(file, 'issue')
  const weights = evenWeights(Math.max(1, issues.length))
  const each = (made: (issue: string, index: number) => object) =>
    Object.fromEntries(issues.map(({ id }, index) => [id, made(id, index)]))
  return {
    id: fresh('new-party', thingsNamed(file, 'party')),
    name: fresh(
      'New party',
      textsOf(asList(get(file, 'parties')), 'name').map((id) => ({ id })),
    ),
    capital: 'home',
    roles: ['principal'],
    marker: { shape: unworn(file, 'shape'), colour: unworn(file, 'colour') },
    publicBrief: 'Say here what everyone may know of it.',
    brief: {
      headline: 'Say here what it needs most.',
      text: 'Say here what only this seat knows.',
      adviser: 'Say here what an adviser would say before the first move.',
    },
    interests: [{ title: 'Say here what it wants most.', text: 'Say here why.', ...GUESS }],
    goal: 'Say here what would count as having done well.',
    positions: each((issue, index) => positionOn(file, issue, weights[index] ?? 0)),
    walkAway: { batna: 'Say here what it would do without a deal.', reservationValue: 60, ...GUESS },
    mandate: each((issue) => mandateOn(file, issue)),
    support: { value: 60, ...GUESS },
    patience: { value: 3, ...GUESS },
    trust: { value: 50, ...GUESS },
    ratifier: { kind: 'leader', name: 'Say here who decides at home', margin: 0, noise: 0, ...GUESS },
  }
}

const newOption = (id: string, label: string): object => ({
  id,
  label,
  short: label.slice(0, 20),
  treaty: 'Say here how the accord would put it.',
})

const twoOptions = (): readonly object[] => [
  newOption('as-now', 'As now'),
  newOption('otherwise', 'Otherwise'),
]

const newIssue = (file: unknown): object => {
  const id = fresh('new-issue', thingsNamed(file, 'issue'))
  return {
    id,
    label: id === 'new-issue' ? 'New issue' : `New issue ${id.slice('new-issue-'.length)}`,
    track: thingsNamed(file, 'track')[0]?.id ?? '',
    question: 'Say here the matter as a question?',
    background: 'Say here what a newcomer must know.',
    statusQuo: 'as-now',
    options: twoOptions(),
    ...GUESS,
  }
}

const newEvent = (file: unknown): object => ({
  id: fresh('new-event', thingsNamed(file, 'event')),
  headline: 'Say here the news in one line.',
  text: 'Say here what happened.',
  when: [{ type: 'round', round: thingsNamed(file, 'round')[0]?.id ?? '', turn: 2 }],
  effects: [{ on: 'support', party: thingsNamed(file, 'party')[0]?.id ?? '', by: -3, ...GUESS }],
  ...GUESS,
})

const newRound = (file: unknown): object => {
  const last = asList(get(file, 'rounds')).at(-1)
  const date = get(last, 'date')
  const id = fresh('new-round', thingsNamed(file, 'round'))
  return {
    id,
    label: 'New round',
    place: 'Say here where',
    date: typeof date === 'string' ? date : '2026-01-01',
    opening: 'Say here how the meeting begins.',
    agenda: thingsNamed(file, 'issue').map((issue) => issue.id),
    turns: 10,
    floor: textsOf(
      asList(get(file, 'parties')).filter((party) => asList(get(party, 'roles')).includes('principal')),
      'id',
    ),
    ...GUESS,
  }
}

const WHOLE: Readonly<Record<string, (file: unknown) => object>> = {
  parties: newParty,
  issues: newIssue,
  events: newEvent,
  rounds: newRound,
}

/** The kind of the ids that an object at the path is keyed by. */
export const keyKindAt = (path: Path, file: unknown): Kind | undefined => {
  const wants = describedAt(path, file)?.wants
  return wants?.is === 'record' ? wants.kind : undefined
}

/** The issue whose options are named at the path. */
export const issueFor = (path: Path, file: unknown): string | undefined =>
  issueAt(path, file, (key) => keyKindAt(key.slice(0, -1), file) === 'issue')

/** Of what news changes a text to, one at least must be there, whichever. */
const neededIn = (
  { keys, needed }: Extract<Wanted, { readonly is: 'object' }>,
  path: Path,
): readonly string[] => (path.at(-1) === 'to' && needed.length === 0 ? keys.slice(0, 1) : needed)

/** The keys that an object must have, each with an example. */
const sampleObject = (keys: readonly string[], path: Path, file: unknown): object =>
  Object.fromEntries(keys.map((key) => [key, sampleAt([...path, key], file)]))

/**
 * Something valid to write at a path, as far as the file has what it must name; undefined where the format has nothing.
 * `choice` takes one kind of those that a union offers.
 */
export const sampleAt = (path: Path, file: unknown, choice?: string): unknown => {
  const [part, index] = path
  const whole = path.length === 2 && typeof index === 'number' ? WHOLE[String(part)] : undefined
  if (whole !== undefined) return whole(file)
  const described = describedAt(path, file)
  if (described === undefined) return undefined
  const { example, fallback } = described
  const wants = choicesAt(path, file) ?? described.wants
  switch (wants.is) {
    case 'object':
      return sampleObject(neededIn(wants, path), path, file)
    case 'union': {
      const kind = choice ?? wants.choices[0] ?? ''
      const chosen = withAt(file, path, { [wants.on]: kind })
      const member = describedAt(path, chosen)?.wants
      if (member?.is !== 'object') return { [wants.on]: kind }
      return { ...sampleObject(member.needed, path, chosen), [wants.on]: kind }
    }
    case 'record':
      return {}
    case 'ways': {
      const word = wants.ways.find(({ is }) => is === 'choice')
      if (word?.is === 'choice') return word.values[0]
      const last = wants.ways.at(-1)
      return last?.is === 'list' ? sampleAt(path, withAt(file, path, [])) : {}
    }
    case 'list':
      return Array.from({ length: Math.max(0, wants.least) }, (_, at) => sampleAt([...path, at], file))
    case 'id':
      return (
        thingsNamed(file, wants.kind, wants.kind === 'option' ? issueFor(path, file) : undefined)[0]?.id ??
        example ??
        ''
      )
    case 'choice':
      return example ?? wants.values[0] ?? ''
    case 'boolean':
      return example ?? !(fallback === true)
    case 'number':
      return example ?? Math.max(0, wants.least)
    case 'text':
      return example ?? ''
  }
}

/** Three numbers that fit one another: examples of each alone would make no range. */
const RANGE = { from: 0, to: 100, step: 25 } as const

/** The same in one of the ways in which it may be written; of a union in the kind that is chosen. */
export const sampleOf = (way: Wanted, path: Path, file: unknown, choice?: string): unknown => {
  const options = way.is === 'record' || way.is === 'list' ? optionIds(file, issueFor(path, file) ?? '') : []
  const isValues = path.at(-1) === 'values'
  switch (way.is) {
    case 'record':
      return isValues
        ? Object.fromEntries(options.map((id) => [id, 50]))
        : sampleAt(path, withAt(file, path, {}))
    case 'list':
      if (path.at(-1) === 'options' && path.length === 3 && path[0] === 'issues') return twoOptions()
      return isValues ? options.map(() => 50) : sampleAt(path, withAt(file, path, []))
    case 'union':
      return sampleAt(path, withAt(file, path, { [way.on]: choice }))
    case 'object':
      return path.at(-1) === 'options' ? RANGE : sampleAt(path, withAt(file, path, {}))
    default:
      return sampleAt(path, file)
  }
}

/** The file as it would be with another value at the path: only what leads there is copied. */
const withAt = (file: unknown, path: Path, value: unknown): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number') {
    const copy = [...asList(file)]
    copy[step] = withAt(copy[step], rest, value)
    return copy
  }
  const inner = withAt(get(file, step), rest, value)
  return { ...(typeof file === 'object' && file !== null ? file : {}), [step]: inner }
}
