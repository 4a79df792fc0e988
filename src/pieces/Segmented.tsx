/** A short choice of one, all in sight: native radio buttons in one frame. */
import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'

interface SegmentedProps<Value extends string> {
  readonly legend: ComponentChildren
  /** The legend is read out but not shown. */
  readonly legendUnseen?: boolean
  readonly choices: readonly {
    readonly value: Value
    readonly label: ComponentChildren
    /** Drawn before the label. */
    readonly mark?: VNode
  }[]
  readonly value: Value | null
  readonly onChoose: (value: Value) => void
}

export const Segmented = <Value extends string>(props: SegmentedProps<Value>): VNode => {
  const name = useId()
  return (
    <fieldset class="segmented">
      <legend class={props.legendUnseen ? 'unseen' : ''}>{props.legend}</legend>
      <div class="segments">
        {props.choices.map((choice) => (
          <label key={choice.value} class={choice.value === props.value ? 'chosen' : ''}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === props.value}
              onChange={() => props.onChoose(choice.value)}
            />
            {choice.mark}
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
