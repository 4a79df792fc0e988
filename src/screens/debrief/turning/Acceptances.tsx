/** Why each agreement was agreed to: an acceptance has its reasons as a refusal has. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { voiceOf } from '../../../debrief/lesson/voice.ts'
import { changesFor } from '../../../debrief/turning/refusalWords.ts'
import { InEnglish } from '../../../pieces/InEnglish.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { issuesNamed } from '../../../telling/issues.ts'
import { toldBy } from '../../../telling/told.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { TURNING } from '../../../words/turning/catalog.ts'
import * as texts from '../../../words/turning/en.ts'
import { useTurnSaid } from '../said.tsx'

export const Acceptances = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const turnSaid = useTurnSaid()
  const { acceptances, scenario, people } = debrief
  const tell = toldBy(debrief, TURNING)
  const voice = voiceOf(scenario, people)
  const makerOf = (by: PartyId) => ({ maker: voice.name(by), makerPerson: voice.person(by) })
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
                {woven(
                  tell,
                  texts.agreedRows,
                  { b: (words) => <b>{words}</b> },
                  {
                    offer,
                    ...makerOf(by),
                    issues: issuesNamed(debrief, [...sealed, ...initialled]),
                    changes: changesFor(debrief, change),
                  },
                )}
                {/* What a person thought, nobody kept. */}
                {yeses
                  .filter(({ by: who }) => !people.includes(who))
                  .map(({ by: who, reasons }) => (
                    <span key={who} class="because">
                      {reasons === null
                        ? tell(texts.noReasons, voice.who(who))
                        : woven(tell, texts.because, {
                            party: () => <OwnText>{voice.who(who).who}</OwnText>,
                            why: () => <InEnglish>{reasons.because}</InEnglish>,
                          })}
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
