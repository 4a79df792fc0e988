/** The adviser's estimate of how another delegation would answer, from what the viewer's own seat has seen. */

import { type Choices, choicesOf, layChoices, SILENT } from '../bargaining/places.ts'
import type { EstimateReason } from '../table/estimateReason.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { concerning } from './consent.ts'
import { agreedAt } from './draft.ts'
import { remember } from './memory.ts'
import { type Bars, isBarred } from './model/bars.ts'
import { frequencyModel } from './model/frequency.ts'
import { type Model, estimatedWorth as worthTo } from './model/model.ts'
import type { Observed } from './model/observed.ts'

export interface Estimate {
  readonly party: PartyId
  /** The range of the chance, 0 to 1, that it accepts. Never a lone percentage. */
  readonly low: number
  readonly high: number
  /** Issues most likely in the way, most likely first. */
  readonly inTheWay: readonly IssueId[]
  readonly reason: EstimateReason
}

/**
 * Missing worth, in the model's points, that takes the chance from even to none; 1 is the worth of an average issue.
 */
const EVEN_TO_NONE = 1.1
/** What a party concedes in the course of whole talks, if it has shown nothing else, in the same measure. */
const GIVES = 1.25
/** The share of that which it is ready to concede in any one text. */
const READY = 0.5
/** Half the width of the range with nothing seen, and what each sighting takes off it. */
const WIDEST = 0.3
const NARROWS = 0.015
const NARROWEST = 0.1

/**
 * The share of a chance above even that is left for what cannot be seen: a mandate that waits for something, a text that
 * would leave no accord worth signing. Over Geneva's full games what looked like four in five was accepted two times in three.
 */
const UNSEEN = 0.7

/** What each earlier refusal of the same option takes off the chance. */
const REFUSED = 0.1

interface Shortfall {
  readonly issue: IssueId
  readonly missing: number
  readonly barred: boolean
  readonly refusals: number
}

const shortfallsOf = (
  { places, tally }: Observed,
  model: Model,
  bars: Bars,
  { draft, asks, pack, asked: concerned }: Readonly<Record<'draft' | 'asks' | 'pack' | 'asked', Choices>>,
): Shortfall[] => {
  const text = layChoices(draft, pack)
  return places.issues.flatMap((issue, number) => {
    const choice = concerned[number] ?? SILENT
    if (choice === SILENT) return []
    const start = places.offsets[number] ?? 0
    const agreed = draft[number] ?? SILENT
    const asked = agreed === SILENT ? (asks[number] ?? SILENT) : agreed
    const points = (of: number) => model.estimates[start + of] ?? 0
    return [
      {
        issue,
        missing: asked === SILENT ? 0 : toNano(points(asked) - points(choice)),
        barred: isBarred(bars, start + choice, text),
        refusals: tally.refused[start + choice] ?? 0,
      },
    ]
  })
}

const inSteps = (chance: number): number => toNano(Math.round(Math.min(1, Math.max(0, chance)) * 20) / 20)

/** Estimates stay this far from 0 and 1, so that the range never shrinks to one number. */
const MARGIN = 0.03
/** The chance for an option that counts as barred, in case that is mistaken. */
const BARRED = 0.05

/**
 * A party that only underwrites consents unless its own option leaves it with less than the status quo: in nine of ten
 * cases over Geneva's games. What its options lack of what it asks lowers the chance by this much at most.
 */
const UNDERWRITES = 0.92
const UNDERWRITING_LACKS = 0.2

const reasonOf = ({ said }: Observed, pack: Package, worst: Shortfall | undefined): EstimateReason => {
  if (worst === undefined || (worst.missing <= 0 && !worst.barred)) return { type: 'askedItself' }
  const { issue } = worst
  const stated = said.find((one) => one.issue === issue && one.option === pack[issue])
  if (worst.barred && stated !== undefined) return { type: 'waits', issue, stated: stated.stated }
  if (worst.barred) return { type: 'refusedAlways', issue }
  return { type: worst.refusals > 0 ? 'refusedBefore' : 'missesMost', issue }
}

/**
 * The chance that a party accepts a package: even where the package lacks as much of what the party asks as it seems
 * ready to concede by now, near 1 with a little less missing, near 0 with a little more. The range narrows with what
 * has been seen of the party.
 */
export const estimateAcceptance = (view: PartyView, pack: Package, party: PartyId): Estimate => {
  const { start, acquaintances } = remember(view, null)
  const { places, company } = start
  const known = acquaintances.get(party)
  if (known === undefined) throw new Error(`"${party}" is not another party at this table.`)
  const { observed: seen, bars } = known
  const model = frequencyModel(seen)
  const asks = layChoices(seen.opening.choices, choicesOf(places, view.asks[party] ?? {}))
  const shortfalls = shortfallsOf(seen, model, bars, {
    draft: agreedAt(places, view.draft),
    asks,
    pack: choicesOf(places, pack),
    asked: concerning(view.scenario, party, choicesOf(places, pack)),
  })
  const isPrincipal = company.principals.includes(party)
  const missing = shortfalls.reduce((sum, one) => toNano(sum + Math.max(0, one.missing)), 0)
  const given = worthTo(model, seen.opening.choices) - worthTo(model, asks)
  const average = 100 / Math.max(1, places.issues.length)
  const ready = toNano(READY * Math.min(GIVES * average, Math.max(GIVES * average * view.clock, given)))
  const barred = shortfalls.some((one) => one.barred)
  const refused = shortfalls.reduce((sum, one) => sum + one.refusals, 0)
  const beyondEven = (ready - missing) / (EVEN_TO_NONE * average) / 2
  const guess = isPrincipal
    ? 0.5 + (beyondEven > 0 ? UNSEEN : 1) * beyondEven - REFUSED * Math.min(refused, 3)
    : UNDERWRITES - UNDERWRITING_LACKS * Math.min(1, missing / average)
  const middle = barred ? BARRED : toNano(Math.min(1 - MARGIN, Math.max(MARGIN, guess)))
  const half = barred
    ? BARRED
    : Math.max(NARROWEST, WIDEST - NARROWS * (seen.offers.length + seen.replies.length))
  const inTheWay = shortfalls
    .filter((one) => one.barred || one.missing > 0)
    .sort((a, b) => Number(b.barred) - Number(a.barred) || b.missing - a.missing)
  return {
    party,
    low: inSteps(middle - half),
    high: inSteps(middle + half),
    inTheWay: inTheWay.slice(0, 3).map(({ issue }) => issue),
    reason: reasonOf(seen, pack, inTheWay[0]),
  }
}
