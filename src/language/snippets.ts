/**
 * Whole things to insert: what the file says already is put in (a new party takes a position on every issue), the rest are
 * the examples of the format.
 */
import type { Path } from '../scenario/finding.ts'
import { GUESS } from '../scenario/placeholder.ts'
import { choicesAt, describedAt } from '../scenario/shape/described.ts'
import { asList, get, thingsNamed } from './names.ts'

/** An id that nothing of the kind has yet: party, party-2. */
const fresh = (stem: string, taken: readonly { readonly id: string }[]): string => {
  const ids = new Set(taken.map(({ id }) => id))
  for (let number = 1; ; number++) {
    const id = number === 1 ? stem : `${stem}-${number}`
    if (!ids.has(id)) return id
  }
}

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

/** The first of those that no other party has. */
export const unworn = (file: unknown, path: Path, key: string): unknown => {
  const worn = new Set(asList(get(file, 'parties')).map((party) => get(get(party, 'marker'), key)))
  const wants = describedAt([...path, 'marker', key], file)?.wants
  return wants?.is === 'choice' ? (wants.values.find((value) => !worn.has(value)) ?? wants.values[0]) : ''
}

const partyFor = (file: unknown, path: Path): object => {
  const issues = thingsNamed(file, 'issue')
  const weights = evenWeights(Math.max(1, issues.length))
  const each = (made: (issue: string, index: number) => object) =>
    Object.fromEntries(issues.map(({ id }, index) => [id, made(id, index)]))
  return {
    id: fresh('new-party', thingsNamed(file, 'party')),
    name: fresh(
      'New party',
      asList(get(file, 'parties')).map((party) => ({ id: String(get(party, 'name')) })),
    ),
    capital: 'home',
    roles: ['principal'],
    marker: { shape: unworn(file, path, 'shape'), colour: unworn(file, path, 'colour') },
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

const optionFor = (id: string, label: string): object => ({
  id,
  label,
  short: label.slice(0, 20),
  treaty: 'Say here how the accord would put it.',
})

const issueFor = (file: unknown): object => {
  const id = fresh('new-issue', thingsNamed(file, 'issue'))
  return {
    id,
    label: id === 'new-issue' ? 'New issue' : `New issue ${id.slice('new-issue-'.length)}`,
    track: thingsNamed(file, 'track')[0]?.id ?? '',
    question: 'Say here the matter as a question?',
    background: 'Say here what a newcomer must know.',
    statusQuo: 'as-now',
    options: [optionFor('as-now', 'As now'), optionFor('otherwise', 'Otherwise')],
    ...GUESS,
  }
}

const eventFor = (file: unknown): object => ({
  id: fresh('new-event', thingsNamed(file, 'event')),
  headline: 'Say here the news in one line.',
  text: 'Say here what happened.',
  when: [{ type: 'round', round: thingsNamed(file, 'round')[0]?.id ?? '', turn: 2 }],
  effects: [{ on: 'support', party: thingsNamed(file, 'party')[0]?.id ?? '', by: -3, ...GUESS }],
  ...GUESS,
})

const roundFor = (file: unknown): object => {
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
    floor: asList(get(file, 'parties'))
      .filter((party) => asList(get(party, 'roles')).includes('principal'))
      .map((party) => String(get(party, 'id'))),
    ...GUESS,
  }
}

const WHOLE: Readonly<Record<string, (file: unknown, path: Path) => object>> = {
  parties: partyFor,
  issues: issueFor,
  events: eventFor,
  rounds: roundFor,
}

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
  if (whole !== undefined) return whole(file, path)
  const described = describedAt(path, file)
  if (described === undefined) return undefined
  const { example, fallback } = described
  const wants = choicesAt(path, file) ?? described.wants
  switch (wants.is) {
    case 'object':
      return sampleObject(wants.needed, path, file)
    case 'union': {
      const kind = choice ?? wants.choices[0] ?? ''
      const chosen = withAt(file, path, { [wants.on]: kind })
      const member = describedAt(path, chosen)?.wants
      if (member?.is !== 'object') return { [wants.on]: kind }
      return { ...sampleObject(member.needed, path, chosen), [wants.on]: kind }
    }
    case 'record':
      return {}
    case 'list':
      return wants.least === 0 ? [] : [sampleAt([...path, 0], file)]
    case 'id':
      return thingsNamed(file, wants.kind)[0]?.id ?? example ?? ''
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
