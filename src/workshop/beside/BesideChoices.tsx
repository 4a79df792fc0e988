/** What is shown beside the text, chosen in the browser’s own lists: each with its label, in one line. */
import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'

export const BesideChoices = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <p class="beside-choices">{children}</p>
)

interface BesideChoiceProps<Id extends string> {
  readonly label: string
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id
  readonly onChoose: (id: Id) => void
}

export const BesideChoice = <Id extends string>(props: BesideChoiceProps<Id>): VNode => {
  const field = useId()
  return (
    <>
      <label for={field}>{props.label}</label>
      <select
        id={field}
        class="dropdown"
        value={props.value}
        onChange={({ currentTarget }) => props.onChoose(currentTarget.value as Id)}
      >
        {props.choices.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </>
  )
}
