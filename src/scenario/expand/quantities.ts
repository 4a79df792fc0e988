/** Options of a range: each quantity as an option, with an id and a label that say which. */

import type { OptionId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'
import type { Quantities } from '../definition/range.ts'
import type { ScenarioFile } from '../definition/scenario.ts'
import { LIMITS } from '../limits.ts'
import type { Parts } from './parts.ts'

type Issue = ScenarioFile['issues'][number]
type Option = Issue['options'][number]

/** Why a range cannot be written out, in words. */
export interface RangeTrouble {
  readonly key: 'to' | 'step' | 'count' | null
  readonly message: string
  readonly hint: string
}

type Bounds = Pick<Quantities, 'from' | 'to' | 'step' | 'count'>

/** From the first to the last, to twelve digits. */
export const quantitiesOf = ({ from, to, step, count }: Bounds): readonly number[] | RangeTrouble => {
  const distance = Math.abs(to - from)
  if (distance === 0)
    return {
      key: 'to',
      message: 'This range ends where it begins.',
      hint: 'Write another number under "to".',
    }
  if (step !== undefined && count !== undefined)
    return {
      key: 'count',
      message: 'This range says both how far its steps are and how many there are.',
      hint: 'Leave out "step" or "count".',
    }
  if (step === undefined && count === undefined)
    return {
      key: null,
      message: 'This range says neither how far its steps are nor how many there are.',
      hint: 'Add "step" or "count".',
    }
  const steps = count === undefined ? toNano(distance / (step ?? 1)) : count - 1
  if (!Number.isInteger(steps))
    return {
      key: 'step',
      message: `Steps of ${step} from ${from} do not reach ${to}.`,
      hint: 'Write a step that goes into the distance, or a "count".',
    }
  if (steps + 1 > LIMITS.options)
    return {
      key: 'step',
      message: `This range has ${steps + 1} options; ${LIMITS.options} are allowed.`,
      hint: 'Write a larger step.',
    }
  return Array.from({ length: steps + 1 }, (_, n) =>
    n === steps ? to : Number((from + ((to - from) * n) / steps).toPrecision(12)),
  )
}

/** 250 is at-250, −5 at-minus-5, 2.5 at-2-5. */
export const idOfQuantity = (quantity: number): OptionId =>
  `at-${quantity < 0 ? 'minus-' : ''}${decimals(Math.abs(quantity)).replace('.', '-')}` as OptionId

/** Never in powers of ten. */
const decimals = (quantity: number): string => quantity.toFixed(9).replace(/\.?0+$/, '')

/** A tag that is well formed for this format need not be for Intl. */
const inLanguage = <Made>(language: string, make: (language: string) => Made): Made => {
  try {
    return make(language)
  } catch {
    return make('en')
  }
}

const formatFor = (language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  inLanguage(language, (tag) => new Intl.NumberFormat(tag, options))

const CURRENCY = /^[A-Z]{3}$/

/** Engines differ in which of the spaces that do not break they part thousands by. */
const evenSpaces = (text: string): string => text.replaceAll(/[\u202f\u2009]/g, '\u00a0')

const writer = (language: string, { unit, unitForms = {} }: Partial<Quantities>) => {
  const rules = inLanguage(language, (tag) => new Intl.PluralRules(tag))
  const unitAfter = (quantity: number): string | undefined => {
    const form = rules.select(quantity)
    return (form === 'other' ? undefined : unitForms[form]) ?? unit
  }
  const plain = formatFor(language, { maximumFractionDigits: 9 })
  const money =
    unit !== undefined && CURRENCY.test(unit)
      ? formatFor(language, {
          style: 'currency',
          currency: unit,
          minimumFractionDigits: 0,
          maximumFractionDigits: 9,
        })
      : null
  return (quantity: number): { readonly label: string; readonly short: string } => {
    const alone = evenSpaces(plain.format(quantity))
    const label =
      money !== null
        ? evenSpaces(money.format(quantity))
        : unit === undefined
          ? alone
          : `${alone}\u00a0${unitAfter(quantity)}`
    return { label, short: label.length <= LIMITS.short ? label : alone }
  }
}

/** The options of a range; empty where it cannot be written out. */
export const optionsOfRange = (
  range: Pick<Quantities, 'from' | 'to'> & Partial<Quantities>,
  called: string,
  language: string,
): Option[] => {
  const all = quantitiesOf(range)
  if (!isSampled(all)) return []
  const write = writer(language, range)
  return all.map((quantity) => {
    const { label, short } = write(quantity)
    return {
      id: idOfQuantity(quantity),
      label,
      short,
      treaty:
        range.treaty === undefined ? `${called}: ${label}.` : range.treaty.replaceAll('{}', () => label),
      layers: [],
      underwriters: range.underwriters ?? [],
      compliance: range.compliance ?? [],
    }
  })
}

export const isSampled = (found: readonly number[] | RangeTrouble): found is readonly number[] =>
  Array.isArray(found)

export const writtenOutRanges = (parts: Parts): Parts => {
  const { issues, language = 'en' } = parts
  return issues === undefined
    ? parts
    : {
        ...parts,
        issues: issues.map((issue) => {
          const written: unknown = issue.options
          return Array.isArray(written)
            ? issue
            : { ...issue, options: optionsOfRange(written as Quantities, issue.label, language) }
        }),
      }
}
