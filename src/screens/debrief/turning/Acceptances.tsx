/** Why each agreement was agreed to: an acceptance has its reasons as a refusal has. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { voiceOf } from '../../../debrief/lesson/voice.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { issueLabel } from '../../../telling/issues.ts'
import { gained, listed } from '../../../telling/phrases.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { useTurnSaid } from '../said.tsx'

export const Acceptances = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const turnSaid = useTurnSaid()
  const { acceptances, scenario, people, principals } = debrief
  const voice = voiceOf(scenario, people)
  return (
    <section aria-labelledby="agreed-title">
      <h3 id="agreed-title">{say('agreed')}</h3>
      {acceptances.length === 0 && <p class="muted">{say('agreedNone')}</p>}
      <ol class="acceptances">
        {acceptances.map(({ offer, by, at, sealed, initialled, change, yeses, entry }) => (
          <li key={entry}>
            <span class="muted">{turnSaid(at)}</span>
            <span>
              <Told>
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
              </Told>
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
