/** What would even this reading out: small changes, each computed, tried at a press and taken back at another. */
import type { VNode } from 'preact'
import { EVEN, type EvenOut, type Suggestion } from '../../bargaining/analysis/evening/evenOut.ts'
import { Button } from '../../pieces/Button.tsx'
import type { Scenario } from '../../scenario/scenario.ts'
import { grouped } from '../../telling/phrases.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { useManuscript, useWorkshop } from '../workshop.ts'
import type { AnalysisClient, ShownFigures } from './openAnalysis.ts'
import { gainsWords, suggestionWords } from './words.ts'

const ANALYSIS = 'analysis'
/** What Undo says that it takes back. */
const TRIED = 'the change that evens it out'

const leadOf = (scenario: Scenario, { aim, before, suggestions }: EvenOut): string => {
  const now = `At the Nash text: ${gainsWords(scenario, before.gains)}.`
  const none =
    before.zone === 0 ? 'There is no agreement zone.' : 'No text is better than leaving for every principal.'
  switch (aim) {
    case 'even':
      return `${now} That is within ${EVEN} points of each other.`
    case 'tooLarge':
      return 'There are too many texts to compute what a change would do.'
    case 'open':
      return suggestions.length > 0
        ? `${none} Small single changes that open one:`
        : `${none} No small single change opens one.`
    case 'within':
      return `${now} Small single changes that bring them within ${EVEN} points of each other:`
    case 'halve':
      return suggestions.length > 0
        ? `${now} No small single change brings them within ${EVEN} points of each other; these halve the distance:`
        : `${now} No small single change so much as halves the distance.`
  }
}

const Suggested = ({
  scenario,
  suggestion: { changes, after },
}: {
  readonly scenario: Scenario
  readonly suggestion: Suggestion
}): VNode => {
  const { manuscript } = useWorkshop()
  const words = suggestionWords(scenario, changes)
  const tryIt = () => {
    manuscript.changeAt(
      changes.map(({ path, to }) => ({ do: 'set', path, value: to })),
      TRIED,
      { by: ANALYSIS },
    )
    const [first] = changes
    if (first !== undefined) manuscript.select(first.path, ANALYSIS)
  }
  return (
    <li>
      <div>
        <p class="suggested">{words}</p>
        <p class="muted">
          {gainsWords(scenario, after.gains)}; {grouped(after.zone)} texts in the zone
        </p>
      </div>
      <Button small label={`Try it: ${words}`} onPress={tryIt}>
        Try it
      </Button>
    </li>
  )
}

export const EvenOutCard = ({
  client,
  evened,
  shown: { scenario, reading, isFresh },
}: {
  readonly client: AnalysisClient
  readonly evened: EvenOut | 'asked' | undefined
  readonly shown: ShownFigures
}): VNode => {
  const { manuscript } = useWorkshop()
  const isTried = useManuscript(({ undoes }) => undoes === TRIED)
  const hasErrors = useManuscript(({ text, scenarioText }) => text !== scenarioText)
  return (
    <BesideCard title="What would even this out?" class="even-out">
      {isTried && (
        <p class="tried" role="status">
          A change is being tried: all figures are of the text with it.{' '}
          <Button small icon="undo" onPress={manuscript.undo}>
            Take it back
          </Button>
        </p>
      )}
      {typeof evened === 'object' ? (
        <>
          <p>{leadOf(scenario, evened)}</p>
          <ul class="suggestions">
            {evened.suggestions.map((suggestion) => (
              <Suggested
                key={JSON.stringify(suggestion.changes)}
                scenario={scenario}
                suggestion={suggestion}
              />
            ))}
          </ul>
          <p class="small muted">
            Each was computed over all texts of this reading. Uneven may be what you want to teach.
          </p>
        </>
      ) : (
        <Button
          barred={hasErrors || !isFresh ? 'The text is being read, or has errors.' : null}
          onPress={() => client.suggest(reading)}
        >
          {evened === 'asked' ? 'Computing …' : 'Compute small changes'}
        </Button>
      )}
    </BesideCard>
  )
}
