/** What holds now: the text issue by issue, with what was agreed and is not in force; and what was said of it. */

import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { Stamp } from '../../pieces/Stamp.tsx'
import { issueOf, optionOf, partyOf } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { gained } from '../../telling/phrases.ts'

export const Outcome = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { scenario, end } = debrief
  return (
    <section class="outcome" aria-labelledby="outcome-title">
      <h3 id="outcome-title">{debrief.headline}</h3>
      <p>{debrief.summary}</p>
      <dl class="final">
        {scenario.issues.map((issue) => {
          const option = debrief.final[issue.id]
          const line = debrief.draft[issue.id]
          return (
            <div key={issue.id}>
              <dt>{issueOf(scenario, issue.id).label}</dt>
              <dd>
                {option ? optionOf(scenario, issue.id, option).short : ''}
                {line?.status === 'sealed' && <Stamp>Sealed</Stamp>}
                {line === undefined && <span class="small muted"> as before</span>}
                {line !== undefined && line.option !== option && (
                  <span class="unsigned small muted">
                    {optionOf(scenario, issue.id, line.option).short} was{' '}
                    {end.end === 'signed' ? 'signed, not approved' : 'initialled, not signed'}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {debrief.renamed.map((words) => (
        <p key={words} class="small muted">
          {words}
        </p>
      ))}
      {debrief.communiques.length > 0 && (
        <details class="said">
          <summary>What was said to {wordsOf(debrief.scenario).press}</summary>
          <ul>
            {debrief.communiques.map((one, index) => (
              <li key={index}>
                <span class="small muted">
                  {one.round}, {partyOf(scenario, one.party).name}
                </span>
                <p class="serif">{one.text}</p>
              </li>
            ))}
          </ul>
          <p class="small muted">What {wordsOf(debrief.scenario).delegation.many} say here is simulated.</p>
        </details>
      )}
    </section>
  )
}

export const gains = (debrief: Debrief, worths: readonly number[]): VNode => (
  <span class="gains">
    {debrief.principals.map((id, index) => (
      <span key={id}>
        <Marker marker={partyOf(debrief.scenario, id).marker} label={partyOf(debrief.scenario, id).name} />
        {gained(worths[index] ?? 0)}
      </span>
    ))}
  </span>
)
