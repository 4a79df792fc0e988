/** Before the books open: how it felt. Four sides of one question (outcome, self, process, relationship), never graded. */
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
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
import type { PartyId } from '../../terms/ids.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { useActs } from '../useDesk.ts'
import './feelings.css'
import { nameWithin } from '../../pieces/partyNames.ts'

/** Keys of the debrief’s words. */
export const FELT = {
  outcome: 'feltOutcome',
  self: 'feltSelf',
  process: 'feltProcess',
  relationship: 'feltRelationship',
} as const satisfies Record<Feeling, string>

const Scale = ({
  feeling,
  chosen,
  onChoose,
}: {
  readonly feeling: Feeling
  readonly chosen: Strength | undefined
  readonly onChoose: (strength: Strength) => void
}): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  const name = useId()
  return (
    <fieldset class="felt">
      <legend>{say(FELT[feeling])}</legend>
      <div class="felt-scale">
        {STRENGTHS.map((strength) => (
          <label key={strength} class={strength === chosen ? 'chosen' : ''}>
            <input
              type="radio"
              name={name}
              checked={strength === chosen}
              onChange={() => onChoose(strength)}
            />
            {say(`said${strength}`)}
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
  const say = useWords(DEBRIEF_WORDS)
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
        <label for={field}>{say('feltWords')}</label>
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
  const say = useWords(DEBRIEF_WORDS)
  const { people, scenario, transcript } = game
  const open = (): void => {
    for (const party of people) acts.reflect(party, { opened: true })
  }
  const sheet = (party: PartyId): VNode => (
    <Sheet reflection={transcript.reflections[party] ?? {}} onChange={(part) => acts.reflect(party, part)} />
  )
  return (
    <main class="feelings" id="debrief-main" tabIndex={-1}>
      <h1>{say('feltTitle')}</h1>
      <p class="muted">{say('feltNote')}</p>
      {people.map((party) =>
        people.length === 1 ? (
          <div key={party}>{sheet(party)}</div>
        ) : (
          <section key={party} aria-labelledby={`felt-${party}`}>
            <h2 id={`felt-${party}`}>
              {woven(say, 'whoSat', {
                party: () => <OwnText>{nameWithin(say.language, partyOf(scenario, party))}</OwnText>,
              })}
            </h2>
            {sheet(party)}
          </section>
        ),
      )}
      <Button kind="act" onPress={open}>
        {say('open')}
      </Button>
    </main>
  )
}
