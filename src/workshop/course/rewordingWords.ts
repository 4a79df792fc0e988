/** Which texts an event changes, as a sentence: “Changes what is read on “Water” and the folder of North.” */
import { isTextEffect, type TextEffect } from '../../scenario/changedTexts.ts'
import { type Effect, issueOf, optionOf, partyOf, type Scenario } from '../../scenario/scenario.ts'
import { listed } from '../../telling/phrases.ts'

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

/** Null where it changes none. */
export const rewordingWords = (scenario: Scenario, effects: readonly Effect[]): string | null => {
  const changes = effects.filter(isTextEffect)
  return changes.length === 0
    ? null
    : `Changes ${listed([...new Set(changes.map((effect) => phrase(scenario, effect)))])}.`
}
