/** The room as it will be: a table for every group, and what becomes of whoever is left over. */
import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import type { ShelfCard, ShelfSeat } from '../../session/desk/shelf.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { type ClassChoices, playableSeats, roomOf } from './choices.ts'

/** Tables that are drawn; the rest is counted. */
const DRAWN = 12

const OVER = {
  share: 'roomOverShare',
  observe: 'roomOverObserve',
  counterpart: 'roomOverCounterpart',
} as const

const names = (seats: readonly ShelfSeat[]): string => seats.map(({ name }) => name).join(', ')

export const RoomDrawing = ({
  card,
  choices,
}: {
  readonly card: ShelfCard
  readonly choices: ClassChoices
}): VNode => {
  const say = useWords(CLASSROOM)
  const { tables, over, missing } = roomOf(choices)
  const people = playableSeats(card).filter(({ id }) => choices.seats.includes(id))
  const counterparts = card.seats.filter(({ id }) => !choices.seats.includes(id))
  return (
    <section class="room" aria-labelledby="room-title">
      <h2 id="room-title" class="serif">
        {woven(
          say,
          'roomTables',
          { note: (text) => <span class="small muted">{text}</span> },
          {
            tables,
            people: choices.expected,
          },
        )}
      </h2>
      <ul class="room-tables" aria-hidden="true">
        {Array.from({ length: Math.min(tables, DRAWN) }, (_, at) => (
          <li key={at}>
            <span class="room-seats">
              {people.map(({ id, marker }) => (
                <Marker key={id} marker={marker} />
              ))}
            </span>
            <span class="room-cloth" />
            <span class="small muted">{at + 1}</span>
          </li>
        ))}
      </ul>
      {tables > DRAWN && <p class="small muted">{say('roomMore', { tables: tables - DRAWN })}</p>}
      <p class="small">
        {say(choices.perSeat === 2 ? 'roomTwo' : 'roomOne', { seats: names(people) })}{' '}
        {counterparts.length > 0 && say('roomComputer', { seats: names(counterparts) })}
      </p>
      {over > 0 && (
        <p class="small">
          <b>{say('roomOver', { people: over })}</b> {say(OVER[choices.oddOnes])}
        </p>
      )}
      {missing > 0 && (
        <p class="small">
          <b>{say('roomMissing', { places: missing })}</b> {say('roomMissingNote')}
        </p>
      )}
    </section>
  )
}
