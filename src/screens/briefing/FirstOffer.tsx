/** The first question: a few options in one frame, many in a list. */
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Dropdown } from '../../pieces/Dropdown.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'

/** More would fill the sheet, row under row. */
const MOST_IN_SIGHT = 8

export const FirstOffer = (props: {
  readonly legend: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | null
  readonly onChoose: (value: string | null) => void
}): VNode => {
  const id = useId()
  if (props.choices.length <= MOST_IN_SIGHT) return <Segmented {...props} />
  return (
    <>
      <label for={id}>{props.legend}</label>
      <Dropdown id={id} {...props} nothing="Not decided yet" />
    </>
  )
}
