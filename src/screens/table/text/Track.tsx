/**
 * The drawn line of a row: a notch for each option, the gap between the principals, everyone's markers, the ring round
 * the standing offer's option, and the dashed outline of the draft. Decoration beside radio buttons that say the same.
 * Positions are shares of the width. What moves is in a carrier as wide as the line and moved by `translate`, which the
 * compositor does; `inset` would cost a layout at every frame.
 */
import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import type { OptionState, RowState } from '../../../seat/board.ts'
import type { PublicParty } from '../../../table/view.ts'

const SLOT = 18

const slotsOf = (state: OptionState): number => state.askedBy.length + (state.drafted ? 1 : 0)

export const Track = ({ row, viewer }: { readonly row: RowState; readonly viewer: PublicParty }): VNode => {
  const count = row.options.length
  const at = (place: number): string => `${(100 * place) / count}%`
  return (
    <div class="track" aria-hidden="true">
      <i class="base" style={{ width: at(count - 1) }} />
      {row.gap !== null && (row.agreed === null || row.reopened !== null) && (
        <i class="gap" style={{ insetInlineStart: at(row.gap.from), width: at(row.gap.to - row.gap.from) }} />
      )}
      {row.options.map((state) => (
        <i
          key={state.option.id}
          class={`notch ${state.mandate.status}`}
          style={{ insetInlineStart: at(state.place) }}
        />
      ))}
      {row.options.map((state) =>
        state.standing || (row.reopened === null && row.agreed?.option === state.option.id) ? (
          <span key="ring" class="carrier ring-carrier" style={{ translate: at(state.place) }}>
            <i class="ring" style={{ width: `${Math.max(1, slotsOf(state)) * SLOT + 4}px` }} />
          </span>
        ) : null,
      )}
      {row.options.flatMap((state) =>
        state.askedBy.map((party, slot) => (
          <span
            key={party.id}
            class="carrier spot"
            style={{ translate: `calc(${at(state.place)} + ${slot * SLOT + 2}px)` }}
          >
            <Marker marker={party.marker} />
          </span>
        )),
      )}
      {row.options.map((state) =>
        state.drafted ? (
          <span
            key="draft"
            class="carrier spot draft"
            style={{ translate: `calc(${at(state.place)} + ${state.askedBy.length * SLOT + 2}px)` }}
          >
            <Marker marker={viewer.marker} draft />
          </span>
        ) : null,
      )}
    </div>
  )
}
