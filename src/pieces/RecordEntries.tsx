/** The events of a record, each with whose doing it is, in which turn, and what it stands on. */

import type { VNode } from 'preact'
import type { TableEvent } from '../table/event.ts'
import { stepsBetween } from '../telling/issues.ts'
import type { Listener } from '../telling/listener.ts'
import { partyIn } from '../telling/parties.ts'
import { isTold, tellEvent } from '../telling/tellEvent.ts'
import { toldIn } from '../telling/told.ts'
import { turnOfEvent } from '../telling/turns.ts'
import { viewThen } from '../telling/viewThen.ts'
import { RECORD } from '../words/record/catalog.ts'
import { UNDER_WAY } from '../words/underWay/catalog.ts'
import * as texts from '../words/underWay/en.ts'
import { Grounds } from './grounds.tsx'
import { Marker } from './Marker.tsx'
import { memo } from './memo.ts'
import { OwnText } from './OwnText.tsx'
import { useWords } from './speaking.ts'
import { TellingWords } from './TellingWords.tsx'
import { Told } from './Told.tsx'
import './recordEntry.css'

interface EntryProps {
  readonly view: Listener
  readonly event: TableEvent
  /** The last that was told. */
  readonly latest: boolean
}

/** The stated demand behind an offer, and what it stands on: of the first issue on which the offer moves. */
const Behind = ({ view, event }: Pick<EntryProps, 'view' | 'event'>): VNode | null => {
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

const Entry = ({ view, event, latest }: EntryProps): VNode | null => {
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

/** What has been told is told anew where the talks are read in another language, or the words of theirs have come. */
const readIn = ({ scenario }: Listener): string => `${scenario.language} ${RECORD.has(toldIn({ scenario }))}`

/** All that is told of the record, the newest first. */
export const RecordEntries = ({ view }: { readonly view: Listener }): VNode => (
  <ol key={readIn(view)}>
    {view.record
      .filter(isTold)
      .toReversed()
      .map((event, place) => (
        <SameEntry key={event.index} view={view} event={event} latest={place === 0} />
      ))}
  </ol>
)
