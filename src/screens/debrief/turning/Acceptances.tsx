/** Why each agreement was agreed to: an acceptance has its reasons as a refusal has. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { voiceOf } from '../../../debrief/lesson/voice.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { gained, listed } from '../../../telling/phrases.ts'
import { talksTurn } from '../../../telling/turns.ts'

export const Acceptances = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { acceptances, scenario, people, principals } = debrief
  const voice = voiceOf(scenario, people)
  return (
    <section aria-labelledby="agreed-title">
      <h3 id="agreed-title">Why each agreement was an agreement</h3>
      {acceptances.length === 0 && <p class="muted">Nothing was agreed.</p>}
      <ol class="acceptances">
        {acceptances.map(({ offer, by, at, sealed, initialled, change, yeses, entry }) => (
          <li key={entry}>
            <span class="muted">{talksTurn(at)}</span>
            <span>
              <b>Offer {offer}</b> by {voice.name(by)}:{' '}
              {listed([...sealed, ...initialled].map((issue) => issueLabel({ scenario }, issue)))}. Its rows
              changed the text by{' '}
              {listed(principals.map((party, p) => `${gained(change[p] ?? 0)} for ${voice.name(party)}`))}.
              {/* What a person thought, nobody kept. */}
              {yeses
                .filter(({ by: who }) => !people.includes(who))
                .map(({ by: who, reasons }) => (
                  <span key={who} class="because">
                    {voice.Name(who)}:{' '}
                    {reasons === null ? 'this copy was kept without its reasons.' : reasons.because}
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
