/** A party's score sheet as a reading has it: the scenario's numbers with the reading's own in their place. */
import { partyOf, readingOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, ReadingId } from '../terms/ids.ts'
import type { Sheet } from './sheet.ts'

/** GENIUS's rule for published domains, whose weights may sum to more than 1: worth is capped at 1, here at 100. */
const MOST = 100

/** Weights and values that the course of the talks has put in the place of the reading's. */
export interface Revalued {
  readonly weights: Readonly<Partial<Record<IssueId, number>>>
  readonly values: Readonly<Partial<Record<IssueId, Readonly<Partial<Record<OptionId, number>>>>>>
}

export const NOTHING_REVALUED: Revalued = { weights: {}, values: {} }

/** 0 to 100, as the reading has it. */
export const valueInReading = (
  scenario: Scenario,
  reading: ReadingId,
  party: PartyId,
  issue: IssueId,
  option: OptionId,
): number =>
  readingOf(scenario, reading).parties[party]?.values?.[issue]?.[option] ??
  partyOf(scenario, party).positions[issue]?.values[option] ??
  0

/** Points are weight × value / 100. An issue on which the party takes no position is worth nothing to it. */
export const sheetOf = (
  scenario: Scenario,
  reading: ReadingId,
  party: PartyId,
  { weights: newWeights, values: newValues }: Revalued = NOTHING_REVALUED,
): Sheet => {
  const base = partyOf(scenario, party)
  const override = readingOf(scenario, reading).parties[party]
  const points: Record<IssueId, Record<OptionId, number>> = {}
  const weights: Record<IssueId, number> = {}
  for (const issue of scenario.issues) {
    const position = base.positions[issue.id]
    const weight = newWeights[issue.id] ?? override?.weights?.[issue.id] ?? position?.weight ?? 0
    const values = override?.values?.[issue.id]
    const byOption: Record<OptionId, number> = {}
    for (const option of issue.options)
      byOption[option.id] =
        (weight *
          (newValues[issue.id]?.[option.id] ?? values?.[option.id] ?? position?.values[option.id] ?? 0)) /
        100
    points[issue.id] = byOption
    weights[issue.id] = weight
  }
  return {
    party,
    points,
    weights,
    linkages: base.linkages.map(({ label, when, worth }) => ({ label, when, worth })),
    reservationValue: override?.reservationValue ?? base.walkAway.reservationValue,
    ...(scenario.scale === 'published' ? { cap: MOST } : {}),
  }
}
