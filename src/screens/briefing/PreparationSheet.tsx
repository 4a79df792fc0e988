/** Four questions before the first round; the debrief compares the answers. None is compulsory. */
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Term } from '../../pieces/Term.tsx'
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
import { nameInside, partyIn } from '../../telling/parties.ts'
import { FirstOffer } from './FirstOffer.tsx'

interface SheetProps {
  readonly view: PartyView
  readonly preparation: Preparation
  readonly onChange: (preparation: Preparation) => void
  readonly onDone: () => void
}

const NUMBERS = ['None', 'One', 'Two', 'Three', 'All'] as const
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
  readonly question: string
  readonly guess: WalkAwayGuess | undefined
  readonly onChange: (change: Partial<Pick<WalkAwayGuess, 'guess' | 'give'>>) => void
}): VNode => (
  <fieldset class="question">
    <legend>
      {question}{' '}
      <span class="small muted">
        A <Term name="walkAway">walk-away</Term> from 0 to 100
      </span>
    </legend>
    <Slider
      label="Your guess"
      min={0}
      max={100}
      value={guess?.guess ?? FIRST_GUESS.guess}
      onInput={(value) => onChange({ guess: value })}
    />
    <Slider
      label="Give or take"
      min={0}
      max={30}
      value={guess?.give ?? FIRST_GUESS.give}
      onInput={(value) => onChange({ give: value })}
    />
    <output class="guess">
      {guess ? `${guess.guess} ± ${guess.give}` : 'Not guessed yet: move a slider'}
    </output>
  </fieldset>
)

export const PreparationSheet = ({ view, preparation, onChange, onDone }: SheetProps): VNode => {
  const gift = useId()
  const leave = useId()
  const heaviest = [...view.scenario.issues].sort(
    (a, b) => (view.own.sheet.weights[b.id] ?? 0) - (view.own.sheet.weights[a.id] ?? 0),
  )[0]
  const others = guessedAt(view.scenario.parties, view.viewer)
  const { first, last } = questionsFor(partyIn(view, view.viewer))
  return (
    <aside class="preparation" aria-labelledby="preparation-title">
      <h2 id="preparation-title">Preparation sheet</h2>
      <p class="small muted">
        {NUMBERS[answered(view, preparation)]} of four done. You will see your answers again in the debrief.
      </p>
      {heaviest && (
        <div class="question">
          <FirstOffer
            legend={`1. ${first}: ${heaviest.label}?`}
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
        <label for={gift}>2. What could you give that costs you little and helps them?</label>
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
          question={
            place === 0
              ? `3. How low do you think ${nameInside(other)} would go before leaving?`
              : `And how low would ${nameInside(other)} go?`
          }
          guess={guessAt(preparation, other.id)}
          onChange={(change) => onChange(withGuessAt(preparation, other.id, change))}
        />
      ))}
      <div class="question">
        <label for={leave}>4. {last}</label>
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
          Take your seat
        </Button>
        <p class="small muted">You can reopen this folder at any time.</p>
      </div>
    </aside>
  )
}
