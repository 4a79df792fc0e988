/** One row of a refused offer changed: which changes the rules allowed, and what each was worth to whom. */
import { issueOf } from '../../scenario/scenario.ts'
import type { Move } from '../../table/move.ts'
import { draftPackage, type TableState } from '../../table/state.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../../terms/package.ts'
import { type Account, couldBeAgreed, isRedLineOfAny, lessWorths, worthsThen } from '../account.ts'
import type { Flip } from '../flip.ts'
import type { ExplainedRefusal } from '../refusal.ts'
import type { Worths } from '../worths.ts'
import type { OneStep } from './claims.ts'

export interface OfferMade {
  /** Its entry in the transcript. */
  readonly entry: number
  readonly move: Extract<Move, { type: 'offer' }>
  readonly before: TableState
}

/** The move that made an offer; null for a counter, which came with an answer. */
export const offerMade = ({ entries, states, books }: Account, number: number): OfferMade | null => {
  const made = books.offers.filter(({ counterTo }) => counterTo === undefined).map((offer) => offer.number)
  const place = made.indexOf(number)
  const moves = entries.flatMap(({ move }, entry) => (move.type === 'offer' ? [{ entry, move }] : []))
  const found = moves[place]
  const before = found === undefined ? undefined : states[found.entry]
  return found === undefined || before === undefined ? null : { ...found, before }
}

/** An option on one issue. */
export interface Row {
  readonly issue: IssueId
  readonly to: OptionId
}

/** A row of an offer with another option than the offer has there. */
export interface RowChange extends Row {
  readonly from: OptionId
}

export const packOfRow = ({ issue, to }: Row): Package => ({ [issue]: to })

/** The options of an issue that are nobody's red line, in the scenario's order. */
export const rowsOn = (account: Account, issue: IssueId): readonly Row[] =>
  issueOf(account.books.scenario, issue)
    .options.map(({ id }) => ({ issue, to: id }))
    .filter((row) => !isRedLineOfAny(account, packOfRow(row)))

/** Every one-row change of an offer that crosses nobody's red line. */
export const changesOf = (account: Account, pack: Package): readonly RowChange[] =>
  issuesIn(pack).flatMap((issue) => {
    const from = pack[issue]
    if (from === undefined) return []
    return rowsOn(account, issue).flatMap((row) => (row.to === from ? [] : [{ ...row, from }]))
  })

/** Worth to each principal of a change, on the draft as it stood with the offer laid over it. */
export const changeThen = (account: Account, state: TableState, offer: Package, change: Package): Worths => {
  const text = layPackage(draftPackage(state.draft), offer)
  return lessWorths(worthsThen(account, state, layPackage(text, change)), worthsThen(account, state, text))
}

export interface FoundStep {
  readonly step: OneStep
  readonly change: Worths
  /** Whoever refused says yes to it when it is asked once more. */
  readonly turnsIt: boolean
}

export const flipOf = ({ flips }: Account, { entry }: ExplainedRefusal): Flip | undefined =>
  flips.find((flip) => flip.entry === entry)

/** Points. A smaller gain is not reported. */
export const NOTICED = 1

/**
 * The step that was found to turn the refusal, where one was; else the one that gives the refuser most for each point that it
 * costs the maker. The rules must have allowed it to be offered and accepted. Null where there is none.
 */
export const bestStep = (account: Account, refusal: ExplainedRefusal): FoundStep | null => {
  const { offer, answer } = refusal
  const made = offerMade(account, offer.number)
  const { principals } = account.books
  const [refuser, maker] = [principals.indexOf(answer.by), principals.indexOf(offer.by)]
  if (made === null || refuser < 0) return null
  const { before, move } = made
  const turning = flipOf(account, refusal)?.row
  const found = changesOf(account, offer.package)
    .map((row) => {
      const { issue, from, to } = row
      const change = packOfRow(row)
      return {
        step: { offer: offer.number, issue, from, to, refusedBy: answer.by },
        change: changeThen(account, before, offer.package, change),
        turnsIt: turning?.issue === issue && turning.to === to,
        move: { ...move, package: layPackage(move.package, change) },
      }
    })
    .filter(({ change, turnsIt }) => turnsIt || (change[refuser] ?? 0) >= NOTICED)
  const rate = ({ change }: FoundStep): number => {
    const cost = maker < 0 ? 0 : -(change[maker] ?? 0)
    return cost <= 0 ? Number.POSITIVE_INFINITY : (change[refuser] ?? 0) / cost
  }
  const ordered = found.toSorted(
    (a, b) =>
      Number(b.turnsIt) - Number(a.turnsIt) ||
      (rate(b) === rate(a) ? (b.change[refuser] ?? 0) - (a.change[refuser] ?? 0) : rate(b) - rate(a)),
  )
  const best = ordered.find((one) => couldBeAgreed(account, before, one.move))
  return best === undefined ? null : { step: best.step, change: best.change, turnsIt: best.turnsIt }
}
