/** Figures of an analysis in words. */
import type { Analysis, SolutionPoint } from '../../bargaining/analysis/analyse.ts'
import type { Gains } from '../../bargaining/analysis/evening/evenOut.ts'
import type { NumberChange } from '../../bargaining/analysis/evening/numbers.ts'
import { issueOf, optionOf, partyOf, type Scenario } from '../../scenario/scenario.ts'
import { gained, points } from '../../telling/phrases.ts'
import { type IssueId, idsIn } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'

export const SOLUTIONS = {
  nash: { name: 'Nash', means: 'largest product of gains over no deal' },
  kalaiSmorodinsky: {
    name: 'Kalai–Smorodinsky',
    means: 'each comes as far towards the most it could have as the others do',
  },
  egalitarian: { name: 'Egalitarian', means: 'whoever gains least gains as much as can be' },
  utilitarian: { name: 'Utilitarian', means: 'largest sum of worths' },
} as const satisfies Partial<Record<keyof Analysis, { name: string; means: string }>>

export type SolutionName = keyof typeof SOLUTIONS
export const SOLUTION_NAMES = Object.keys(SOLUTIONS) as SolutionName[]

/** What a point gives each principal above no deal at the opening. */
export const gainsAt = ({ parties }: Analysis, { worth }: SolutionPoint): Readonly<Record<string, number>> =>
  Object.fromEntries(
    parties.map(({ id, reservationValue }) => [id, toNano((worth[id] ?? 0) - reservationValue)]),
  )

/** “Ukraine +7, Russia +2”; “no text is better for all”. */
export const gainsWords = (scenario: Scenario, gains: Gains): string =>
  gains === null
    ? 'no text is better for all'
    : idsIn(gains)
        .map((party) => `${partyOf(scenario, party).name} ${gained(gains[party] ?? 0)}`)
        .join(', ')

const changeWords = (scenario: Scenario, { number, from, to }: NumberChange): string => {
  const figures = `${points(from)} → ${points(to)}`
  if (number.type === 'walkAway') return `walk-away ${figures}`
  const issue = issueOf(scenario, number.issue).label
  return number.type === 'weight'
    ? `weight of ${issue} ${figures}`
    : `${issue}, value of “${optionOf(scenario, number.issue, number.option).label}” ${figures}`
}

/** “Russia: walk-away 60 → 57”; the two halves of a shift of weight in one line. */
export const suggestionWords = (scenario: Scenario, changes: readonly NumberChange[]): string => {
  const [first] = changes
  const name = first === undefined ? '' : partyOf(scenario, first.number.party).name
  return `${name}: ${changes.map((change) => changeWords(scenario, change)).join(', ')}`
}

export const optionLabel = (scenario: Scenario, issue: IssueId, text: SolutionPoint['package']): string => {
  const option = text[issue]
  return option === undefined ? '' : optionOf(scenario, issue, option).label
}
