/** A choice of one among too many to stand in sight: the browser’s own list. */
import type { VNode } from 'preact'

interface DropdownProps<Value extends string> {
  readonly id?: string
  /** The id of what names it, where no label does. */
  readonly labelledBy?: string
  readonly choices: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | null
  /** What choosing nothing is called. */
  readonly nothing: string
  readonly disabled?: boolean
  readonly onChoose: (value: Value | null) => void
}

export const Dropdown = <Value extends string>(props: DropdownProps<Value>): VNode => (
  <select
    class="dropdown"
    {...(props.id === undefined ? {} : { id: props.id })}
    aria-labelledby={props.labelledBy}
    value={props.value ?? ''}
    disabled={props.disabled ?? false}
    onChange={({ currentTarget: { value } }) =>
      props.onChoose(props.choices.find((choice) => choice.value === value)?.value ?? null)
    }
  >
    <option value="">{props.nothing}</option>
    {props.choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </select>
)
