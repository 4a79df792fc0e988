/** What a row has come to, at its end: settled, met, so many steps apart, or how it fares in the answer's moment. */

import type { VNode } from 'preact'
import { Icon } from '../../../pieces/Icon.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { Stamp } from '../../../pieces/Stamp.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { woven } from '../../../pieces/woven.ts'
import type { Settling } from '../../../seat/answerMoment.ts'
import { type RowState, stepsApart } from '../../../seat/board.ts'
import type { RowTag } from '../../../seat/cards.ts'
import type { PartyView } from '../../../table/view.ts'
import { objectOf, partyIn } from '../../../telling/parties.ts'
import { listedIn } from '../../../words/lists.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'

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
  const say = useWords(TABLE)
  if (settling !== null && !(settling.outcome === 'agreed' && row.agreed !== null)) {
    const [by, ...more] = settling.by
    const areMany = more.length > 0 || (by !== undefined && partyIn(view, by).plural === true)
    const words = settling.outcome === 'balks' && areMany ? texts.balk : settling.outcome
    return (
      <span class={`row-status settling ${settling.outcome}`}>
        {settling.outcome === 'balks' &&
          settling.by.map((id) => <Marker key={id} marker={partyIn(view, id).marker} size={12} />)}
        {settling.outcome === 'agreed' && <Icon name="check" size={12} />}
        {say(words)}
        {settling.outcome === 'balks' && (
          <span class="unseen">
            :{' '}
            <OwnText>
              {listedIn(
                say.language,
                settling.by.map((id) => objectOf(view, id)),
              )}
            </OwnText>
          </span>
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
            {say(name)}
          </Stamp>
        </Term>
      </span>
    )
  }
  if (tag !== null)
    return (
      <span class={`row-status tag ${tag.change}`}>
        <Icon name="home" size={12} />
        {say(tag.change)}
        <span class="tag-more">{say(texts.notches, { count: tag.notches })}</span>
      </span>
    )
  const apart = stepsApart(row)
  return apart === 0 ? (
    <span class="row-status meet">
      <Icon name="check" size={12} />
      {say(texts.meet)}
    </span>
  ) : (
    <span class="row-status">
      {woven(say, texts.apart, { b: (inner) => <b>{inner}</b> }, { count: apart })}
    </span>
  )
}
