/** What holds now: the text issue by issue, with what was agreed and is not in force; and what was said of it. */

import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Stamp } from '../../pieces/Stamp.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useTold } from '../../pieces/Told.tsx'
import { woven } from '../../pieces/woven.ts'
import { issueOf, optionOf, partyOf } from '../../scenario/scenario.ts'
import { DEBRIEF_FIGURES } from '../../words/debriefFigures/catalog.ts'
import { SaidToPress } from './SaidToPress.tsx'
import { useFigures } from './said.tsx'

export const Outcome = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const inTold = useTold()
  const { scenario, end } = debrief
  return (
    <section class="outcome" aria-labelledby="outcome-title">
      <h3 id="outcome-title" {...inTold}>
        {debrief.headline}
      </h3>
      <p {...inTold}>{debrief.summary}</p>
      <dl class="final">
        {scenario.issues.map((issue) => {
          const option = debrief.final[issue.id]
          const line = debrief.draft[issue.id]
          return (
            <div key={issue.id}>
              <dt>
                <OwnText>{issueOf(scenario, issue.id).label}</OwnText>
              </dt>
              <dd>
                {option && <OwnText>{optionOf(scenario, issue.id, option).short}</OwnText>}
                {line?.status === 'sealed' && <Stamp>{say('stampSealed')}</Stamp>}
                {line === undefined && <span class="small muted"> {say('asBefore')}</span>}
                {line !== undefined && line.option !== option && (
                  <span class="unsigned small muted">
                    {woven(say, end.end === 'signed' ? 'wasNotApproved' : 'wasNotSigned', {
                      option: () => <OwnText>{optionOf(scenario, issue.id, line.option).short}</OwnText>,
                    })}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {debrief.renamed.map((words) => (
        <p key={words} class="small muted" {...inTold}>
          {words}
        </p>
      ))}
      <SaidToPress debrief={debrief} />
    </section>
  )
}

export const GainsOf = ({
  debrief,
  worths,
}: {
  readonly debrief: Debrief
  readonly worths: readonly number[]
}): VNode => {
  const { gained } = useFigures()
  return (
    <span class="gains">
      {debrief.principals.map((id, index) => (
        <span key={id}>
          <OwnText>
            <Marker
              marker={partyOf(debrief.scenario, id).marker}
              label={partyOf(debrief.scenario, id).name}
            />
          </OwnText>
          {gained(worths[index] ?? 0)}
        </span>
      ))}
    </span>
  )
}
