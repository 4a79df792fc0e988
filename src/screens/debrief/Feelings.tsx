/** Before the books open: how it felt. Four sides of one question (outcome, self, process, relationship), never graded. */
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { partyOf } from '../../scenario/scenario.ts'
import type { Game } from '../../session/desk/desk.ts'
import {
  FEELINGS,
  type Feeling,
  MOST_ANSWER,
  type Reflection,
  STRENGTHS,
  type Strength,
} from '../../session/transcript/transcript.ts'
import { nameInside } from '../../telling/parties.ts'
import type { PartyId } from '../../terms/ids.ts'
import { useActs } from '../useDesk.ts'
import './feelings.css'

export const FELT: Readonly<Record<Feeling, string>> = {
  outcome: 'I can stand behind what came of it.',
  self: 'I negotiated as I had meant to.',
  process: 'What had to be said was said, and was heard.',
  relationship: 'We could sit down together again.',
}

const SAID: Readonly<Record<Strength, string>> = {
  1: 'not at all',
  2: 'hardly',
  3: 'half',
  4: 'mostly',
  5: 'fully',
}

const Scale = ({
  feeling,
  chosen,
  onChoose,
}: {
  readonly feeling: Feeling
  readonly chosen: Strength | undefined
  readonly onChoose: (strength: Strength) => void
}): VNode => {
  const name = useId()
  return (
    <fieldset class="felt">
      <legend>{FELT[feeling]}</legend>
      <div class="felt-scale">
        {STRENGTHS.map((strength) => (
          <label key={strength} class={strength === chosen ? 'chosen' : ''}>
            <input
              type="radio"
              name={name}
              checked={strength === chosen}
              onChange={() => onChoose(strength)}
            />
            {SAID[strength]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface SheetProps {
  readonly reflection: Reflection
  readonly onChange: (part: Partial<Reflection>) => void
}

const Sheet = ({ reflection, onChange }: SheetProps): VNode => {
  const field = useId()
  return (
    <>
      {FEELINGS.map((feeling) => (
        <Scale
          key={feeling}
          feeling={feeling}
          chosen={reflection.felt?.[feeling]}
          onChoose={(strength) => onChange({ felt: { ...reflection.felt, [feeling]: strength } })}
        />
      ))}
      <div class="felt-words">
        <label for={field}>In two sentences: how did it feel?</label>
        <textarea
          id={field}
          rows={3}
          maxLength={MOST_ANSWER}
          value={reflection.feltWords ?? ''}
          onInput={(event) => onChange({ feltWords: event.currentTarget.value })}
        />
      </div>
    </>
  )
}

export const Feelings = ({ game }: { readonly game: Game }): VNode => {
  const acts = useActs()
  const { people, scenario, transcript } = game
  const open = (): void => {
    for (const party of people) acts.reflect(party, { opened: true })
  }
  const sheet = (party: PartyId): VNode => (
    <Sheet reflection={transcript.reflections[party] ?? {}} onChange={(part) => acts.reflect(party, part)} />
  )
  return (
    <main class="feelings" id="debrief-main" tabIndex={-1}>
      <h1>Before the books open: how was it?</h1>
      <p class="muted">
        Nobody grades this, and you may leave any of it open. It is kept with this game and with copies of it.
      </p>
      {people.map((party) =>
        people.length === 1 ? (
          <div key={party}>{sheet(party)}</div>
        ) : (
          <section key={party} aria-labelledby={`felt-${party}`}>
            <h2 id={`felt-${party}`}>Whoever sat for {nameInside(partyOf(scenario, party))}</h2>
            {sheet(party)}
          </section>
        ),
      )}
      <Button kind="act" onPress={open}>
        Open the books
      </Button>
    </main>
  )
}
