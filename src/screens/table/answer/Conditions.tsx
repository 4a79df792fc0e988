/** Conditions that were named for options of a text, those met struck through. */

import type { VNode } from 'preact'
import { Icon } from '../../../pieces/Icon.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { ConditionTold } from '../../../telling/refusalWords.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'

export const Conditions = ({
  conditions,
  strike,
  label,
}: {
  readonly conditions: readonly ConditionTold[]
  /** `now`: one after the other; `done`: all of them already. */
  readonly strike: 'notYet' | 'now' | 'done'
  readonly label: string
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <ul class={`conditions strike-${strike}`} aria-label={label}>
      {conditions.map(({ issue, option, stated, met }, place) => (
        <li key={`${issue} ${option} ${stated}`} class={met ? 'met' : 'open'} style={{ '--place': place }}>
          {met ? <Icon name="check" size={12} /> : <i class="open-mark" aria-hidden="true" />}
          <b>
            <OwnText>{option}</OwnText>
          </b>
          <span class="stated">
            <OwnText>{stated}</OwnText>
          </span>
          <span class="fate">{say(met ? texts.met : texts.open)}</span>
        </li>
      ))}
    </ul>
  )
}
