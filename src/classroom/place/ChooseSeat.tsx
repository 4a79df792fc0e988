/** Before the tables open: the own name, the seat that is asked for, and who is waited for. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PersonAct } from '../../class/classAct.ts'
import type { PersonView } from '../../class/views/personView.ts'
import { Button } from '../../pieces/Button.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import { ClassHeader } from '../pieces/ClassHeader.tsx'
import { ProblemNote } from '../pieces/ProblemNote.tsx'
import { useClassActs } from '../useClassActs.ts'
import '../join/join.css'
import { useWords } from '../../pieces/speaking.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { useClassScenario } from '../useClassScenario.ts'

type Wish = PartyId | 'any' | 'none'

const wishOf = ({ you: { place, wish } }: PersonView): Wish | null => {
  if (place.at === 'seat') return place.seat
  return place.at === 'observing' ? 'none' : wish
}

const actFor = (wish: Wish): PersonAct =>
  wish === 'none' ? { type: 'decline', table: null } : { type: 'wish', seat: wish }

/**
 * What is chosen: the class's own account of it, and until a view has come that knows of it, what was pressed last. The answer
 * to a press may come before that view.
 */
const useWish = (
  remote: RemoteClass,
  view: PersonView,
  onAnswer: (problem: Problem | null) => void,
): { readonly wish: Wish | null; readonly choose: (wish: Wish) => void } => {
  const [asked, setAsked] = useState<{ readonly wish: Wish; readonly before: PersonView } | null>(null)
  const [isAnswered, setAnswered] = useState(true)
  useEffect(() => {
    if (asked !== null && isAnswered && asked.before !== view) setAsked(null)
  }, [asked, isAnswered, view])
  return {
    wish: asked?.wish ?? wishOf(view),
    choose: (wish) => {
      setAsked({ wish, before: view })
      setAnswered(false)
      void remote.act(actFor(wish)).then((problem) => {
        setAnswered(true)
        if (problem !== null) setAsked(null)
        onAnswer(problem)
      })
    },
  }
}

export const ChooseSeat = ({
  remote,
  view,
}: {
  readonly remote: RemoteClass
  readonly view: PersonView
}): VNode => {
  const say = useWords(CLASSROOM)
  const scenario = useClassScenario(remote)
  const seats = (scenario?.parties ?? []).filter(({ id }) => view.class.seats.includes(id))
  const nameOf = (id: PartyId) => seats.find((seat) => seat.id === id)?.name ?? id
  const { problem, setProblem, act } = useClassActs<PersonAct>(remote)
  const { wish, choose } = useWish(remote, view, setProblem)
  const { place, name } = view.you
  const places = (id: PartyId) => {
    const left = view.places?.[id]
    if (id === wish) return say('seatChosen')
    return left === undefined ? '' : left === 0 ? say('seatFull') : say('seatLeft', { places: left })
  }
  const choices: readonly {
    readonly wish: Wish
    readonly label: string
    readonly note: string
    readonly mark?: VNode
  }[] = [
    { wish: 'any', label: say('seatAny'), note: say('seatAnyNote') },
    ...seats.map(({ id, name: label, marker }) => ({
      wish: id,
      label,
      note: places(id),
      mark: <Marker marker={marker} />,
    })),
    { wish: 'none', label: say('seatNone'), note: say('seatNoneNote') },
  ]
  const told =
    place.at === 'seat'
      ? say('toldSeat', { table: place.table, party: nameOf(place.seat) })
      : place.at === 'observing'
        ? place.table === null
          ? say('toldObserving')
          : say('toldObservingTable', { table: place.table })
        : wish === null
          ? say('toldChoose')
          : say('toldAsked')
  return (
    <>
      <ClassHeader title={view.class.title} />
      <main class="join-main">
        <section class="sheet join-card" aria-labelledby="called">
          <h2 id="called" class="serif">
            {say('called')}
          </h2>
          <p class="called">
            <b class="serif">{name}</b>
            {view.class.names === 'generated' && (
              <Button small onPress={() => act({ type: 'rename' })}>
                {say('calledAnother')}
              </Button>
            )}
          </p>
          <p class="small muted">{say('calledNote')}</p>
        </section>
        <fieldset class="sheet join-card seat-choices">
          <legend class="serif">{say('whichSeat')}</legend>
          {choices.map(({ wish: value, label, note, mark }) => (
            <label key={value} class={value === wish ? 'chosen' : ''}>
              <span class="seat-mark">{mark}</span>
              <span>
                <b>{label}</b>
                <span class="small muted">{note}</span>
              </span>
              <input
                type="radio"
                name="seat"
                value={value}
                checked={value === wish}
                onChange={() => choose(value)}
              />
            </label>
          ))}
        </fieldset>
        <p role="status" class="join-told">
          {told} {say(view.class.phase === 'lobby' ? 'toldLobby' : 'toldRunning')}
        </p>
        <ProblemNote problem={problem} />
      </main>
    </>
  )
}
