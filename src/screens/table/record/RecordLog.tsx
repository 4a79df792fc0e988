/** What happened, newest first, as your seat saw it. */

import type { VNode } from 'preact'
import { RecordEntries } from '../../../pieces/RecordEntries.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { isAskedToAnswer } from '../../../seat/isAskedToAnswer.ts'
import type { SeatState } from '../../../seat/seat.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useDesk } from '../../useDesk.ts'
import { Cards } from './Cards.tsx'

const answeredNow = ({ attention }: SeatState): number | null => {
  const moment = attention?.moments[0]
  return moment?.type === 'answer' && moment.side === 'sender' ? moment.offer.number : null
}

/** Shows nothing of an answer before it has been told. */
const BeingAnswered = ({ view }: { readonly view: PartyView }): VNode | null => {
  const say = useWords(UNDER_WAY)
  const own = useDesk(answeredNow)
  const isAsked = isAskedToAnswer(view)
  if (own === null && !isAsked) return null
  return (
    <p class="being-answered">
      <i aria-hidden="true" />
      {own === null
        ? say(texts.waitsAnswer, { number: view.onTable?.number ?? 0 })
        : say(texts.answeredWhen, { number: own })}
    </p>
  )
}

export const RecordLog = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <>
      <Cards view={view} />
      <BeingAnswered view={view} />
      <div class="record-log" role="log" aria-live="polite" aria-label={say(texts.theRecord)} tabIndex={0}>
        <RecordEntries view={view} />
      </div>
    </>
  )
}
