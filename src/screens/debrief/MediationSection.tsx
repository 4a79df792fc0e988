/** For whoever mediated: its drafts, the gaps between the sides, how even its hands were. Every figure says what it counts. */
import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { voiceOf } from '../../debrief/lesson/voice.ts'
import type { Mediation as Found } from '../../debrief/mediation.ts'
import { draftsWords, evenHandsWords, gapsWords, holdsWords } from '../../debrief/mediationWords.ts'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useTold } from '../../pieces/Told.tsx'
import { woven } from '../../pieces/woven.ts'
import { issueLabel } from '../../telling/issues.ts'
import { nameOf } from '../../telling/parties.ts'
import { toldBy } from '../../telling/told.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { DEBRIEF_FIGURES } from '../../words/debriefFigures/catalog.ts'
import { THIRD_PARTIES } from '../../words/thirdParties/catalog.ts'
import * as texts from '../../words/thirdParties/en.ts'
import { useFigures, useTurnSaid, wovenList } from './said.tsx'

interface MediationProps {
  readonly debrief: Debrief
  readonly mediation: Found
}

const Drafts = ({ debrief, mediation }: MediationProps): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const told = useTold()
  const turnSaid = useTurnSaid()
  const { gained, points } = useFigures()
  const { scenario, principals } = debrief
  const { drafts } = mediation
  if (drafts.length === 0) return <p>{say('draftsNone')}</p>
  return (
    <>
      <p {...told}>{draftsWords(debrief, mediation)}</p>
      <section class="sheets-frame" aria-label={say('drafts')} tabIndex={0}>
        <table class="sheets">
          <thead>
            <tr>
              <th scope="col">{say('offer')}</th>
              <th scope="col">{say('when')}</th>
              <th scope="col">{say('issues')}</th>
              {principals.map((party) => (
                <th key={party} scope="col">
                  <OwnText>{nameOf(scenario, party)}</OwnText>
                </th>
              ))}
              <th scope="col">{say('short')}</th>
              <th scope="col">{say('answer')}</th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <tr key={draft.offer} class={draft.agreed ? 'in-force' : ''}>
                <th scope="row">{draft.offer}</th>
                <td>{turnSaid(draft.at)}</td>
                <td>{draft.issues}</td>
                {principals.map((party, p) => (
                  <td key={party}>{gained(draft.change[p] ?? 0)}</td>
                ))}
                <td>{draft.short === null ? say('notWhole') : points(draft.short)}</td>
                <td>
                  {draft.agreed
                    ? say('offerAgreed')
                    : draft.refusedBy.length === 0
                      ? say('notAnswered')
                      : woven(say, 'refusedBy', {
                          parties: () =>
                            wovenList(
                              say.language,
                              draft.refusedBy.map((party) => <OwnText>{nameOf(scenario, party)}</OwnText>),
                            ),
                        })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const Gaps = ({ debrief, mediation }: MediationProps): VNode => {
  const tell = toldBy(debrief, THIRD_PARTIES)
  const told = useTold()
  return (
    <>
      <p {...told}>{gapsWords(debrief, mediation)}</p>
      <ul class="holds" {...told}>
        {mediation.gaps
          .filter(({ before, after }) => before + after > 0)
          .map(({ issue, before, after }) => (
            <li key={issue}>
              <span>{issueLabel(debrief, issue)}</span>
              <span>{woven(tell, texts.steps, { b: (words) => <b>{words}</b> }, { before, after })}</span>
            </li>
          ))}
      </ul>
    </>
  )
}

export const MediationSection = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const say = useWords(DEBRIEF_FIGURES)
  const sayDebrief = useWords(DEBRIEF_WORDS)
  const { mediation, scenario, people } = debrief
  const told = useTold()
  if (mediation === null) return null
  return (
    <section aria-labelledby="mediation-title">
      <h3 id="mediation-title">
        {say.language === 'en'
          ? capitalised(`${voiceOf(scenario, people).whose(mediation.party)} mediation`)
          : say('mediation')}
      </h3>
      <h4>{say('drafts')}</h4>
      <Drafts debrief={debrief} mediation={mediation} />
      <h4>{say('gaps')}</h4>
      <Gaps debrief={debrief} mediation={mediation} />
      <h4>{say('evenHands')}</h4>
      <ul class="even-hands" {...told}>
        {evenHandsWords(debrief, mediation).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h4>{sayDebrief('holdTitle')}</h4>
      <p {...told}>{holdsWords(debrief)}</p>
    </section>
  )
}
