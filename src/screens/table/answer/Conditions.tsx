/** Conditions that were named for options of a text, those met struck through. */
import type { VNode } from 'preact'
import { Icon } from '../../../pieces/Icon.tsx'
import type { ConditionTold } from '../../../telling/refusalWords.ts'

export const Conditions = ({
  conditions,
  strike,
  label,
}: {
  readonly conditions: readonly ConditionTold[]
  /** `now`: one after the other; `done`: all of them already. */
  readonly strike: 'notYet' | 'now' | 'done'
  readonly label: string
}): VNode => (
  <ul class={`conditions strike-${strike}`} aria-label={label}>
    {conditions.map(({ issue, option, stated, met }, place) => (
      <li key={`${issue} ${option} ${stated}`} class={met ? 'met' : 'open'} style={{ '--place': place }}>
        {met ? <Icon name="check" size={12} /> : <i class="open-mark" aria-hidden="true" />}
        <b>{option}</b>
        <span class="stated">{stated}</span>
        <span class="fate">{met ? 'met' : 'open'}</span>
      </li>
    ))}
  </ul>
)
