/**
 * The issues and options of a scenario by number, for code that works on many texts at once: a text is an array of
 * option numbers, and a set of an issue's options a bit mask.
 */
import type { IssueId, OptionId } from '../terms/ids.ts'
import { onceFor } from '../terms/onceFor.ts'
import type { Package } from '../terms/package.ts'

/**
 * Numbers by place or by issue. A plain array: V8 keeps a typed array of more than 64 bytes outside its heap, and makes
 * or copies it some twenty times as slowly (measured on Node 20); these are many and small.
 */
export type Figures = number[]

export const noughts = (length: number): Figures => new Array<number>(length).fill(0)

/** By issue the number of an option; `SILENT` where a text leaves the issue out. */
export type Choices = number[]

export const SILENT = -1

export const silentOn = (issues: number): Choices => new Array<number>(issues).fill(SILENT)

interface PlacedIssue {
  readonly id: IssueId
  readonly options: readonly { readonly id: OptionId }[]
  readonly statusQuo: OptionId
  readonly separable: boolean
  readonly holds: number
}

export interface Places {
  readonly issues: readonly IssueId[]
  readonly options: readonly (readonly OptionId[])[]
  /** Where each issue's options begin in arrays by place; after the last issue, how many places there are. */
  readonly offsets: readonly number[]
  readonly statusQuo: Choices
  readonly separable: readonly boolean[]
  readonly holds: readonly number[]
  /** Rank of each issue by its id. */
  readonly ranks: readonly number[]
  /** By place, its issue and option as one name; and the issues in the order of those names. */
  readonly names: readonly string[]
  readonly byName: readonly number[]
  readonly issueNumbers: ReadonlyMap<IssueId, number>
  readonly optionNumbers: readonly ReadonlyMap<OptionId, number>[]
}

const layOut = (issues: readonly PlacedIssue[]): Places => {
  const offsets = noughts(issues.length + 1)
  for (const [number, { options }] of issues.entries())
    offsets[number + 1] = (offsets[number] ?? 0) + options.length
  const ids = issues.map(({ id }) => id)
  const sorted = [...ids].sort((a, b) => (a < b ? -1 : 1))
  const prefixes = ids.map((id) => `${id}:`)
  return {
    issues: ids,
    options: issues.map(({ options }) => options.map(({ id }) => id)),
    offsets,
    statusQuo: issues.map(({ options, statusQuo }) => options.findIndex(({ id }) => id === statusQuo)),
    separable: issues.map(({ separable }) => separable),
    holds: issues.map(({ holds }) => holds),
    ranks: ids.map((id) => sorted.indexOf(id)),
    names: issues.flatMap(({ options }, number) => options.map(({ id }) => `${prefixes[number]}${id}`)),
    byName: [...prefixes].sort().map((prefix) => prefixes.indexOf(prefix)),
    issueNumbers: new Map(ids.map((id, number) => [id, number])),
    optionNumbers: issues.map(({ options }) => new Map(options.map(({ id }, number) => [id, number]))),
  }
}

/** The places of these issues: memoised by identity of the list. */
export const placesOf = onceFor((issues: readonly PlacedIssue[]): Places => layOut(issues))

/** The number of an option; `SILENT` for one that the issue does not have. */
export const choiceOf = (places: Places, issue: number, option: OptionId | undefined): number =>
  option === undefined ? SILENT : (places.optionNumbers[issue]?.get(option) ?? SILENT)

export const choicesOf = (places: Places, pack: Package): Choices => {
  const choices = silentOn(places.issues.length)
  for (let issue = 0; issue < choices.length; issue++) {
    const id = places.issues[issue]
    if (id !== undefined) choices[issue] = choiceOf(places, issue, pack[id])
  }
  return choices
}

/** Whether a text names every issue. */
export const isWhole = (choices: Choices): boolean => {
  for (let issue = 0; issue < choices.length; issue++) if (choices[issue] === SILENT) return false
  return true
}

/** `over`'s options in place of `under`'s, wherever `over` names any. */
export const layChoices = (under: Choices, over: Choices): Choices => {
  const laid = under.slice()
  for (let issue = 0; issue < laid.length; issue++) {
    const option = over[issue] ?? SILENT
    if (option !== SILENT) laid[issue] = option
  }
  return laid
}

/** The package that choices stand for, its issues named in `order`. */
export const packOf = (places: Places, choices: Choices, order: ArrayLike<number>): Package => {
  const pack: Record<IssueId, OptionId> = {}
  for (let k = 0; k < order.length; k++) {
    const issue = order[k] ?? 0
    const id = places.issues[issue]
    const choice = choices[issue] ?? SILENT
    const option = choice === SILENT ? undefined : places.options[issue]?.[choice]
    if (id !== undefined && option !== undefined) pack[id] = option
  }
  return pack
}
