/** Adds one of a few things: a list that goes back to its first line as soon as something is chosen. */
import type { VNode } from 'preact'
import type { Choosable } from './choices.tsx'

interface AdderProps {
  readonly id: string
  readonly label: string
  /** What the list shows while nothing is being chosen. */
  readonly says?: string
  readonly choices: readonly Choosable[]
  readonly onAdd: (id: string) => void
}

export const Adder = ({ id, label, says = 'Add …', choices, onAdd }: AdderProps): VNode => (
  <select
    id={id}
    class="dropdown adder"
    aria-label={label}
    value=""
    onChange={({ currentTarget }) => {
      const chosen = currentTarget.value
      currentTarget.value = ''
      if (chosen !== '') onAdd(chosen)
    }}
  >
    <option value="">{says}</option>
    {choices.map((one) => (
      <option key={one.id} value={one.id}>
        {one.called}
      </option>
    ))}
  </select>
)
