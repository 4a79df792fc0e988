/** Adding and removing whole things: with all that the rest of the file must then say of them. */
import { asList, get, thingsNamed } from '../../../language/names.ts'
import { positionOn, sampleAt } from '../../../language/snippets.ts'
import type { Named, Path } from '../../../scenario/finding.ts'
import { LIMITS } from '../../../scenario/limits.ts'
import { GUESS } from '../../../scenario/placeholder.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import type { Act, FormChange } from './act.ts'
import { moveEntry } from './fields.ts'
import { idFor } from './ids.ts'
import { type Removal, removalOf } from './removal.ts'
import {
  isNormalised,
  type SheetIssue,
  type SheetOption,
  type SheetParty,
  sheetIssues,
  sheetOptions,
  sheetParties,
  valuePath,
  weightPath,
  writtenValue,
  writtenWeight,
} from './sheet.ts'
import { shared, WHOLE } from './weights.ts'

const countOf = (file: unknown, list: string): number => asList(get(file, list)).length

/** Other weights for some of a party's issues, in proportion to what they are. */
const reweighed = (file: unknown, some: readonly SheetIssue[], total: number): FormChange[] =>
  !isNormalised(file)
    ? []
    : sheetParties(file).flatMap((party) => {
        const weights = some.map((issue) => writtenWeight(file, party, issue))
        const next = shared(
          total,
          weights.map((weight) => weight ?? 0),
        )
        return some.flatMap((issue, at): FormChange[] =>
          weights[at] === null || weights[at] === next[at]
            ? []
            : [{ do: 'set', path: weightPath(party, issue), value: next[at] ?? 0 }],
        )
      })

/** Each round deals with it, each party takes a position on it: even values, and an even share of the weights. */
export const addIssue = (file: unknown): Act => {
  const path = ['issues', countOf(file, 'issues')]
  const value = sampleAt(path, file)
  const id = String(get(value, 'id'))
  const after = { ...(file as object), issues: [...asList(get(file, 'issues')), value] }
  const share = Math.floor(WHOLE / (sheetIssues(file).length + 1))
  const positions = sheetParties(file).flatMap((party): FormChange[] => [
    { do: 'set', path: [...party.path, 'positions', id], value: positionOn(after, id, share) },
    {
      do: 'set',
      path: [...party.path, 'mandate', id],
      value: { allowed: asList(get(value, 'options')).map((option) => get(option, 'id')) },
    },
  ])
  const agendas = asList(get(file, 'rounds')).map(
    (round, index): FormChange => ({
      do: 'insert',
      path: ['rounds', index, 'agenda', asList(get(round, 'agenda')).length],
      value: id,
    }),
  )
  return {
    what: 'a new issue',
    changes: [
      ...reweighed(file, sheetIssues(file), WHOLE - share),
      { do: 'insert', path, value },
      ...positions,
      ...agendas,
    ],
  }
}

/** A shape goes on over the new option by itself. */
const newValue = (
  file: unknown,
  party: SheetParty,
  issue: SheetIssue,
  { value, ...option }: SheetOption & { readonly value: number },
): FormChange[] =>
  get(valueAt(file, [...party.path, 'positions', issue.id, 'values']), 'shape') === undefined
    ? [{ do: 'set', path: valuePath(file, party, issue, option), value }]
    : []

/** What it is worth to each party lies between its neighbours; who might sign anything of the issue may sign it too. */
export const addOption = (file: unknown, issue: SheetIssue, label: string): Act => {
  const options = sheetOptions(file, issue)
  const id = idFor(file, { kind: 'option', issue: issue.id }, label)
  const path = [...issue.path, 'options', options.length]
  const value = {
    id,
    label,
    short: label.slice(0, LIMITS.short),
    treaty: 'Say here how the accord would put it.',
  }
  const added: SheetOption = { id, label, short: value.short, index: options.length, path }
  const last = options.at(-1)
  const each = sheetParties(file).flatMap((party): FormChange[] => {
    const mandate = get(get(asList(get(file, 'parties'))[party.index], 'mandate'), issue.id)
    const allowed = asList(get(mandate, 'allowed'))
    const nearby = last === undefined ? null : writtenValue(file, party, issue, last)
    return [
      ...newValue(file, party, issue, { ...added, value: nearby ?? 50 }),
      ...(allowed.length >= options.length && allowed.length > 0
        ? [
            {
              do: 'insert' as const,
              path: [...party.path, 'mandate', issue.id, 'allowed', allowed.length],
              value: id,
            },
          ]
        : []),
    ]
  })
  return { what: `option ${label}`, changes: [{ do: 'insert', path, value }, ...each] }
}

/** Where a party's values stand in a list, in the order of the options: what happens to an option happens there too. */
const listsOfValues = (file: unknown, issue: string): Path[] =>
  sheetParties(file).flatMap(({ path }) => {
    const values = [...path, 'positions', issue, 'values']
    return Array.isArray(valueAt(file, values)) ? [values] : []
  })

/** Null at the end that it would leave. */
export const moveOption = (file: unknown, issue: SheetIssue, option: SheetOption, by: -1 | 1): Act | null => {
  const act = moveEntry(file, option.path, by)
  const to = option.index + by
  return act === null
    ? null
    : {
        what: act.what,
        changes: [
          ...act.changes,
          ...listsOfValues(file, issue.id).map((path) => ({
            do: 'move' as const,
            path: [...path, option.index],
            to,
          })),
        ],
      }
}

const withoutValues = (file: unknown, { id, issue }: Named): FormChange[] => {
  const at = thingsNamed(file, 'option', issue).findIndex((option) => option.id === id)
  return listsOfValues(file, issue ?? '').flatMap((path): FormChange[] =>
    valueAt(file, [...path, at]) === undefined ? [] : [{ do: 'remove', path: [...path, at] }],
  )
}

export type Role = 'principal' | 'mediator' | 'underwriter'

/** A principal takes the floor in every round after the others; a mediator every fourth turn. */
export const addParty = (file: unknown, role: Role): Act => {
  const path = ['parties', countOf(file, 'parties')]
  const sample = sampleAt(path, file) as Readonly<Record<string, unknown>>
  const { ratifier, ...rest } = sample
  const value = {
    ...rest,
    roles: [role],
    ...(role === 'principal' ? { ratifier } : {}),
    ...(role === 'mediator'
      ? { walkAway: { batna: 'Say here what it would do without a deal.', reservationValue: 0, ...GUESS } }
      : {}),
  }
  const rounds = asList(get(file, 'rounds')).flatMap((round, index): FormChange[] => {
    if (role === 'principal')
      return [
        {
          do: 'insert',
          path: ['rounds', index, 'floor', asList(get(round, 'floor')).length],
          value: sample.id,
        },
      ]
    return role === 'mediator' && get(round, 'mediatorEvery') === undefined
      ? [{ do: 'set', path: ['rounds', index, 'mediatorEvery'], value: 4 }]
      : []
  })
  return { what: `a new ${role}`, changes: [{ do: 'insert', path, value }, ...rounds] }
}

export interface Removing extends Omit<Removal, 'changes'> {
  readonly act: Act
}

/** No round waits for a mediator that is gone. */
const withoutMediator = (file: unknown, id: string): FormChange[] =>
  sheetParties(file).some((party) => party.id === id && party.roles.includes('mediator'))
    ? asList(get(file, 'rounds')).flatMap((round, index): FormChange[] =>
        get(round, 'mediatorEvery') === undefined
          ? []
          : [{ do: 'remove', path: ['rounds', index, 'mediatorEvery'] }],
      )
    : []

/** Talks need two who must consent. */
const isNeeded = (file: unknown, { kind, id }: Named): boolean => {
  const principals = sheetParties(file).filter(({ roles }) => roles.includes('principal'))
  return kind === 'party' && principals.length <= 2 && principals.some((party) => party.id === id)
}

/** Null where the file needs as many of the kind as it has. */
export const removing = (file: unknown, named: Named, called: string): Removing | null => {
  const removal = isNeeded(file, named) ? null : removalOf(file, named)
  if (removal === null) return null
  const before =
    named.kind === 'issue'
      ? reweighed(
          file,
          sheetIssues(file).filter(({ id }) => id !== named.id),
          WHOLE,
        )
      : named.kind === 'party'
        ? withoutMediator(file, named.id)
        : named.kind === 'option'
          ? withoutValues(file, named)
          : []
  return {
    act: { what: `${named.kind} ${called}`, changes: [...before, ...removal.changes] },
    also: removal.also,
    left: removal.left,
  }
}
