/** Which texts an event changes, and how a party may begin, in words for whoever writes or teaches: “Changes what is read on “Water” and the folder of North.” */
import { isTextEffect, newTextsOf, type TextEffect } from '../scenario/changedTexts.ts'
import {
  type Effect,
  issueOf,
  optionOf,
  type Party,
  partyOf,
  type Scenario,
  type Variant,
} from '../scenario/scenario.ts'
import { plainText } from '../scenario/writing/textBlocks.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { conditionsWords } from './conditionWords.ts'
import { listed } from './phrases.ts'

const phrase = (scenario: Scenario, effect: TextEffect): string => {
  switch (effect.on) {
    case 'issueText':
      return `what is read on “${issueOf(scenario, effect.issue).label}”`
    case 'optionText':
      return `what is read on “${optionOf(scenario, effect.issue, effect.option).label}” (${issueOf(scenario, effect.issue).label})`
    case 'partyText':
      return `what everyone reads of ${partyOf(scenario, effect.party).name}`
    case 'ownText':
      return `the folder of ${partyOf(scenario, effect.party).name}`
  }
}

const KINDS: Readonly<Record<string, string>> = {
  publicBrief: 'what everyone may know',
  'brief/headline': 'headline',
  'brief/text': 'brief',
  'brief/adviser': 'adviser',
  goal: 'aim',
  'walkAway/batna': 'without a deal',
}

/** Null where it changes none. */
export const rewordingWords = (scenario: Scenario, effects: readonly Effect[]): string | null => {
  const changes = effects.filter(isTextEffect)
  return changes.length === 0
    ? null
    : `Changes ${listed([...new Set(changes.map((effect) => phrase(scenario, effect)))])}.`
}

/** How a party begins where its conditions hold: “The Larks begin otherwise if …: opens with “2 nights” on “Nights”; aim: Two nights.” */
export const variantWords = (scenario: Scenario, { id, name }: Party, variant: Variant): string => {
  const said = newTextsOf(id, variant).map(({ path, to }) => {
    const [, , kind, issue, what] = path.split('/')
    if (kind !== 'positions' || issue === undefined)
      return `${KINDS[path.split('/').slice(2).join('/')]}: ${plainText(to)}`
    const { label } = issueOf(scenario, issue as IssueId)
    return what === 'opening'
      ? `opens with “${optionOf(scenario, issue as IssueId, to as OptionId).label}” on “${label}”`
      : `demand on “${label}”: ${to}`
  })
  return `${name}, if ${conditionsWords(scenario, variant.when)}: ${said.join(' – ')}`
}
