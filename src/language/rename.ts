/** Names of things in a file: where each is described and named, and how it gets another id everywhere at once. */
import type { Kind } from '../scenario/definition/parts.ts'
import { type Named, quoted } from '../scenario/finding.ts'
import { suggestion } from '../scenario/spelling.ts'
import type { TextSpan } from '../scenario/text/lines.ts'
import { ID_PATTERN } from '../terms/ids.ts'
import type { TextEdit } from './edits.ts'
import { thingsNamed } from './names.ts'
import type { OpenText, StandingName } from './openText.ts'

export interface ReferencePlace {
  /** Of the id, between its quotes. */
  readonly span: TextSpan
  /** The thing is described here; elsewhere it is named. */
  readonly defines: boolean
}

export type Renaming =
  | { readonly ok: true; readonly edits: readonly TextEdit[] }
  /** Why not, and what would do; a whole sentence or two. */
  | { readonly ok: false; readonly message: string }

/** The name that the offset lies in, its quotes counted as part of it. */
export const standingAt = ({ standings }: OpenText, offset: number): StandingName | undefined =>
  standings.find(({ span }) => span.offset - 1 <= offset && offset <= span.offset + span.length + 1)

/** Options of two issues may have one id, and are two things. */
const isSame = (a: Named, b: Named): boolean =>
  a.kind === b.kind && a.id === b.id && (a.kind !== 'option' || a.issue === b.issue)

const standingsOf = ({ standings }: OpenText, named: Named): readonly StandingName[] =>
  standings.filter((standing) => isSame(standing, named))

const placesOf = (open: OpenText, named: Named): readonly ReferencePlace[] =>
  standingsOf(open, named).map(({ span, defines }) => ({ span, defines }))

/** Every place of the name at the offset, in the order of the text; empty where none is. */
export const referencesAt = (open: OpenText, offset: number): readonly ReferencePlace[] => {
  const named = standingAt(open, offset)
  return named === undefined ? [] : placesOf(open, named)
}

/** Where the thing named at the offset is described; null where nothing is named, or nothing describes it. */
export const definitionOf = (open: OpenText, offset: number): TextSpan | null =>
  referencesAt(open, offset).find(({ defines }) => defines)?.span ?? null

/** An option that a range makes has its id from its quantity. */
export const isOfRange = (open: OpenText, named: Named): boolean =>
  named.kind === 'option' &&
  thingsNamed(open.value, 'option', named.issue).some(({ id }) => id === named.id) &&
  !placesOf(open, named).some(({ defines }) => defines)

/** Gives a thing another id, everywhere that it is named. */
export const renameNamed = (open: OpenText, named: Named, id: string): Renaming => {
  if (!ID_PATTERN.test(id))
    return {
      ok: false,
      message: `${quoted(id)} cannot be an id. Use lower-case letters, digits and hyphens, a letter first, at most 40 characters.`,
    }
  if (id === 'constructor')
    return { ok: false, message: '"constructor" is a name that JavaScript keeps for itself. Choose another.' }
  if (isOfRange(open, named))
    return {
      ok: false,
      message: `${quoted(named.id)} is named after its quantity in the range of issue ${quoted(named.issue ?? '')}. Change the range, or write the options as a list.`,
    }
  if (id !== named.id && thingsNamed(open.value, named.kind, named.issue).some((thing) => thing.id === id))
    return { ok: false, message: `There is a ${named.kind} ${quoted(id)} already. Choose another id.` }
  return {
    ok: true,
    edits: standingsOf(open, named).map(({ span }) => ({ ...span, text: id })),
  }
}

/** The same of what is named at the offset. */
export const renameAt = (open: OpenText, offset: number, id: string): Renaming => {
  const named = standingAt(open, offset)
  return named === undefined
    ? { ok: false, message: 'Nothing that has an id is named here. Put the caret on an id.' }
    : renameNamed(open, named, id)
}

const RENAMABLE: readonly Kind[] = [
  'issue',
  'party',
  'round',
  'event',
  'source',
  'track',
  'reading',
  'sitting',
  'inducement',
  'communique',
  'layer',
]

/**
 * What a person means by `fees`, `party/town` or `fees/as-now`: a thing by its id alone where only one has it, by kind and id,
 * or an option by issue and id.
 */
export const namedBy = (open: OpenText, said: string): Named | { readonly message: string } => {
  const file = open.value
  const [first = '', second] = said.split('/')
  const has = (kind: Kind, id: string, issue?: string): boolean =>
    thingsNamed(file, kind, issue).some((thing) => thing.id === id)
  if (second !== undefined) {
    const kind = RENAMABLE.find((one) => one === first)
    if (kind !== undefined && has(kind, second)) return { kind, id: second }
    if (has('option', second, first)) return { kind: 'option', id: second, issue: first }
    const among = kind === undefined ? thingsNamed(file, 'option', first) : thingsNamed(file, kind)
    return {
      message: `There is no ${kind ?? `option of issue ${quoted(first)} called`} ${quoted(second)}. ${suggestion(
        second,
        among.map(({ id }) => id),
        'names',
      )}`,
    }
  }
  const kinds = RENAMABLE.filter((kind) => has(kind, first))
  const [kind] = kinds
  if (kind !== undefined && kinds.length === 1) return { kind, id: first }
  if (kinds.length > 1)
    return {
      message: `${quoted(first)} is ${kinds.join(' and ')}. Say which: ${kinds.map((one) => `${one}/${first}`).join(' or ')}.`,
    }
  const all = RENAMABLE.flatMap((one) => thingsNamed(file, one).map(({ id }) => id))
  return { message: `Nothing in the file has the id ${quoted(first)}. ${suggestion(first, all, 'ids')}` }
}
