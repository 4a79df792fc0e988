/** A row on a narrow screen: its line, or what has been settled. It opens as a sheet. */

import type { VNode } from 'preact'
import { Icon } from '../../../pieces/Icon.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { RowState } from '../../../seat/board.ts'
import { partyIn } from '../../../telling/parties.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import type { RowProps } from './IssueRow.tsx'
import { RowNumber } from './RowNumber.tsx'
import { RowStatus } from './RowStatus.tsx'
import { Track } from './Track.tsx'

/** What stands for the issue and what the viewer's draft would put in its place. */
const Words = ({ row }: { readonly row: RowState }): VNode => {
  const say = useWords(UNDER_WAY)
  const { options } = row
  const drafted = options.find((state) => state.drafted)?.option.short
  const offered = options.find((state) => state.standing)
  const agreed = options.find((state) => state.option.id === row.agreed?.option)
  const stands = (offered ?? agreed)?.option.short
  if (drafted === undefined || drafted === stands)
    return (
      <>
        {offered !== undefined && <i class="ring" aria-hidden="true" />}
        {offered !== undefined && <span class="unseen">{say(texts.onTableIs)} </span>}
        <span class="phone-row-stands">
          <OwnText>{stands}</OwnText>
        </span>
      </>
    )
  return (
    <>
      {stands !== undefined && (
        <>
          <s class="phone-row-stands">
            <OwnText>{stands}</OwnText>
          </s>{' '}
          →{' '}
        </>
      )}
      <b>
        <span class="unseen">{say(texts.draftIs)} </span>
        <OwnText>{drafted}</OwnText>
      </b>
    </>
  )
}

export const PhoneRow = ({ view, row, chosen, settling, fresh, light, number, tag }: RowProps): VNode => {
  const { look } = useActs()
  const { issue } = row
  const viewer = partyIn(view, view.viewer)
  const isSettled = row.agreed !== null && row.reopened === null && settling === null
  const says = isSettled || row.drafted !== null || row.options.some((state) => state.standing)
  const classes = [
    'phone-row',
    isSettled ? 'settled' : '',
    row.agreed?.status ?? '',
    light,
    tag === null ? '' : 'tagged',
    row.drafted === null ? '' : 'drafted',
    settling === null ? '' : `is-${settling.outcome}`,
  ]
  return (
    <div class={classes.join(' ')} data-issue={issue.id} data-colour={viewer.marker.colour}>
      <div class="phone-row-head">
        <h3>
          <button
            type="button"
            aria-haspopup="dialog"
            aria-current={chosen ? 'true' : undefined}
            onClick={() => look({ issue: issue.id, option: row.drafted, sheet: 'row' })}
          >
            <RowNumber number={number} />
            <OwnText>{issue.label}</OwnText>
          </button>
        </h3>
        <p class="phone-row-words">
          {says && settling === null && tag === null ? (
            <Words row={row} />
          ) : (
            <RowStatus view={view} row={row} settling={settling} fresh={fresh} tag={tag} />
          )}
        </p>
        {isSettled && tag === null && (
          <>
            <RowStatus view={view} row={row} settling={null} fresh={fresh} tag={null} />
            <Icon name="onward" size={12} />
          </>
        )}
      </div>
      {!isSettled && (
        <div class="line-of-options">
          <Track row={row} viewer={viewer} />
        </div>
      )}
    </div>
  )
}
