/** A row on a narrow screen: closed, its line and what is on the table; open, a list of options one under the other. */
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { partyIn } from '../../../telling/parties.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { useActs } from '../../useDesk.ts'
import type { RowProps } from './IssueRow.tsx'
import { optionWords } from './optionWords.ts'
import { RowDetail } from './RowDetail.tsx'
import { RowStatus } from './RowStatus.tsx'
import { Track } from './Track.tsx'

export const PhoneRow = ({
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
  const { look } = useActs()
  const id = useId()
  const { issue } = row
  const viewer = partyIn(view, view.viewer)
  const sealed = row.agreed?.status === 'sealed'
  const standing = row.options.find((state) => state.standing)?.option.short
  const agreed = row.options.find((state) => state.option.id === row.agreed?.option)?.option.short
  const drafted = row.options.find((state) => state.drafted)?.option.short
  return (
    <div
      class={`phone-row ${chosen ? 'chosen' : ''} ${row.agreed?.status ?? ''} ${light}${tag === null ? '' : ' tagged'}`}
      data-issue={issue.id}
    >
      <div class="phone-row-head">
        <h3 id={id}>
          <button
            type="button"
            aria-expanded={chosen}
            onClick={() => look({ issue: chosen ? null : issue.id, option: row.drafted })}
          >
            {number !== null && (
              <>
                <span class="row-number" aria-hidden="true">
                  {number}
                </span>
                <span class="unseen">Suggestion {number}: </span>
              </>
            )}
            {issue.label}
          </button>
        </h3>
        <RowStatus view={view} row={row} settling={settling} fresh={fresh} tag={tag} />
      </div>
      {chosen ? (
        <>
          <div role="radiogroup" aria-labelledby={id} data-colour={viewer.marker.colour}>
            {row.options.map((state) => (
              <label
                key={state.option.id}
                class={`phone-option ${state.opened ? 'opened' : state.mandate.status} ${state.drafted ? 'drafted' : ''}`}
              >
                <input
                  type="radio"
                  name={id}
                  checked={state.drafted}
                  disabled={sealed}
                  aria-label={optionWords(view, state)}
                  onChange={() => acts.choose(issue.id, state.option.id)}
                />
                <span class="option-label">{state.option.short}</span>
                <span class="value" aria-hidden="true">
                  <i style={{ width: `${Math.round(0.64 * state.value)}px` }} />
                </span>
                <span class="who" aria-hidden="true">
                  {(state.standing || row.agreed?.option === state.option.id) && <i class="ring" />}
                  {state.askedBy.map((party) => (
                    <Marker key={party.id} marker={party.marker} />
                  ))}
                </span>
              </label>
            ))}
            {!sealed && (
              <label class={`phone-option leave-out ${row.drafted === null ? 'drafted' : ''}`}>
                <input
                  type="radio"
                  name={id}
                  checked={row.drafted === null}
                  onChange={() => acts.choose(issue.id, null)}
                />
                <span class="option-label">not in this offer</span>
              </label>
            )}
          </div>
          <RowDetail view={view} row={row} acts={acts} accordOnly={accordOnly} />
        </>
      ) : (
        <>
          <div class="line-of-options" data-colour={viewer.marker.colour}>
            <Track row={row} viewer={viewer} />
          </div>
          <p class="phone-row-words">
            {agreed !== undefined
              ? `Agreed: ${agreed}`
              : standing !== undefined
                ? `On the table: ${standing}`
                : 'Not on the table'}
            {drafted !== undefined && drafted !== standing && <b> → {drafted}</b>}
          </p>
        </>
      )}
    </div>
  )
}
