/** What an event asks, as a sentence: “Asks Lower Village “Take the pump?”: “Take it” (1 effect) or “Decline” (nothing).” */
import { type EventChoice, partyOf, type Scenario } from '../../scenario/scenario.ts'
import { counted } from '../../telling/phrases.ts'
import { either } from '../../terms/either.ts'

export const choiceWords = (scenario: Scenario, { party, question, answers }: EventChoice): string =>
  `Asks ${partyOf(scenario, party).name} “${question}”: ${either(
    answers.map(
      ({ label, effects }) =>
        `“${label}” (${effects.length === 0 ? 'nothing' : counted(effects.length, 'effect')})`,
    ),
  )}.`
