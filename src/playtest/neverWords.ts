/** What never happened in a playtest, in words. */
import { issueOf, optionOf, partyOf, roundOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId, RoundId } from '../terms/ids.ts'
import type { NeverHappened, NeverKind } from './never.ts'

/** In the order in which they are told. */
export const NEVER_WORDS: Readonly<Record<NeverKind, string>> = {
  move: 'moves that nobody made',
  end: 'ways to end that no talks took',
  round: 'rounds never held',
  event: 'events that never struck',
  optionOffered: 'options that nobody offered',
  optionAgreed: 'options offered, but never agreed',
  inducement: 'inducements never promised',
  communique: 'communiqués never given',
  widening: 'options that a capital could have come to allow, and never did',
}

/** An explanation where the file itself makes a result impossible; else empty. */
export const whyNever = (scenario: Scenario, { kind, id }: NeverHappened): string => {
  if (kind !== 'optionOffered' && kind !== 'optionAgreed') return ''
  const [issue, option] = id.split('/')
  const owners = scenario.parties.filter(({ redLines }) =>
    redLines.some((line) => line.issue === issue && line.options.some((one) => one === option)),
  )
  return owners.length === 0 ? '' : `a red line of ${owners.map(({ name }) => name).join(' and of ')}`
}

/** The thing by the names that the scenario gives it; kinds of moves and ends by their ids. */
export const neverName = (scenario: Scenario, { kind, id }: NeverHappened): string => {
  const optionNamed = (issue: IssueId, option: OptionId): string =>
    `${issueOf(scenario, issue).label}: ${optionOf(scenario, issue, option).label}`
  const parts = id.split('/')
  switch (kind) {
    case 'optionOffered':
    case 'optionAgreed':
      return optionNamed(parts[0] as IssueId, parts[1] as OptionId)
    case 'widening':
      return `${partyOf(scenario, parts[0] as PartyId).name}, ${optionNamed(parts[1] as IssueId, parts[2] as OptionId)}`
    case 'round':
      return roundOf(scenario, id as RoundId).label
    case 'event':
      return scenario.events.find((event) => event.id === id)?.headline ?? id
    case 'inducement':
      return scenario.inducements.find((one) => one.id === id)?.label ?? id
    case 'communique':
      return scenario.communiques.find((one) => one.id === id)?.text ?? id
    case 'move':
    case 'end':
      return id
  }
}
