/** Everybody who has joined, and where each sits: moved by one choice from a list, by keyboard as by pointer. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TeacherAct } from '../../class/classAct.ts'
import type { TeacherView } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { PartyId } from '../../terms/ids.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import type { TeacherKey } from '../route.ts'
import { AnotherDevice } from './AnotherDevice.tsx'

interface PeopleProps {
  readonly remote: RemoteClass
  readonly keys: TeacherKey
  readonly view: TeacherView
  readonly nameOf: (seat: string) => string
  readonly act: (act: TeacherAct) => void
}

type Somebody = TeacherView['people'][number]

const placeValue = ({ place }: Somebody): string => {
  if (place.at === 'seat') return `${place.table} ${place.seat}`
  return place.at === 'observing' ? `observe ${place.table ?? ''}`.trim() : 'wait'
}

const actFor = (person: string, value: string): TeacherAct => {
  const [first, second] = value.split(' ')
  if (first === 'wait') return { type: 'unseat', person }
  if (first === 'observe') return { type: 'observe', person, table: second ? Number(second) : null }
  return { type: 'seat', person, table: Number(first), seat: second as PartyId }
}

export const People = ({ remote, keys, view, nameOf, act }: PeopleProps): VNode => {
  const [moving, setMoving] = useState<Somebody | null>(null)
  const say = useWords(CLASSROOM)
  const { people, tables, plan, namesHidden } = view
  const numbers = [...tables.map(({ number }) => number), tables.length + 1]
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title" class="serif">
        {say('people')}
      </h2>
      <Button small pressed={namesHidden} onPress={() => act({ type: 'hideNames', hidden: !namesHidden })}>
        {say(namesHidden ? 'namesShow' : 'namesHide')}
      </Button>
      {people.length === 0 && <p class="muted">{say('peopleNone')}</p>}
      <ul class="people">
        {people.map((person) => (
          <li key={person.id}>
            <span>
              <b>{person.name}</b>{' '}
              <span class="small muted">
                {person.presence === 'away' && `${say('isAway')} `}
                {person.hand !== null && `${say('handUp')} `}
                {person.place.at === 'waiting' &&
                  person.wish !== null &&
                  (person.wish === 'any' ? say('asksAny') : say('asksFor', { party: nameOf(person.wish) }))}
              </span>
            </span>
            <select
              class="dropdown"
              aria-label={say('placeOf', { name: person.name })}
              value={placeValue(person)}
              onChange={({ currentTarget: { value } }) => act(actFor(person.id, value))}
            >
              <option value="wait">{say('waits')}</option>
              <option value="observe">{say('observes')}</option>
              {numbers.map((number) => (
                <optgroup key={number} label={say('table', { table: number })}>
                  {plan.seats.map((seat) => (
                    <option key={seat} value={`${number} ${seat}`}>
                      {say('tableSeat', { table: number, party: nameOf(seat) })}
                    </option>
                  ))}
                  {number <= tables.length && (
                    <option value={`observe ${number}`}>{say('observesTable', { table: number })}</option>
                  )}
                </optgroup>
              ))}
            </select>
            <span class="people-acts">
              {person.hand !== null && (
                <Button small onPress={() => act({ type: 'lowerHandOf', person: person.id })}>
                  {say('lowerTheHand')}
                </Button>
              )}
              <Button small label={say('deviceFor', { name: person.name })} onPress={() => setMoving(person)}>
                {say('device')}
              </Button>
              <Button small onPress={() => act({ type: 'renamePerson', person: person.id })}>
                {say('newNameFor')}
              </Button>
              <Button
                small
                pressed={person.muted}
                onPress={() => act({ type: 'mute', person: person.id, muted: !person.muted })}
              >
                {say(person.muted ? 'unmute' : 'mute')}
              </Button>
              <Button
                small
                kind="alert"
                label={say('removeLabel', { name: person.name })}
                onPress={() => act({ type: 'removePerson', person: person.id })}
              >
                {say('remove')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {moving !== null && (
        <AnotherDevice id={remote.id} keys={keys} person={moving} onClose={() => setMoving(null)} />
      )}
    </section>
  )
}
