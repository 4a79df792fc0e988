/** How long the accord would hold, by the scenario’s own conditions: what decided it, and what might have. */
import type { VNode } from 'preact'
import type { Debrief, DurabilityReason } from '../../debrief/debrief.ts'
import { BasisDot } from '../../pieces/grounds.tsx'
import { counted } from '../../telling/phrases.ts'

const months = ({ months: by }: Pick<DurabilityReason, 'months'>): string =>
  `${by > 0 ? '+' : '−'}${Math.abs(by)}`

const Reasons = ({
  title,
  of,
}: {
  readonly title: string
  readonly of: readonly Omit<DurabilityReason, 'held'>[]
}): VNode | null =>
  of.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul class="holds">
        {of.map((reason) => (
          <li key={reason.label}>
            <span>{reason.label}</span>
            <b>{months(reason)}</b>
          </li>
        ))}
      </ul>
    </>
  )

export const Durability = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const { durability, scenario } = debrief
  if (scenario.durability === undefined) return null
  return (
    <section class="debrief-card" aria-labelledby="hold-title">
      <h3 id="hold-title">How long it would hold</h3>
      {durability === null ? (
        <>
          <p>No accord is in force, so there is nothing to hold. Of one this file would have asked:</p>
          <Reasons title="Months that each would add or take" of={scenario.durability.conditions} />
        </>
      ) : (
        <>
          <p>
            About <b>{counted(durability.months, 'month')}</b>, under this file’s numbers: {durability.base}{' '}
            to begin with. <BasisDot basis="assumed" />
          </p>
          <Reasons title="What decided it" of={durability.reasons.filter(({ held }) => held)} />
          <Reasons title="What was not so" of={durability.reasons.filter(({ held }) => !held)} />
        </>
      )}
    </section>
  )
}
