/** What a designer should look at: the same notes as `parley analyse`. */
import type { VNode } from 'preact'
import { issueOf, optionOf } from '../../scenario/scenario.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import type { ShownFigures } from './openAnalysis.ts'

export const FindingsCard = ({
  shown: { scenario, analysis },
}: {
  readonly shown: ShownFigures
}): VNode | null => {
  const { warnings, dominated } = analysis
  if (warnings.length + dominated.length === 0) return null
  return (
    <BesideCard title="Worth a look">
      <ul class="beside-list">
        {warnings.map(({ code, message }) => (
          <li key={`${code} ${message}`}>
            {message} <code class="mono muted">{code}</code>
          </li>
        ))}
        {dominated.map(({ issue, option }) => (
          <li key={`${issue}/${option}`}>
            No principal could want “{optionOf(scenario, issue, option).label}” (
            {issueOf(scenario, issue).label}): another option is at least as good for each.
            {issueOf(scenario, issue).statusQuo === option && ' It is the status quo.'}
          </li>
        ))}
      </ul>
    </BesideCard>
  )
}
