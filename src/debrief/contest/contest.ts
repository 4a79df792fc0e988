/** Somebody else's numbers for the same talks: weights, values and walk-aways, as a class would rather have them. */
import { sheetOf } from '../../bargaining/sheetOf.ts'
import { partyOf, type Reading, readingOf, type Scenario } from '../../scenario/scenario.ts'
import { type IssueId, idsIn, type OptionId, type PartyId, type ReadingId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'

/** All numbers of one party. Weights sum to what they summed to before; values and walk-away are 0 to 100. */
export interface PartyNumbers {
  readonly weights: Readonly<Record<IssueId, number>>
  readonly values: Readonly<Record<IssueId, Readonly<Record<OptionId, number>>>>
  /** Before any news. */
  readonly reservationValue: number
}

/** Of the parties whose numbers are contested. */
export type Contest = Readonly<Record<PartyId, PartyNumbers>>

/** The name that a contested reading has among a scenario's others. */
export const CONTESTED = 'contested' as ReadingId

/** A party's numbers as the reading has them. */
export const partyNumbersIn = (scenario: Scenario, reading: ReadingId, party: PartyId): PartyNumbers => {
  const { weights, reservationValue } = sheetOf(scenario, reading, party)
  const override = readingOf(scenario, reading).parties[party]
  const { positions } = partyOf(scenario, party)
  const valueIn = (issue: IssueId, option: OptionId): number =>
    override?.values?.[issue]?.[option] ?? positions[issue]?.values[option] ?? 0
  return {
    weights,
    values: Object.fromEntries(
      scenario.issues.map(({ id, options }) => [
        id,
        Object.fromEntries(options.map((option) => [option.id, valueIn(id, option.id)])),
      ]),
    ),
    reservationValue,
  }
}

/** Weights that a person may set are whole hundredths. */
const round = (weight: number): number => Math.round(weight * 100) / 100

/** One weight set anew; the others give way in proportion, so that all sum to what they did. */
export const withWeight = (numbers: PartyNumbers, issue: IssueId, weight: number): PartyNumbers => {
  const issues = idsIn(numbers.weights)
  const of = (id: IssueId): number => numbers.weights[id] ?? 0
  const sum = issues.reduce((all, id) => all + of(id), 0)
  const others = issues.filter((id) => id !== issue)
  const before = others.reduce((all, id) => all + of(id), 0)
  const [one] = others
  if (one === undefined) return numbers
  const set = round(Math.min(sum, Math.max(0, weight)))
  const weights: Record<IssueId, number> = { [issue]: set }
  for (const id of others)
    weights[id] = round(before === 0 ? (sum - set) / others.length : (of(id) * (sum - set)) / before)
  // What rounding has left over goes to the heaviest of the others.
  const heaviest = others.reduce((most, id) => ((weights[id] ?? 0) > (weights[most] ?? 0) ? id : most), one)
  const rest = sum - issues.reduce((all, id) => all + (weights[id] ?? 0), 0)
  weights[heaviest] = toNano(Math.max(0, (weights[heaviest] ?? 0) + rest))
  return { ...numbers, weights: Object.fromEntries(issues.map((id) => [id, weights[id] ?? 0])) }
}

export const withValue = (
  numbers: PartyNumbers,
  { issue, option, value }: { readonly issue: IssueId; readonly option: OptionId; readonly value: number },
): PartyNumbers => ({
  ...numbers,
  values: { ...numbers.values, [issue]: { ...numbers.values[issue], [option]: value } },
})

/** The reading that was played, with the contested numbers in place of its own. */
export const contestedReading = (scenario: Scenario, reading: ReadingId, contest: Contest): Reading => {
  const played = readingOf(scenario, reading)
  return {
    id: CONTESTED,
    label: 'Contested',
    text: `The reading “${played.label}”, with numbers that were contested in a debrief.`,
    parties: { ...played.parties, ...contest },
    basis: 'assumed',
    because: 'Set in a debrief, by whoever contested the numbers that the game was played with.',
    sources: [],
  }
}

/** The scenario with that reading beside its own; one that was contested before gives way to it. */
export const withContest = (scenario: Scenario, reading: ReadingId, contest: Contest): Scenario => ({
  ...scenario,
  readings: [
    ...scenario.readings.filter(({ id }) => id !== CONTESTED),
    contestedReading(scenario, reading, contest),
  ],
})
