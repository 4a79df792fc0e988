/** What happened, newest first, as your seat saw it. */

import type { VNode } from 'preact'
import { Grounds } from '../../../pieces/grounds.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { memo } from '../../../pieces/memo.ts'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { isAskedToAnswer } from '../../../seat/isAskedToAnswer.ts'
import type { SeatState } from '../../../seat/seat.ts'
import type { TableEvent } from '../../../table/event.ts'
import type { PartyView } from '../../../table/view.ts'
import { stepsBetween } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { isTold, tellEvent } from '../../../telling/tellEvent.ts'
import { turnOfEvent } from '../../../telling/turns.ts'
import { viewThen } from '../../../telling/viewThen.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useDesk } from '../../useDesk.ts'
import { Cards } from './Cards.tsx'
import { TellingWords } from './TellingWords.tsx'

/** The stated demand behind an offer, and what it stands on: of the first issue on which the offer moves. */
const Behind = ({ view, event }: { readonly view: PartyView; readonly event: TableEvent }): VNode | null => {
  const say = useWords(UNDER_WAY)
  const { sources } = view.scenario
  if (event.type === 'news.struck') {
    const news = view.news.find((each) => each.id === event.event)
    return news === undefined ? null : <Grounds of={news} sources={sources} />
  }
  if (event.type !== 'offer.made' || event.offer.by === view.viewer) return null
  const { opening } = partyIn(viewThen(view, 0), event.offer.by)
  const asked = Object.fromEntries(Object.entries(opening).map(([issue, stated]) => [issue, stated.option]))
  const issue = stepsBetween(view, asked, event.offer.package)[0]?.issue
  const stated = issue === undefined ? undefined : opening[issue.id]
  return stated === undefined ? null : (
    <>
      <p class="why">
        <b>{say(texts.atFirst)}</b> <OwnText>{stated.demand}</OwnText>
      </p>
      <Grounds of={stated} sources={sources} />
    </>
  )
}

const Entry = ({
  view,
  event,
  latest,
}: {
  readonly view: PartyView
  readonly event: TableEvent
  readonly latest: boolean
}): VNode | null => {
  const say = useWords(UNDER_WAY)
  const telling = tellEvent(view, event)
  if (telling === null) return null
  return (
    <li class={`entry ${telling.weight}`}>
      {telling.party === null ? (
        <i class="no-mark" />
      ) : (
        <Marker marker={partyIn(view, telling.party).marker} />
      )}
      <div>
        <h3>
          <Told>{telling.heading}</Told>
          <span class="entry-turn">
            {say(texts.turn, { turn: turnOfEvent(view, event) })}
            {latest && `, ${say(texts.now)}`}
          </span>
        </h3>
        <TellingWords telling={telling} class="why" />
        <Behind view={view} event={event} />
      </div>
    </li>
  )
}

/** Memoised, because the words for an event never change. */
const SameEntry = memo(
  Entry,
  (before, now) =>
    before.event.index === now.event.index &&
    before.latest === now.latest &&
    before.view.viewer === now.view.viewer,
)

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
  const told = view.record.filter(isTold)
  return (
    <>
      <Cards view={view} />
      <BeingAnswered view={view} />
      <div class="record-log" role="log" aria-live="polite" aria-label={say(texts.theRecord)} tabIndex={0}>
        <ol>
          {told.toReversed().map((event, place) => (
            <SameEntry key={event.index} view={view} event={event} latest={place === 0} />
          ))}
        </ol>
      </div>
    </>
  )
}
