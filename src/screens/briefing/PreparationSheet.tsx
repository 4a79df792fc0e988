/** Four questions before the first round; the debrief compares the answers. None is compulsory. */

import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { nameWithin } from '../../pieces/partyNames.ts'
import { useWords } from '../../pieces/speaking.ts'
import { Term } from '../../pieces/Term.tsx'
import { woven } from '../../pieces/woven.ts'
import {
  answered,
  FIRST_GUESS,
  guessAt,
  guessedAt,
  questionsFor,
  withGuessAt,
} from '../../seat/preparation.ts'
import type { Preparation, WalkAwayGuess } from '../../session/transcript/transcript.ts'
import type { PartyView } from '../../table/view.ts'
import { partyIn } from '../../telling/parties.ts'
import { FOLDER_WORDS } from '../../words/folder/catalog.ts'
import * as texts from '../../words/folder/en.ts'
import { FirstOffer } from './FirstOffer.tsx'

interface SheetProps {
  readonly view: PartyView
  readonly preparation: Preparation
  readonly onChange: (preparation: Preparation) => void
  readonly onDone: () => void
}

const NUMBERS = [texts.n0, texts.n1, texts.n2, texts.n3, texts.n4] as const

const QUESTIONS = {
  askOn: texts.askOn,
  offerOn: texts.offerOn,
  whenLeave: texts.whenLeave,
  notBehind: texts.notBehind,
} as const

const Slider = (props: {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onInput: (value: number) => void
}): VNode => (
  <label class="slider">
    <span class="small">{props.label}</span>
    <input
      type="range"
      min={props.min}
      max={props.max}
      value={props.value}
      onInput={(event) => props.onInput(event.currentTarget.valueAsNumber)}
    />
  </label>
)

const Guess = ({
  question,
  guess,
  onChange,
}: {
  readonly question: ComponentChildren
  readonly guess: WalkAwayGuess | undefined
  readonly onChange: (change: Partial<Pick<WalkAwayGuess, 'guess' | 'give'>>) => void
}): VNode => {
  const say = useWords(FOLDER_WORDS)
  return (
    <fieldset class="question">
      <legend>
        {question}{' '}
        <span class="small muted">
          {woven(say, texts.scale, { term: (word) => <Term name="walkAway">{word}</Term> })}
        </span>
      </legend>
      <Slider
        label={say(texts.guess)}
        min={0}
        max={100}
        value={guess?.guess ?? FIRST_GUESS.guess}
        onInput={(value) => onChange({ guess: value })}
      />
      <Slider
        label={say(texts.give)}
        min={0}
        max={30}
        value={guess?.give ?? FIRST_GUESS.give}
        onInput={(value) => onChange({ give: value })}
      />
      <output class="guess">{guess ? `${guess.guess} ± ${guess.give}` : say(texts.noGuess)}</output>
    </fieldset>
  )
}

export const PreparationSheet = ({ view, preparation, onChange, onDone }: SheetProps): VNode => {
  const say = useWords(FOLDER_WORDS)
  const gift = useId()
  const leave = useId()
  const heaviest = [...view.scenario.issues].sort(
    (a, b) => (view.own.sheet.weights[b.id] ?? 0) - (view.own.sheet.weights[a.id] ?? 0),
  )[0]
  const others = guessedAt(view.scenario.parties, view.viewer)
  const { first, last } = questionsFor(partyIn(view, view.viewer))
  return (
    <aside class="preparation" aria-labelledby="preparation-title">
      <h2 id="preparation-title">{say(texts.sheet)}</h2>
      <p class="small muted">
        {say(texts.done, { done: say(NUMBERS[answered(view, preparation)] ?? texts.n0) })}
      </p>
      {heaviest && (
        <div class="question">
          <FirstOffer
            legend={woven(say, QUESTIONS[first], { issue: () => <OwnText>{heaviest.label}</OwnText> })}
            choices={heaviest.options
              .filter((option) => view.own.mandate[heaviest.id]?.[option.id]?.status !== 'redLine')
              .map((option) => ({ value: option.id as string, label: option.short }))}
            value={preparation.firstOffer ?? null}
            onChoose={(firstOffer) => {
              const { firstOffer: _, ...rest } = preparation
              onChange(firstOffer === null ? rest : { ...rest, firstOffer })
            }}
          />
        </div>
      )}
      <div class="question">
        <label for={gift}>{say(texts.gift)}</label>
        <textarea
          id={gift}
          rows={2}
          maxLength={400}
          value={preparation.cheapGift ?? ''}
          onInput={(event) => onChange({ ...preparation, cheapGift: event.currentTarget.value })}
        />
      </div>
      {others.map((other, place) => (
        <Guess
          key={other.id}
          question={woven(say, place === 0 ? texts.howLow : texts.andLow, {
            // Languages that inflect names have it in its first form.
            party: () => <OwnText>{nameWithin(say.language, other)}</OwnText>,
          })}
          guess={guessAt(preparation, other.id)}
          onChange={(change) => onChange(withGuessAt(preparation, other.id, change))}
        />
      ))}
      <div class="question">
        <label for={leave}>{say(QUESTIONS[last])}</label>
        <textarea
          id={leave}
          rows={3}
          maxLength={400}
          value={preparation.whenToLeave ?? ''}
          onInput={(event) => onChange({ ...preparation, whenToLeave: event.currentTarget.value })}
        />
      </div>
      <div class="take-seat">
        <Button kind="act" onPress={onDone}>
          {say(texts.take)}
        </Button>
        <p class="small muted">{say(texts.reopen)}</p>
      </div>
    </aside>
  )
}
