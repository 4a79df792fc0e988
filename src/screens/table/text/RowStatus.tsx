/** What a row has come to, at its end: settled, met, so many steps apart, or how it fares in the answer's moment. */
import type { VNode } from 'preact'
import { Icon } from '../../../pieces/Icon.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { Stamp } from '../../../pieces/Stamp.tsx'
import { Term } from '../../../pieces/Term.tsx'
import type { Settling } from '../../../seat/answerMoment.ts'
import { type RowState, stepsApart } from '../../../seat/board.ts'
import type { RowTag } from '../../../seat/cards.ts'
import type { PartyView } from '../../../table/view.ts'
import { objectOf, partyIn } from '../../../telling/parties.ts'
import { counted, listed } from '../../../telling/phrases.ts'

export const RowStatus = ({
  view,
  row,
  settling,
  fresh,
  tag,
}: {
  readonly view: PartyView
  readonly row: RowState
  /** Null outside the answer's moment and until this row's turn in it. */
  readonly settling: Settling | null
  readonly fresh: boolean
  readonly tag: RowTag | null
}): VNode => {
  if (settling !== null && !(settling.outcome === 'agreed' && row.agreed !== null)) {
    const [by, ...more] = settling.by
    const areMany = more.length > 0 || (by !== undefined && partyIn(view, by).plural === true)
    const words = settling.outcome === 'balks' && areMany ? 'balk' : settling.outcome
    return (
      <span class={`row-status settling ${settling.outcome}`}>
        {settling.outcome === 'balks' &&
          settling.by.map((id) => <Marker key={id} marker={partyIn(view, id).marker} size={12} />)}
        {settling.outcome === 'agreed' && <Icon name="check" size={12} />}
        {words}
        {settling.outcome === 'balks' && (
          <span class="unseen">: {listed(settling.by.map((id) => objectOf(view, id)))}</span>
        )}
      </span>
    )
  }
  if (row.agreed !== null) {
    const name = row.agreed.status
    return (
      <span class="row-status">
        <Term name={name} plain>
          <Stamp tone={name === 'sealed' ? 'seal' : 'initial'} fresh={fresh}>
            {name}
          </Stamp>
        </Term>
      </span>
    )
  }
  if (tag !== null)
    return (
      <span class={`row-status tag ${tag.change}`}>
        <Icon name="home" size={12} />
        {tag.change}
        <span class="tag-more">by {counted(tag.notches, 'notch', 'notches')}</span>
      </span>
    )
  const apart = stepsApart(row)
  return apart === 0 ? (
    <span class="row-status meet">
      <Icon name="check" size={12} />
      Meet
    </span>
  ) : (
    <span class="row-status">
      <b>{apart}</b> apart
    </span>
  )
}
