/** An option with its radio button, name and bar of worth, the same on a row's line and in its list. */

import type { ComponentChildren, HTMLAttributes, VNode } from 'preact'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { OptionState } from '../../../seat/board.ts'
import type { PartyView } from '../../../table/view.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import { optionWords } from './optionWords.ts'

/** A value of 0 to 100 as the bar's width in px. */
const barWidth = (value: number): string => `${Math.round(0.64 * value)}px`

interface OptionLabelProps {
  readonly view: PartyView
  readonly state: OptionState
  /** The name that all radio buttons of a row share. */
  readonly group: string
  readonly disabled: boolean
  readonly onChoose: () => void
  readonly class: string
  /** More that belongs to the name. */
  readonly note?: ComponentChildren
  /** Comes after the bar. */
  readonly children?: ComponentChildren
  /** Title and what the pointer does. */
  readonly attributes?: Pick<
    HTMLAttributes<HTMLLabelElement>,
    'title' | 'lang' | 'dir' | 'onPointerEnter' | 'onPointerLeave'
  >
}

export const OptionLabel = ({
  view,
  state,
  group,
  disabled,
  onChoose,
  class: classes,
  note,
  children,
  attributes,
}: OptionLabelProps): VNode => {
  const say = useWords(TABLE)
  return (
    <label class={classes} {...attributes}>
      <input
        type="radio"
        name={group}
        checked={state.drafted}
        disabled={disabled}
        {...(attributes?.lang === undefined ? {} : { lang: say.language })}
        aria-label={optionWords(say, view, state)}
        onChange={onChoose}
      />
      <span class="option-label">
        <OwnText>{state.option.short}</OwnText>
        {note}
      </span>
      <span class="value" aria-hidden="true">
        <i style={{ width: barWidth(state.value) }} />
      </span>
      {children}
    </label>
  )
}
