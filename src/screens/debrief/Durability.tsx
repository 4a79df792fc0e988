/** How long the accord would hold, by the scenario's own conditions, and why. */
import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { counted } from '../../telling/phrases.ts'
import { BasisDot } from '../pieces/grounds.tsx'

export const Durability = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const { durability } = debrief
  if (durability === null) return null
  return (
    <section aria-labelledby="hold-title">
      <h2 id="hold-title">How long it would hold</h2>
      <p>
        About <b>{counted(durability.months, 'month')}</b>, under this file’s numbers: {durability.base} to
        begin with. <BasisDot basis="assumed" />
      </p>
      <ul class="holds">
        {durability.reasons.map((reason) => (
          <li key={reason.label} class={reason.held ? '' : 'muted'}>
            <span>{reason.label}</span>
            <b>{reason.held ? `${reason.months > 0 ? '+' : '−'}${Math.abs(reason.months)}` : 'not so'}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
