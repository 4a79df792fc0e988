/** How long the accord would hold, by the scenario’s own conditions: what decided it, and what might have. */
import type { VNode } from 'preact'
import type { Debrief, DurabilityReason } from '../../debrief/debrief.ts'
import { BasisDot } from '../../pieces/grounds.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'

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
            <span>
              <OwnText>{reason.label}</OwnText>
            </span>
            <b>{months(reason)}</b>
          </li>
        ))}
      </ul>
    </>
  )

export const Durability = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const { durability, scenario } = debrief
  if (scenario.durability === undefined) return null
  return (
    <section class="debrief-card" aria-labelledby="hold-title">
      <h3 id="hold-title">{say('holdTitle')}</h3>
      {durability === null ? (
        <>
          <p>{say('holdNone')}</p>
          <Reasons title={say('holdWould')} of={scenario.durability.conditions} />
        </>
      ) : (
        <>
          <p>
            {woven(
              say,
              'holdAbout',
              { b: (months) => <b>{months}</b>, dot: () => <BasisDot basis="assumed" /> },
              { months: durability.months, base: durability.base },
            )}
          </p>
          <Reasons title={say('holdDecided')} of={durability.reasons.filter(({ held }) => held)} />
          <Reasons title={say('holdNot')} of={durability.reasons.filter(({ held }) => !held)} />
        </>
      )}
    </section>
  )
}
