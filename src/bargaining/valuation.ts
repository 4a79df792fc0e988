/**
 * A sheet with distrust in it, by place: gives what `worthOf(sheetInDistrust(…), text)` does, without looking up names.
 * What distrust takes off an option depends on the verification in the text, so it is kept as one row of points by
 * place for each way to verify, instead of as linkages of two issues each.
 */
import type { Scenario } from '../scenario/scenario.ts'
import { type IssueId, idsIn, type OptionId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import { type Choices, choiceOf, noughts, type Places, SILENT } from './places.ts'
import type { Sheet, SheetLinkage } from './sheet.ts'
import type { Discounts } from './worth.ts'

export interface PlacedLinkage {
  readonly worth: number
  /** The issues that it names, and for each of them the options that count, as bits. */
  readonly issues: readonly number[]
  readonly masks: readonly number[]
}

/** What does not change while talks last. */
export interface PlacedSheet {
  readonly places: Places
  readonly points: readonly number[]
  readonly linkages: readonly PlacedLinkage[]
  /** The same by issue that they name. */
  readonly linkagesOn: readonly (readonly PlacedLinkage[])[]
  readonly cap: number
}

export interface Valuation extends PlacedSheet {
  /** The issue whose option verifies; `SILENT` where a scenario knows no verification, and the first row holds always. */
  readonly verifying: number
  /** Points off by way to verify and place: the row of option v is v + 1, the first that of a text silent on it. */
  readonly off: readonly number[]
  /** By issue, whether its worth depends on another issue. */
  readonly linked: readonly number[]
}

const placeLinkage = (places: Places, { worth, when }: SheetLinkage): PlacedLinkage => {
  const named = idsIn(when).map((id) => {
    const issue = places.issueNumbers.get(id) ?? SILENT
    const bits = (when[id] ?? []).reduce((mask, option) => mask | (1 << choiceOf(places, issue, option)), 0)
    return { issue, bits }
  })
  return { worth, issues: named.map(({ issue }) => issue), masks: named.map(({ bits }) => bits) }
}

/** A sheet by place; made once for the whole talks. */
export const placeSheet = (places: Places, sheet: Sheet): PlacedSheet => {
  const linkages = sheet.linkages.map((linkage) => placeLinkage(places, linkage))
  return {
    places,
    points: places.issues.flatMap((issue, number) =>
      (places.options[number] ?? []).map((option) => sheet.points[issue]?.[option] ?? 0),
    ),
    linkages,
    linkagesOn: places.issues.map((_, issue) => linkages.filter(({ issues }) => issues.includes(issue))),
    cap: sheet.cap ?? Number.POSITIVE_INFINITY,
  }
}

type Known = Pick<Scenario, 'rules'>

/** The sheet with this much distrust in it. */
export const valuationOf = ({ rules }: Known, base: PlacedSheet, distrust: Discounts): Valuation => {
  const { places } = base
  const count = base.points.length
  const { verification } = rules
  const verifying =
    verification === undefined ? SILENT : (places.issueNumbers.get(verification.issue) ?? SILENT)
  const ways = verifying === SILENT ? [] : (places.options[verifying] ?? [])
  const off = noughts((ways.length + 1) * count)
  const linked = noughts(places.issues.length)
  for (const { issues: named } of base.linkages)
    for (const issue of named) if (issue !== SILENT) linked[issue] = 1
  for (const id in distrust) {
    const issue = places.issueNumbers.get(id as IssueId)
    const options = distrust[id as IssueId]
    if (issue === undefined || options === undefined) continue
    for (const option in options) {
      const points = options[option as OptionId]
      const choice = choiceOf(places, issue, option as OptionId)
      if (points === undefined || choice === SILENT) continue
      const place = (places.offsets[issue] ?? 0) + choice
      if (verification === undefined) {
        off[place] = toNano(points)
        if (off[place] !== 0) linked[issue] = 1
        continue
      }
      for (let way = 0; way < ways.length; way++) {
        // An option of the verification issue itself is discounted only under itself.
        if (issue === verifying && way !== choice) continue
        const verified = ways[way]
        const keeps = verified === undefined ? 1 : (verification.keeps[verified] ?? 1)
        const lost = toNano(keeps * points)
        if (lost === 0) continue
        off[(way + 1) * count + place] = lost
        linked[issue] = 1
        linked[verifying] = 1
      }
    }
  }
  const { points, linkages, linkagesOn, cap } = base
  return { places, points, linkages, linkagesOn, cap, verifying, off, linked }
}

/** Whether a linkage counts in a text, or in what is chosen of one so far. */
export const stands = ({ issues, masks }: PlacedLinkage, choices: Choices): boolean => {
  for (let k = 0; k < issues.length; k++) {
    const choice = choices[issues[k] ?? SILENT] ?? SILENT
    if (choice === SILENT || ((masks[k] ?? 0) & (1 << choice)) === 0) return false
  }
  return true
}

/** Where the row of a text's verification begins in `off`. */
export const rowOf = ({ verifying, points }: Valuation, choices: Choices): number =>
  verifying === SILENT ? 0 : ((choices[verifying] ?? SILENT) + 1) * points.length

/** Worth in points of 100, to nine decimals. */
export const worthOfChoices = (valuation: Valuation, choices: Choices): number => {
  const { places, points, linkages, off, cap } = valuation
  const row = rowOf(valuation, choices)
  let worth = 0
  // From the last issue, as `worthOf` sums.
  for (let issue = choices.length - 1; issue >= 0; issue--) {
    const choice = choices[issue] ?? SILENT
    if (choice !== SILENT) worth += points[(places.offsets[issue] ?? 0) + choice] ?? 0
  }
  for (const linkage of linkages) if (stands(linkage, choices)) worth += linkage.worth
  for (let issue = 0; issue < choices.length; issue++) {
    const choice = choices[issue] ?? SILENT
    if (choice !== SILENT) worth -= off[row + (places.offsets[issue] ?? 0) + choice] ?? 0
  }
  return Math.min(toNano(worth), cap)
}
