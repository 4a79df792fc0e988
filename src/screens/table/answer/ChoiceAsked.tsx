/** An event asks the viewer to decide: the question, and each answer with what it moves for the viewer at once. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import type { OpenChoice, PartyView } from '../../../table/view.ts'
import { optionsTold } from '../../../telling/optionsTold.ts'
import { shiftsTold } from '../../../telling/shiftWords.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import { useBars } from '../composer/Moves.tsx'
import { WhyBarred } from '../WhyBarred.tsx'
import './choice.css'

const Answer = ({
  view,
  choice,
  place,
}: {
  readonly view: PartyView
  readonly choice: OpenChoice
  readonly place: number
}): VNode | null => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const bars = useBars(view)
  const answer = choice.answers[place]
  if (answer === undefined) return null
  const moved = [
    ...answer.options.map((event) => optionsTold(view, event).headline),
    ...shiftsTold(view, answer.shifts).map(({ words }) => words),
  ]
  const move = { type: 'choose', by: view.viewer, event: choice.event, answer: place } as const
  return (
    <li>
      <Button class="wide" barred={bars(move)} onPress={() => acts.make(move)}>
        <OwnText>{answer.label}</OwnText>
      </Button>
      <p class="small muted">
        {moved.length === 0
          ? say(texts.movesNothing)
          : woven(say, texts.movesAtOnce, { moved: () => <Told>{moved.join('; ')}</Told> })}
      </p>
    </li>
  )
}

export const ChoiceAsked = ({
  view,
  choice,
}: {
  readonly view: PartyView
  readonly choice: OpenChoice
}): VNode => {
  const say = useWords(UNDER_WAY)
  const refused = useDesk((state) => state.game?.refused ?? null)
  const news = view.news.find(({ id }) => id === choice.event)
  return (
    <>
      <section class="panel choice-asked" aria-labelledby="choice-question">
        <h2>
          <span>{say(texts.decide)}</span>
        </h2>
        <p id="choice-question" class="serif choice-question">
          <OwnText>{choice.question}</OwnText>
        </p>
        {news !== undefined && (
          <p class="small muted">
            {woven(say, texts.after, { news: () => <OwnText>{news.headline}</OwnText> })}
          </p>
        )}
        <p class="small muted">{say(texts.talksWait)}</p>
      </section>
      <section class="panel choice-answers your-answer" aria-label={say(texts.yourAnswer)}>
        <ul>
          {choice.answers.map((answer, place) => (
            <Answer key={answer.label} view={view} choice={choice} place={place} />
          ))}
        </ul>
        {refused !== null && (
          <p class="small problem" role="alert">
            <WhyBarred view={view} problem={refused} />
          </p>
        )}
      </section>
    </>
  )
}
