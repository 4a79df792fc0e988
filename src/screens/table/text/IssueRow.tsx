/** One issue of the text as a group of radio buttons on a line: arrows choose, and it can be left out of the offer. */

import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Dropdown } from '../../../pieces/Dropdown.tsx'
import { OwnText, useInLanguage } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { Settling } from '../../../seat/answerMoment.ts'
import type { RowState } from '../../../seat/board.ts'
import type { RowTag } from '../../../seat/cards.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { useActs } from '../../useDesk.ts'
import { rowDetail } from '../laterAtTable.ts'
import type { DraftActs } from '../useDraft.ts'
import { fitsLine } from './fitsLine.ts'
import { OptionLabel } from './OptionLabel.tsx'
import { optionWords } from './optionWords.ts'
import { RowNumber } from './RowNumber.tsx'
import { RowStatus } from './RowStatus.tsx'
import { Track } from './Track.tsx'

export interface RowProps {
  readonly view: PartyView
  readonly row: RowState
  readonly acts: DraftActs
  /** The draft keeps this issue for the accord. */
  readonly accordOnly: boolean
  readonly chosen: boolean
  readonly settling: Settling | null
  /** It was settled a moment ago. */
  readonly fresh: boolean
  /** While a text is answered its rows stay lit and the others recede. */
  readonly light: '' | 'lit' | 'recedes'
  /** Its place among the rows with which one could begin; null where nothing is suggested. */
  readonly number: number | null
  /** A card about it is unread. */
  readonly tag: RowTag | null
}

/** Whether a row would look the same, so that it need not be drawn again. */
export const sameRow = (before: RowProps, now: RowProps): boolean =>
  before.row.looks === now.row.looks &&
  before.chosen === now.chosen &&
  before.accordOnly === now.accordOnly &&
  before.fresh === now.fresh &&
  before.light === now.light &&
  before.number === now.number &&
  before.tag?.change === now.tag?.change &&
  before.tag?.notches === now.tag?.notches &&
  before.settling?.outcome === now.settling?.outcome &&
  before.settling?.by.join() === now.settling?.by.join() &&
  before.view.viewer === now.view.viewer &&
  before.view.scenario.language === now.view.scenario.language

export const IssueRow = ({
  view,
  row,
  acts,
  accordOnly,
  chosen,
  settling,
  fresh,
  light,
  number,
  tag,
}: RowProps): VNode => {
  const say = useWords(TABLE)
  const own = useInLanguage()
  const { look } = useActs()
  const id = useId()
  const { issue } = row
  const viewer = partyIn(view, view.viewer)
  const sealed = row.agreed?.status === 'sealed'
  const inLine = fitsLine(issue)
  const open = () => chosen || look({ issue: issue.id, option: row.drafted })
  const classes = [
    'issue-row',
    chosen ? 'chosen' : '',
    row.agreed?.status ?? '',
    light,
    tag === null ? '' : 'tagged',
    settling === null ? '' : `is-${settling.outcome}`,
  ]
  return (
    <div
      class={classes.join(' ')}
      {...(inLine ? { role: 'radiogroup', 'aria-labelledby': id } : {})}
      data-issue={issue.id}
      onFocusCapture={(event) => {
        // A press with the mouse focuses too, and a row that grows under it would slip away before the click.
        if (event.target instanceof Element && event.target.matches(':focus-visible')) open()
      }}
      // A button of the row opens it by what it chooses; here only what lies between them.
      onPointerUp={(event) => {
        if (!(event.target instanceof HTMLInputElement) || event.target.checked) open()
      }}
    >
      <h3 class="issue-name" id={id}>
        <RowNumber number={number} />
        <OwnText>{issue.label}</OwnText>
      </h3>
      <div
        class={`line-of-options${inLine ? (row.options.length > 4 ? ' many' : '') : ' listed'}`}
        style={{ '--n': row.options.length }}
        data-colour={viewer.marker.colour}
      >
        <Track row={row} viewer={viewer} />
        {!inLine && (
          <Dropdown
            labelledBy={id}
            choices={row.options.map((state) => ({
              value: state.option.id,
              label: optionWords(say, view, state),
            }))}
            value={row.drafted}
            nothing={say(texts.notInOffer)}
            disabled={sealed}
            onChoose={(option) => acts.choose(issue.id, option)}
          />
        )}
        {(inLine ? row.options : []).map((state) => (
          <OptionLabel
            key={state.option.id}
            view={view}
            state={state}
            group={id}
            disabled={sealed}
            onChoose={() => acts.choose(issue.id, state.option.id)}
            class={[
              'option',
              state.opened ? 'opened' : state.mandate.status,
              state.askedBy.length > 0 || state.standing ? 'asked' : '',
              state.drafted ? 'drafted' : '',
              row.agreed?.option === state.option.id ? 'agreed' : '',
            ].join(' ')}
            attributes={{
              ...own,
              title: state.option.label,
              onPointerEnter: () => chosen && look({ option: state.option.id }),
              onPointerLeave: () => chosen && look({ option: row.drafted }),
            }}
          />
        ))}
      </div>
      <div class="row-end">
        <RowStatus view={view} row={row} settling={settling} fresh={fresh} tag={tag} />
        {!sealed && inLine && (
          <label class={`left-out${row.drafted === null ? ' chosen' : ''}`}>
            <input
              type="radio"
              name={id}
              checked={row.drafted === null}
              onChange={() => acts.choose(issue.id, null)}
            />
            {say(
              row.drafted !== null ? texts.takeOut : row.agreed === null ? texts.notInDraft : texts.asAgreed,
            )}
            <span class="unseen">: {say(texts.notInOffer)}</span>
          </label>
        )}
      </div>
      {chosen && <rowDetail.Screen view={view} row={row} acts={acts} accordOnly={accordOnly} />}
    </div>
  )
}
