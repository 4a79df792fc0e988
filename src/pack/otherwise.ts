/** What reads otherwise in play than on paper, for the teacher alone: printed folders have what holds where none of this does. */
import type { Scenario } from '../scenario/scenario.ts'
import { conditionsWords } from '../telling/conditionWords.ts'
import { rewordingWords, variantWords } from '../telling/rewordingWords.ts'

export const otherwiseIn = (scenario: Scenario): readonly string[] => [
  ...scenario.parties.flatMap((party) =>
    (party.variants ?? []).map((variant) => variantWords(scenario, party, variant)),
  ),
  ...scenario.events.flatMap((event) => {
    const effects = [...event.effects, ...(event.choice?.answers ?? []).flatMap((answer) => answer.effects)]
    const words = rewordingWords(scenario, effects)
    return words === null
      ? []
      : [`“${event.headline}”, once ${conditionsWords(scenario, event.when, event.unless)}: ${words}`]
  }),
]
