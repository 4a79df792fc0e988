/** A line to type a name in, and the button that adds what it names; Enter does the same. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'

interface AddLineProps {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly value: string
  readonly onInput: (typed: string) => void
  readonly onAdd: () => void
  /** What the button says. */
  readonly act: string
}

export const AddLine = ({ id, label, placeholder, value, onInput, onAdd, act }: AddLineProps): VNode => (
  <div class="add-line">
    <input
      id={id}
      type="text"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onAdd()
      }}
    />
    <Button icon="plus" onPress={onAdd}>
      {act}
    </Button>
  </div>
)
