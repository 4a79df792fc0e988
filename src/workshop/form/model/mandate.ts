/** What a capital lets its delegation sign on one issue: read as a strip of options, changed option by option. */
import { asList, get, thingsNamed } from '../../../language/names.ts'
import type { Path } from '../../../scenario/finding.ts'
import { GUESS } from '../../../scenario/placeholder.ts'
import type { Act, FormChange } from './act.ts'
import { newCondition } from './conditions.ts'
import { type SheetIssue, type SheetOption, type SheetParty, sheetOptions } from './sheet.ts'

/** `outside`: not for now, and nothing is said of when. */
export type Leave = 'may' | 'waits' | 'never' | 'outside'

export interface StripOption extends SheetOption {
  readonly leave: Leave
  /** Index of the widening that it waits for; null where it waits for none. */
  readonly widening: number | null
}

export interface LeaveStrip {
  readonly options: readonly StripOption[]
  /** Where each widening stands, in the order of the file. */
  readonly widenings: readonly Path[]
}

const partyIn = (file: unknown, { index }: SheetParty): unknown => asList(get(file, 'parties'))[index]

const mandateIn = (file: unknown, party: SheetParty, issue: SheetIssue): unknown =>
  get(get(partyIn(file, party), 'mandate'), issue.id)

const has = (list: unknown, id: string): boolean => asList(list).includes(id)

/** Format 2 writes "all" for whatever the red lines leave. */
const isAll = (mandate: unknown): boolean => get(mandate, 'allowed') === 'all'

const redLinesOn = (
  file: unknown,
  party: SheetParty,
  issue: SheetIssue,
): { at: number; options: readonly unknown[] }[] =>
  asList(get(partyIn(file, party), 'redLines')).flatMap((line, at) =>
    get(line, 'issue') === issue.id ? [{ at, options: asList(get(line, 'options')) }] : [],
  )

export const stripOf = (file: unknown, party: SheetParty, issue: SheetIssue): LeaveStrip => {
  const mandate = mandateIn(file, party, issue)
  const widenings = asList(get(mandate, 'widening'))
  const lines = redLinesOn(file, party, issue)
  return {
    options: sheetOptions(file, issue).map((option) => {
      const widening = widenings.findIndex((one) => has(get(one, 'options'), option.id))
      const leave: Leave = lines.some(({ options }) => options.includes(option.id))
        ? 'never'
        : isAll(mandate) || has(get(mandate, 'allowed'), option.id)
          ? 'may'
          : widening >= 0
            ? 'waits'
            : 'outside'
      return { ...option, leave, widening: leave === 'waits' ? widening : null }
    }),
    widenings: widenings.map((_, at) => [...party.path, 'mandate', issue.id, 'widening', at]),
  }
}

/** Takes an option out of a list within an entry; of an entry that holds nothing else, all of it. */
const takenOut = (entry: Path, options: readonly unknown[], id: string): FormChange[] => {
  const at = options.indexOf(id)
  if (at < 0) return []
  return [{ do: 'remove', path: options.length === 1 ? entry : [...entry, 'options', at] }]
}

/** What takes it off what may be signed; “all” becomes a list once a party waits for one of them. */
const notAllowed = (file: unknown, { party, issue, option, leave }: Painted): FormChange[] => {
  const mandate = mandateIn(file, party, issue)
  const path = [...party.path, 'mandate', issue.id, 'allowed']
  const at = asList(get(mandate, 'allowed')).indexOf(option.id)
  if (leave === 'may' || (at < 0 && !isAll(mandate))) return []
  if (at >= 0) return [{ do: 'remove', path: [...path, at] }]
  const rest = stripOf(file, party, issue).options.filter(
    (one) => one.leave === 'may' && one.id !== option.id,
  )
  return leave === 'never' ? [] : [{ do: 'set', path, value: rest.map(({ id }) => id) }]
}

/** From wherever it stands now, the last entries first. */
const removed = (file: unknown, painted: Painted): FormChange[] => {
  const { party, issue, option, leave } = painted
  const mandate = mandateIn(file, party, issue)
  const widenings: Path = [...party.path, 'mandate', issue.id, 'widening']
  return [
    ...notAllowed(file, painted),
    ...(leave === 'waits'
      ? []
      : asList(get(mandate, 'widening'))
          .flatMap((widening, at) =>
            takenOut([...widenings, at], asList(get(widening, 'options')), option.id),
          )
          .reverse()),
    ...(leave === 'never'
      ? []
      : redLinesOn(file, party, issue)
          .flatMap(({ at, options }) => takenOut([...party.path, 'redLines', at], options, option.id))
          .reverse()),
  ]
}

/** Where an option goes among others of its issue, so that they stand in the issue's order. */
const placeAmong = (list: unknown, option: SheetOption, all: readonly SheetOption[]): number => {
  const there = asList(list)
  const next = there.findIndex((id) => (all.find((one) => one.id === id)?.index ?? -1) > option.index)
  return next < 0 ? there.length : next
}

const added = (file: unknown, { party, issue, option, leave, widening }: Required<Painted>): FormChange[] => {
  const path = [...party.path, 'mandate', issue.id]
  const mandate = mandateIn(file, party, issue)
  const all = sheetOptions(file, issue)
  if (leave === 'outside' || (leave === 'may' && isAll(mandate))) return []
  if (leave === 'may')
    return [
      {
        do: 'insert',
        path: [...path, 'allowed', placeAmong(get(mandate, 'allowed'), option, all)],
        value: option.id,
      },
    ]
  if (leave === 'waits') {
    const one = widening === null ? undefined : asList(get(mandate, 'widening'))[widening]
    if (one !== undefined && widening !== null)
      return [
        {
          do: 'insert',
          path: [...path, 'widening', widening, 'options', placeAmong(get(one, 'options'), option, all)],
          value: option.id,
        },
      ]
    return [
      {
        do: 'insert',
        path: [...path, 'widening', asList(get(mandate, 'widening')).length],
        value: wideningFor(file, issue, option),
      },
    ]
  }
  const [line] = redLinesOn(file, party, issue)
  if (line !== undefined)
    return [
      {
        do: 'insert',
        path: [...party.path, 'redLines', line.at, 'options', placeAmong(line.options, option, all)],
        value: option.id,
      },
    ]
  return [
    {
      do: 'insert',
      path: [...party.path, 'redLines', asList(get(partyIn(file, party), 'redLines')).length],
      value: { issue: issue.id, options: [option.id], ...GUESS },
    },
  ]
}

/** Waits for another issue to be agreed as anything, or where there is none for the last round. */
const wideningFor = (file: unknown, issue: SheetIssue, option: SheetOption): object => {
  const other = thingsNamed(file, 'issue').find(({ id }) => id !== issue.id)
  return {
    options: [option.id],
    when: [
      other === undefined
        ? { type: 'round', round: thingsNamed(file, 'round').at(-1)?.id ?? '' }
        : newCondition(file, 'agreed', other.id),
    ],
    stated: 'Say here the condition in the capital’s words: once …',
    ...GUESS,
  }
}

export interface Painted {
  readonly party: SheetParty
  readonly issue: SheetIssue
  readonly option: SheetOption
  readonly leave: Leave
  /** The widening that it is to wait for; null for a new one. The last one where it is left out. */
  readonly widening?: number | null
}

/** Null where the party could then sign nothing at all of the issue: a mandate allows at least one option. */
export const paint = (file: unknown, painted: Painted): Act | null => {
  const { party, issue, option, leave } = painted
  const what = `what ${party.name} may sign of ${issue.label}`
  const strip = stripOf(file, party, issue)
  const now = strip.options.find(({ id }) => id === option.id)
  const allowed = strip.options.filter((one) => one.leave === 'may')
  if (leave !== 'may' && now?.leave === 'may' && allowed.length === 1) return null
  const last = strip.widenings.length === 0 ? null : strip.widenings.length - 1
  const widening = painted.widening === undefined ? last : painted.widening
  if (now?.leave === leave && (leave !== 'waits' || now.widening === widening)) return { what, changes: [] }
  // Puts it where it belongs first: removing may take an entry out, and move the indexes of those behind it.
  const put = added(file, { party, issue, option, leave, widening })
  const taken = removed(file, painted)
  const moved =
    leave === 'waits' && now?.leave === 'waits'
      ? removedFromOthers(file, painted, now.widening, widening)
      : []
  return { what, changes: [...put, ...taken, ...moved] }
}

/** Moves from one widening to another. */
const removedFromOthers = (
  file: unknown,
  { party, issue, option }: Painted,
  from: number | null,
  to: number | null,
): FormChange[] => {
  if (from === null || from === to) return []
  const one = asList(get(mandateIn(file, party, issue), 'widening'))[from]
  return takenOut(
    [...party.path, 'mandate', issue.id, 'widening', from],
    asList(get(one, 'options')),
    option.id,
  )
}
