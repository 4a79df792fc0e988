/** A condition of the course as a clause: “once Status of the Donbas is agreed as Neutral buffer”. */
import {
  type Condition,
  issueOf,
  optionOf,
  partyOf,
  readingOf,
  roundOf,
  type Scenario,
} from '../scenario/scenario.ts'
import { assertNever } from '../terms/assertNever.ts'
import { either } from '../terms/either.ts'
import { counted } from './phrases.ts'

const between = ({
  atLeast,
  atMost,
}: {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}): string =>
  [atLeast === undefined ? '' : `${atLeast} or more`, atMost === undefined ? '' : `${atMost} or less`]
    .filter(Boolean)
    .join(' and ')

export const conditionWords = (scenario: Scenario, condition: Condition): string => {
  switch (condition.type) {
    case 'agreed':
      return `“${issueOf(scenario, condition.issue).label}” is agreed as ${either(condition.options.map((option) => `“${optionOf(scenario, condition.issue, option).label}”`))}`
    case 'unsettled':
      return `“${issueOf(scenario, condition.issue).label}” is not agreed`
    case 'event':
      return `“${scenario.events.find(({ id }) => id === condition.event)?.headline ?? condition.event}” has struck`
    case 'support':
      return `support of ${partyOf(scenario, condition.party).name} at home is ${between(condition)}`
    case 'trust':
      return `trust of ${partyOf(scenario, condition.party).name} in ${partyOf(scenario, condition.towards).name} is ${between(condition)}`
    case 'round':
      return condition.turn === 0
        ? `“${roundOf(scenario, condition.round).label}” has begun`
        : `${counted(condition.turn, 'turn')} of “${roundOf(scenario, condition.round).label}” ${condition.turn === 1 ? 'is' : 'are'} used`
    case 'reading':
      return `the talks follow “${readingOf(scenario, condition.reading).label}”`
    case 'chance':
      return `“${condition.draw}” is drawn, as in ${condition.percent} % of games`
    case 'all':
      return condition.of.map((one) => conditionWords(scenario, one)).join(' and ')
    case 'any':
      return either(condition.of.map((one) => conditionWords(scenario, one)))
    case 'not':
      return `it is not so that ${either(condition.of.map((one) => conditionWords(scenario, one)))}`
    default:
      return assertNever(condition)
  }
}

/** All of them, and none of `unless`. */
export const conditionsWords = (
  scenario: Scenario,
  when: readonly Condition[],
  unless: readonly Condition[] = [],
): string =>
  [
    when.map((one) => conditionWords(scenario, one)).join(', and '),
    unless.length === 0 ? '' : `unless ${either(unless.map((one) => conditionWords(scenario, one)))}`,
  ]
    .filter(Boolean)
    .join(', ')
