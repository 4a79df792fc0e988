/** Four questions before the first round; the debrief looks at the answers again. None is compulsory. */
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { Preparation } from '../../session/transcript/transcript.ts'
import type { PartyView, PublicParty } from '../../table/view.ts'
import { Button } from '../pieces/Button.tsx'
import { Term } from '../pieces/Term.tsx'
import { FirstOffer } from './FirstOffer.tsx'

interface SheetProps {
  readonly view: PartyView
  readonly preparation: Preparation
  readonly onChange: (preparation: Preparation) => void
  readonly onDone: () => void
}

const NUMBERS = ['None', 'One', 'Two', 'Three', 'All'] as const
const FIRST_GUESS = { guess: 50, give: 12 }

const answered = (sheet: Preparation): number =>
  [sheet.firstOffer, sheet.cheapGift, sheet.theirWalkAway, sheet.whenToLeave].filter(
    (answer) => answer !== undefined && answer !== '',
  ).length

/** The principal whose walk-away this seat has most reason to wonder about. */
const across = (view: PartyView): PublicParty | undefined =>
  view.scenario.parties.find((party) => party.id !== view.viewer && party.roles.includes('principal'))

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

export const PreparationSheet = ({ view, preparation, onChange, onDone }: SheetProps): VNode => {
  const gift = useId()
  const leave = useId()
  const heaviest = [...view.scenario.issues].sort(
    (a, b) => (view.own.sheet.weights[b.id] ?? 0) - (view.own.sheet.weights[a.id] ?? 0),
  )[0]
  const other = across(view)
  const guess = preparation.theirWalkAway
  const setGuess = (change: Partial<typeof FIRST_GUESS>) => {
    if (other)
      onChange({ ...preparation, theirWalkAway: { party: other.id, ...FIRST_GUESS, ...guess, ...change } })
  }
  return (
    <aside class="preparation" aria-labelledby="preparation-title">
      <h2 id="preparation-title">Preparation sheet</h2>
      <p class="small muted">
        {NUMBERS[answered(preparation)]} of four done. You will see your answers again in the debrief.
      </p>
      {heaviest && (
        <div class="question">
          <FirstOffer
            legend={`1. What is your first offer on: ${heaviest.label}?`}
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
      {other && (
        <fieldset class="question">
          <legend>
            3. How low do you think {other.name} would go before leaving?{' '}
            <span class="small muted">
              A <Term name="walkAway">walk-away</Term> from 0 to 100
            </span>
          </legend>
          <Slider
            label="Your guess"
            min={0}
            max={100}
            value={guess?.guess ?? FIRST_GUESS.guess}
            onInput={(value) => setGuess({ guess: value })}
          />
          <Slider
            label="Give or take"
            min={0}
            max={30}
            value={guess?.give ?? FIRST_GUESS.give}
            onInput={(value) => setGuess({ give: value })}
          />
          <output class="guess">
            {guess ? `${guess.guess} ± ${guess.give}` : 'Not guessed yet: move a slider'}
          </output>
        </fieldset>
      )}
      <div class="question">
        <label for={leave}>4. In one sentence: when do you stand up and leave?</label>
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
