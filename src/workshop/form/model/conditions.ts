/** A condition as a sentence with gaps: “when *energy* is agreed as *winter halt*”. */
import { asList, calledIn, get, thingsNamed } from '../../../language/names.ts'
import { sampleAt } from '../../../language/snippets.ts'
import type { Kind } from '../../../scenario/definition/parts.ts'
import type { Path } from '../../../scenario/finding.ts'
import { choicesAt } from '../../../scenario/shape/described.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import type { Act } from './act.ts'

/** A gap of the sentence: which thing, which options of an issue, which number. */
export type ConditionGap =
  | { readonly is: 'thing'; readonly key: string; readonly kind: Kind; readonly label: string }
  | { readonly is: 'options'; readonly key: string; readonly issue: string; readonly label: string }
  | { readonly is: 'number' | 'word'; readonly key: string; readonly label: string }

export type SentencePart = string | ConditionGap

const thing = (key: string, kind: Kind, label: string): ConditionGap => ({ is: 'thing', key, kind, label })
const number = (key: string, label: string): ConditionGap => ({ is: 'number', key, label })
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const bounds = (condition: unknown): SentencePart[] => {
  const has = (key: string) => get(condition, key) !== undefined
  const least: SentencePart[] = ['at least', number('atLeast', 'at least')]
  const most: SentencePart[] = ['at most', number('atMost', 'at most')]
  if (has('atLeast') && has('atMost')) return [...least, 'and', ...most]
  return has('atMost') ? most : least
}

/** Null for a kind that has no sentence here: it is then shown field by field. */
export const sentenceOf = (condition: unknown): readonly SentencePart[] | null => {
  switch (get(condition, 'type')) {
    case 'agreed':
      return [
        thing('issue', 'issue', 'issue'),
        'is agreed as',
        { is: 'options', key: 'options', issue: textOf(get(condition, 'issue')), label: 'options' },
      ]
    case 'event':
      return [thing('event', 'event', 'event'), 'has struck']
    case 'support':
      return ['support at home of', thing('party', 'party', 'party'), 'is', ...bounds(condition)]
    case 'trust':
      return [
        'trust of',
        thing('party', 'party', 'whose trust'),
        'in',
        thing('towards', 'party', 'in whom'),
        'is',
        ...bounds(condition),
      ]
    case 'round':
      return [
        'round',
        thing('round', 'round', 'round'),
        'has begun and',
        number('turn', 'turns'),
        'of its turns are used',
      ]
    case 'unsettled':
      return [thing('issue', 'issue', 'issue'), 'is not settled']
    case 'reading':
      return ['the talks follow', thing('reading', 'reading', 'reading')]
    case 'chance':
      return [
        'a draw called',
        { is: 'word', key: 'draw', label: 'name of the draw' },
        'comes, as in',
        number('percent', 'percent'),
        '% of games',
      ]
    default:
      return null
  }
}

/** How a kind of condition is called where one chooses. */
export const CONDITION_KINDS: Readonly<Record<string, string>> = {
  agreed: 'an issue is agreed',
  unsettled: 'an issue is not settled',
  event: 'an event has struck',
  support: 'support at home',
  trust: 'trust of one in another',
  round: 'a round has begun',
  reading: 'the talks follow a reading',
  chance: 'a draw of luck',
  all: 'all of these',
  any: 'any of these',
  not: 'none of these',
}

/** What stands before each condition within one that joins others; undefined for one that joins none. */
export const joinedBy = (
  condition: unknown,
): { readonly first: string; readonly next: string } | undefined => {
  switch (get(condition, 'type')) {
    case 'all':
      return { first: 'that', next: 'and' }
    case 'any':
      return { first: 'either', next: 'or' }
    case 'not':
      return { first: 'neither', next: 'nor' }
    default:
      return undefined
  }
}

/** The kinds that the format has at a list of conditions. */
export const kindsAt = (file: unknown, list: Path): readonly string[] =>
  choicesAt([...list, 0], file)?.choices ?? []

/** A condition that is true to its kind: of things that the file has. */
export const newCondition = (file: unknown, type: string, issue?: string): object => {
  const issues = thingsNamed(file, 'issue')
  const chosen = issue ?? issues[0]?.id ?? ''
  const parties = thingsNamed(file, 'party')
  const [party, other] = parties
  switch (type) {
    case 'agreed':
      return {
        type,
        issue: chosen,
        options: thingsNamed(file, 'option', chosen)
          .slice(-1)
          .map(({ id }) => id),
      }
    case 'unsettled':
      return { type, issue: chosen }
    case 'event':
      return { type, event: thingsNamed(file, 'event')[0]?.id ?? '' }
    case 'support':
      return { type, party: party?.id ?? '', atLeast: 40 }
    case 'trust':
      return { type, party: party?.id ?? '', towards: other?.id ?? '', atLeast: 40 }
    case 'round':
      return { type, round: thingsNamed(file, 'round')[0]?.id ?? '' }
    case 'reading':
      return { type, reading: thingsNamed(file, 'reading')[0]?.id ?? '' }
    case 'chance':
      return { type, draw: 'luck', percent: 50 }
    case 'all':
    case 'any':
    case 'not':
      return { type, of: [newCondition(file, 'agreed')] }
    default:
      return { type }
  }
}

/** A new condition at the end of a list; of a kind without a sentence as the format’s examples have it. */
export const addCondition = (file: unknown, list: Path, type: string): Act => {
  const path = [...list, asList(valueAt(file, list)).length]
  const value = CONDITION_KINDS[type] === undefined ? sampleAt(path, file, type) : newCondition(file, type)
  return { what: 'a new condition', changes: [{ do: 'insert', path, value }] }
}

/** Another kind of condition in its place. */
export const setConditionKind = (file: unknown, path: Path, type: string): Act => ({
  what: 'the kind of a condition',
  changes: [
    {
      do: 'set',
      path,
      value: CONDITION_KINDS[type] === undefined ? sampleAt(path, file, type) : newCondition(file, type),
    },
  ],
})

/** Another thing in a gap; with another issue come options of that issue. */
export const setGap = (file: unknown, path: Path, gap: ConditionGap, value: string | number): Act => {
  const what = `${gap.label} of a condition`
  const condition = valueAt(file, path)
  if (gap.is === 'thing' && gap.kind === 'issue' && get(condition, 'options') !== undefined)
    return { what, changes: [{ do: 'set', path, value: newCondition(file, 'agreed', String(value)) }] }
  const isDefault = gap.key === 'turn' && value === 0
  if (isDefault)
    return {
      what,
      changes: get(condition, 'turn') === undefined ? [] : [{ do: 'remove', path: [...path, 'turn'] }],
    }
  return { what, changes: [{ do: 'set', path: [...path, gap.key], value }] }
}

/** “at least” becomes “at most”, or the other way round; the number stays. */
export const turnBound = (file: unknown, path: Path): Act => {
  const condition = valueAt(file, path)
  const from = get(condition, 'atMost') === undefined ? 'atLeast' : 'atMost'
  const to = from === 'atLeast' ? 'atMost' : 'atLeast'
  return {
    what: 'the bound of a condition',
    changes: [{ do: 'renameKey', path: [...path, from], key: to }],
  }
}

const calledOf = (file: unknown, kind: Kind, id: string, issue?: string): string =>
  thingsNamed(file, kind, issue).find((one) => one.id === id)?.called || id || '…'

/** The sentence in plain words, as a list or a screen reader has it. */
export const conditionInWords = (file: unknown, condition: unknown): string => {
  const parts = sentenceOf(condition)
  const joined = joinedBy(condition)
  if (joined !== undefined)
    return asList(get(condition, 'of'))
      .map((one, at) => `${at === 0 ? joined.first : joined.next} ${conditionInWords(file, one)}`)
      .join(' ')
  if (parts === null) return calledIn(condition) || textOf(get(condition, 'type')) || 'a condition'
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      const value = get(condition, part.key)
      if (part.is === 'thing') return calledOf(file, part.kind, textOf(value))
      if (part.is === 'options')
        return asList(value)
          .map((id) => calledOf(file, 'option', textOf(id), part.issue))
          .join(' or ')
      return typeof value === 'number' ? String(value) : textOf(value) || '0'
    })
    .join(' ')
}
