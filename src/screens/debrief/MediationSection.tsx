/** For whoever mediated: its drafts, the gaps between the sides, how even its hands were. Every figure says what it counts. */
import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { voiceOf } from '../../debrief/lesson/voice.ts'
import type { Mediation as Found } from '../../debrief/mediation.ts'
import { useInEnglish } from '../../pieces/InEnglish.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { issueLabel } from '../../telling/issues.ts'
import { nameOf } from '../../telling/parties.ts'
import { counted, listed, points } from '../../telling/phrases.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { DEBRIEF_FIGURES } from '../../words/debriefFigures/catalog.ts'
import { useFigures, useTurnSaid, wovenList } from './said.tsx'

interface MediationProps {
  readonly debrief: Debrief
  readonly mediation: Found
}

const Drafts = ({ debrief, mediation: { drafts } }: MediationProps): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const english = useInEnglish()
  const turnSaid = useTurnSaid()
  const { gained, points } = useFigures()
  const { scenario, principals } = debrief
  if (drafts.length === 0) return <p>{say('draftsNone')}</p>
  const agreed = drafts.filter((draft) => draft.agreed).length
  return (
    <>
      <p {...english}>
        {counted(drafts.length, 'draft')}, {agreed} agreed. Changes are to the text as it stood; “short” is
        what every principal could still have gained at once, of a draft that made the text whole.
      </p>
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

const whoseOf = ({ scenario, people }: Debrief, { party }: Found): string =>
  voiceOf(scenario, people).whose(party)

const Gaps = ({ debrief, mediation }: MediationProps): VNode => {
  const { scenario } = debrief
  const { gaps, drafts } = mediation
  const english = useInEnglish()
  const whose = whoseOf(debrief, mediation)
  const sum = (of: 'before' | 'after'): number => gaps.reduce((all, gap) => all + gap[of], 0)
  const byDraft = gaps.filter((gap) => gap.byDraft)
  const from = drafts.length === 0 ? 'at the start' : `before ${whose} first draft`
  return (
    <>
      <p {...english}>
        What the principals last asked for lay {counted(sum('before'), 'step')} apart {from}, over all issues,
        and {sum('after')} at the end.{' '}
        {byDraft.length === 0
          ? `No issue was settled on one of ${whose} drafts.`
          : `Settled on ${whose} drafts: ${listed(byDraft.map(({ issue }) => issueLabel({ scenario }, issue)))}.`}
      </p>
      <ul class="holds" {...english}>
        {gaps
          .filter(({ before, after }) => before + after > 0)
          .map(({ issue, before, after }) => (
            <li key={issue}>
              <span>{issueLabel({ scenario }, issue)}</span>
              <span>
                {counted(before, 'step')}, then <b>{after}</b>
              </span>
            </li>
          ))}
      </ul>
    </>
  )
}

const EvenHands = ({ debrief, mediation }: MediationProps): VNode => {
  const { scenario, principals } = debrief
  const { nearer, between, promised, pressed, shares } = mediation
  const english = useInEnglish()
  const rows = between + nearer.reduce((sum, count) => sum + count, 0)
  const each = (say: (p: number) => string): string =>
    listed(principals.map((party, p) => `${say(p)} ${nameOf(scenario, party)}`))
  return (
    <ul class="even-hands" {...english}>
      {rows > 0 && (
        <li>
          Of {counted(rows, 'row')} in {whoseOf(debrief, mediation)} drafts{' '}
          {each((p) => `${nearer[p] ?? 0} stood nearest to what was last asked by`)}; {between} as near to
          several.
        </li>
      )}
      <li>Promised, in points if an accord is signed: {each((p) => `${points(promised[p] ?? 0)} to`)}.</li>
      <li>Taken off no deal by pressing, in points: {each((p) => `${points(pressed[p] ?? 0)} off`)}.</li>
      <li>
        {shares === null
          ? 'No text left every principal at least its no deal, so there is nothing to share evenly.'
          : `Of the most that each could have gained over no deal, the others keeping theirs: ${each((p) => `${Math.round(100 * (shares[p] ?? 0))} % for`)}.`}
      </li>
    </ul>
  )
}

export const MediationSection = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const say = useWords(DEBRIEF_FIGURES)
  const sayDebrief = useWords(DEBRIEF_WORDS)
  const { mediation, durability } = debrief
  const english = useInEnglish()
  if (mediation === null) return null
  return (
    <section aria-labelledby="mediation-title">
      <h3 id="mediation-title">
        {say.language === 'en' ? capitalised(`${whoseOf(debrief, mediation)} mediation`) : say('mediation')}
      </h3>
      <h4>{say('drafts')}</h4>
      <Drafts debrief={debrief} mediation={mediation} />
      <h4>{say('gaps')}</h4>
      <Gaps debrief={debrief} mediation={mediation} />
      <h4>{say('evenHands')}</h4>
      <EvenHands debrief={debrief} mediation={mediation} />
      <h4>{sayDebrief('holdTitle')}</h4>
      <p {...english}>
        {durability === null
          ? 'No accord is in force, so there is nothing to hold.'
          : `About ${counted(durability.months, 'month')}: ${durability.reasons.filter(({ held }) => held).length} of the scenario’s ${counted(durability.reasons.length, 'condition')} decided it, listed under “How long it would hold”.`}
      </p>
    </section>
  )
}
