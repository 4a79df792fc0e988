/**
 * A whole number between 1 and a most. What is typed stays as it is typed until the field is left: a field that puts
 * itself right at every key turns “27”, typed into an emptied one, into “127”.
 */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'

export const NumberField = ({
  label,
  value,
  most,
  describedBy,
  onNumber,
}: {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly describedBy?: string
  readonly onNumber: (value: number) => void
}): VNode => {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label class="field">
      {label}
      <input
        type="number"
        min={1}
        max={most}
        value={typed ?? value}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          const number = Math.trunc(Number(currentTarget.value))
          if (number >= 1) onNumber(Math.min(most, number))
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
