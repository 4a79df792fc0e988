/** The first question: a few options in one frame, many in a list. */
import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Dropdown } from '../../pieces/Dropdown.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { FOLDER_WORDS } from '../../words/folder/catalog.ts'
import * as texts from '../../words/folder/en.ts'

/** More would fill the sheet, row under row. */
const MOST_IN_SIGHT = 8

export const FirstOffer = (props: {
  readonly legend: ComponentChildren
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly value: string | null
  readonly onChoose: (value: string | null) => void
}): VNode => {
  const say = useWords(FOLDER_WORDS)
  const id = useId()
  const inSight = props.choices.map(({ value, label }) => ({ value, label: <OwnText>{label}</OwnText> }))
  if (props.choices.length <= MOST_IN_SIGHT) return <Segmented {...props} choices={inSight} />
  return (
    <>
      <label for={id}>{props.legend}</label>
      <Dropdown id={id} {...props} nothing={say(texts.undecided)} />
    </>
  )
}
