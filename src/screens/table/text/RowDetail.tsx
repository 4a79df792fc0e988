/** The line that a chosen row opens: what the option in question needs, and what may be said about the issue. */

import type { VNode } from 'preact'
import { Grounds } from '../../../pieces/grounds.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { Popover } from '../../../pieces/Popover.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { Told } from '../../../pieces/Told.tsx'
import { Writing } from '../../../pieces/Writing.tsx'
import { woven } from '../../../pieces/woven.ts'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { OptionState, RowState } from '../../../seat/board.ts'
import type { PartyView } from '../../../table/view.ts'
import { mandateSentence } from '../../../telling/mandate.ts'
import { partyIn } from '../../../telling/parties.ts'
import { listedIn } from '../../../words/lists.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useDesk } from '../../useDesk.ts'
import type { DraftActs } from '../useDraft.ts'

const Needs = ({ view, state }: { readonly view: PartyView; readonly state: OptionState }): VNode | null => {
  const say = useWords(UNDER_WAY)
  const capital = partyIn(view, view.viewer).capital
  if (state.opened)
    return (
      <span>
        {woven(
          say,
          texts.within,
          {
            option: () => <OwnText>{state.option.short}</OwnText>,
            term: (inner) => <Term name="mandate">{inner}</Term>,
          },
          { capital, s: verbEnding(view.scenario.vocabulary.capital) },
        )}
      </span>
    )
  const mandate = mandateSentence(view, state.mandate)
  if (mandate !== null)
    return (
      <span class="barred-words">
        <Term name={state.mandate.status === 'redLine' ? 'redLine' : 'mandate'}>
          <OwnText>{state.option.short}</OwnText>
        </Term>
        : <Told>{mandate}</Told>
      </span>
    )
  const others = state.option.underwriters.filter((party) => party !== view.viewer)
  if (others.length > 0)
    return (
      <span>
        {woven(say, texts.needsConsent, {
          option: () => <OwnText>{state.option.short}</OwnText>,
          parties: () => (
            <OwnText>
              {listedIn(
                say.language,
                others.map((party) => nameWithin(say.language, partyIn(view, party))),
              )}
            </OwnText>
          ),
        })}
      </span>
    )
  return (
    <span>
      <OwnText>{state.option.label}</OwnText>.
    </span>
  )
}

export const RowDetail = ({
  view,
  row,
  acts,
  accordOnly,
}: {
  readonly view: PartyView
  readonly row: RowState
  readonly acts: DraftActs
  readonly accordOnly: boolean
}): VNode => {
  const say = useWords(UNDER_WAY)
  const pointed = useDesk((state) => state.focus.option)
  const { issue } = row
  const shown =
    row.options.find((each) => each.option.id === pointed) ??
    row.options.find((each) => each.option.id === row.agreed?.option) ??
    row.options.find((each) => each.standing)
  const separable = issue.separable && row.agreed === null && row.drafted !== null
  return (
    <div class="row-detail">
      <p>
        {shown === undefined ? (
          <OwnText language={view.scenario.language}>{issue.question}</OwnText>
        ) : (
          <Needs view={view} state={shown} />
        )}
      </p>
      {separable && (
        <label class="accord-only">
          <input
            type="checkbox"
            checked={accordOnly}
            onChange={(event) => acts.keepForAccord(issue.id, event.currentTarget.checked)}
          />
          {say(texts.forAccord)}
        </label>
      )}
      {separable && <Term name="accordOnly">?</Term>}
      <Popover
        class="term"
        label={say(texts.aboutIssue, { issue: issue.label })}
        note={
          <Writing
            inline
            text={issue.background}
            lead={
              <b>
                <OwnText>{issue.question}</OwnText>
              </b>
            }
            end={<Grounds of={issue} sources={view.scenario.sources} />}
          />
        }
      >
        {say(texts.about)}
      </Popover>
    </div>
  )
}
