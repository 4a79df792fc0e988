/** One party's numbers with what each rests on: sliders for weights, fields for values, a slider for the walk-away. */
import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { type PartyNumbers, withValue, withWeight } from '../../../debrief/contest/contest.ts'
import type { Debrief } from '../../../debrief/debrief.ts'
import { Grounds } from '../../../pieces/grounds.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import { type Issue, partyOf } from '../../../scenario/scenario.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { useFigures } from '../said.tsx'

interface EditorProps {
  readonly debrief: Debrief
  readonly party: PartyId
  readonly numbers: PartyNumbers
  readonly onChange: (numbers: PartyNumbers) => void
}

const MOST = 100

const NumberSlider = ({
  label,
  value,
  max = MOST,
  onInput,
}: {
  readonly label: ComponentChildren
  readonly value: number
  readonly max?: number
  readonly onInput: (value: number) => void
}): VNode => {
  const { points } = useFigures()
  const field = useId()
  return (
    <>
      <label for={field}>{label}</label>
      <input
        id={field}
        type="range"
        min={0}
        max={max}
        step={1}
        value={value}
        aria-valuetext={points(value)}
        onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
      />
      <output for={field}>{points(value)}</output>
    </>
  )
}

const Values = ({
  issue,
  numbers,
  onChange,
}: Omit<EditorProps, 'debrief' | 'party'> & { readonly issue: Issue }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  return (
    <details class="values">
      <summary>{woven(say, 'valuesOn', { issue: () => <OwnText>{issue.label}</OwnText> })}</summary>
      {issue.options.map(({ id, short }) => (
        <div key={id} class="number-row">
          <NumberSlider
            label={<OwnText>{short}</OwnText>}
            value={numbers.values[issue.id]?.[id] ?? 0}
            onInput={(value) => onChange(withValue(numbers, { issue: issue.id, option: id, value }))}
          />
        </div>
      ))}
    </details>
  )
}

export const PartyNumbersEditor = ({ debrief, party: id, numbers, onChange }: EditorProps): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const { points } = useFigures()
  const { scenario } = debrief
  const party = partyOf(scenario, id)
  const sum = Object.values(numbers.weights).reduce((all, weight) => all + weight, 0)
  return (
    <>
      <p class="small muted">
        {woven(say, 'weightsSum', { party: () => <OwnText>{party.name}</OwnText> }, { sum: points(sum) })}
      </p>
      {scenario.issues.map((issue) => {
        const position = party.positions[issue.id]
        return (
          <div key={issue.id} class="number-block" data-colour={party.marker.colour}>
            <div class="number-row">
              <NumberSlider
                label={<OwnText>{issue.label}</OwnText>}
                value={numbers.weights[issue.id] ?? 0}
                max={Math.round(sum)}
                onInput={(weight) => onChange(withWeight(numbers, issue.id, weight))}
              />
            </div>
            <div class="number-grounds">
              {position !== undefined && <Grounds of={position} sources={scenario.sources} />}
              <Values issue={issue} numbers={numbers} onChange={onChange} />
            </div>
          </div>
        )
      })}
      <div class="number-block" data-colour={party.marker.colour}>
        <div class="number-row">
          <NumberSlider
            label={say('walkAwayBefore')}
            value={numbers.reservationValue}
            onInput={(reservationValue) => onChange({ ...numbers, reservationValue })}
          />
        </div>
        <div class="number-grounds">
          <Grounds of={party.walkAway} sources={scenario.sources} />
        </div>
      </div>
    </>
  )
}
