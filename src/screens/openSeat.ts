/**
 * The one store that screens and stage read: the desk's, as one person has been told it, with what they look at and
 * draft. It updates once for each step of the desk and keeps the time of moments; drafts and figures of a seat that is
 * not on the screen stay out of it.
 */
import { createStore } from 'zustand/vanilla'
import { type Advising, isAsking, NO_ADVICE, withAnswer, withQuestion } from '../seat/advice.ts'
import { askedOf } from '../seat/asked.ts'
import { type Attention, dueAt } from '../seat/attention.ts'
import {
  type Focus,
  focusAt,
  focusFrom,
  hasOffered,
  keptOf,
  lookAt,
  NO_FOCUS,
  takeBack,
} from '../seat/focus.ts'
import { catchUp, follow, goOn, readCards, sitDown, skip, tick } from '../seat/follow.ts'
import { guessOf, percentOf, withEstimates, withGuess, withOffers } from '../seat/guesses.ts'
import { keptAtTable } from '../seat/keptAtTable.ts'
import {
  BEING_TOLD,
  gameTold,
  isTelling,
  type OpenSeat,
  type SeatActs,
  type SeatState,
} from '../seat/seat.ts'
import type { DeskActs, DeskState, DeskStore } from '../session/desk/desk.ts'
import type { Mind } from '../session/desk/mind.ts'
import type { PartyId } from '../terms/ids.ts'
import { announcingTo } from './announcing.ts'

export interface SeatPorts {
  readonly desk: { readonly store: DeskStore; readonly acts: DeskActs }
  readonly clock: {
    /** A clock in milliseconds, from any origin. */
    now(): number
    /** Schedules an act; returns a function that cancels it. */
    after(milliseconds: number, act: () => void): () => void
  }
  /** Motion is reduced. */
  readonly isStill: () => boolean
  /** Moments take their time; where they do not, each is at its end at once. */
  readonly isPaced: boolean
}

/** What is held of one person; `attention` is null until the table has been sat down to. */
interface Person {
  readonly attention: Attention | null
  readonly focus: Focus
  readonly mind: Mind
  readonly advising: Advising
}

const newPerson = (mind: Mind): Person => ({
  attention: null,
  focus: focusFrom(mind),
  mind,
  advising: { ...NO_ADVICE, given: mind.given },
})

type Kept = Omit<Mind, 'guesses' | 'hints'>

export const openSeat = ({ desk, clock, isStill, isPaced }: SeatPorts): OpenSeat => {
  /** Of the open game: people who do not have the screen now are held here. */
  const people = new Map<PartyId, Person>()
  let game: string | null = null
  let callOff = () => {}

  const told = (attention: Attention, now: number): Attention =>
    tick(attention, isPaced ? now : Number.POSITIVE_INFINITY)

  /** The person who has the screen, updated to the desk's new state. */
  const personAt = ({ game: open }: DeskState, now: number): Person | null => {
    if (open?.id !== game) {
      people.clear()
      game = open?.id ?? null
    }
    if (open?.view == null || open.mind === null) return null
    const { view, mind } = open
    const before = people.get(view.viewer) ?? newPerson(keptAtTable(mind, view))
    if (open.stage === 'briefing') return before
    const attention =
      before.attention === null
        ? sitDown(view, before.mind.toldUpTo, isStill(), now, before.mind.cards)
        : follow({ ...before.attention, still: isStill() }, view, now)
    const seen = before.attention?.latest ?? view
    const isSpent = hasOffered(seen, view)
    return {
      ...withMind(before, { guesses: withOffers(before.mind.guesses, seen, view) }),
      attention: told(attention, now),
      focus: focusAt(before.focus, view, isSpent),
    }
  }

  const store = createStore<SeatState>(() => ({
    ...desk.store.getState(),
    attention: null,
    focus: NO_FOCUS,
    mind: null,
    advising: NO_ADVICE,
    said: null,
  }))

  const announce = announcingTo({ now: store.getState, say: (said) => store.setState({ said }) })

  const withMind = (person: Person, part: Partial<Mind>): Person => {
    if ((Object.keys(part) as (keyof Mind)[]).every((key) => Object.is(person.mind[key], part[key])))
      return person
    const mind = { ...person.mind, ...part }
    desk.acts.keepMind(mind)
    return { ...person, mind }
  }

  /** Writes down what is kept of a person, where it has changed. */
  const kept = (person: Person): Person => {
    const { attention, mind, advising } = person
    const now: Kept = {
      ...keptOf(person.focus),
      toldUpTo: attention?.told ?? mind.toldUpTo,
      cards: attention?.cards ?? mind.cards,
      given: advising.given,
    }
    return withMind(person, now)
  }

  const show = (state: DeskState, person: Person | null, now: number): void => {
    const before = store.getState()
    const attention = person?.attention ?? null
    const isSame = before.attention?.viewer === attention?.viewer
    const said =
      attention === null ? null : announce(before.said, isSame ? before.attention : null, attention)
    const viewer = state.game?.viewer ?? null
    const next = person === null ? null : kept(person)
    if (next !== null && viewer !== null) people.set(viewer, next)
    waitFor(attention, now)
    store.setState(
      {
        ...state,
        game: gameTold(state.game, attention),
        attention,
        focus: next?.focus ?? NO_FOCUS,
        mind: next?.mind ?? null,
        advising: next?.advising ?? NO_ADVICE,
        said,
      },
      true,
    )
  }

  /** Schedules the next step. A timer may fire slightly early: then nothing has changed, and it is set again. */
  function waitFor(attention: Attention | null, now: number): void {
    callOff()
    const due = attention === null ? null : dueAt(attention)
    callOff =
      due === null
        ? () => {}
        : clock.after(Math.max(1, Math.ceil(due - now)), () => {
            const { attention: before } = store.getState()
            change((same) => same)
            const { attention: after } = store.getState()
            if (after === before) waitFor(after, clock.now())
          })
  }

  const personNow = (): Person | null => {
    const viewer = desk.store.getState().game?.viewer ?? null
    return viewer === null ? null : (people.get(viewer) ?? null)
  }
  const put = (act: (person: Person) => Person): void => {
    const person = personNow()
    const next = person === null ? null : act(person)
    if (next !== person) show(desk.store.getState(), next, clock.now())
  }
  /** Time has passed or the person has acted; the desk is as it was. */
  const change = (act: (attention: Attention, now: number) => Attention): void =>
    put((person) => {
      if (person.attention === null) return person
      const now = clock.now()
      const attention = told(act(told(person.attention, now), now), now)
      return attention === person.attention ? person : { ...person, attention }
    })
  const turn = (act: (focus: Focus) => Focus): void =>
    put((person) => {
      const focus = act(person.focus)
      return focus === person.focus ? person : { ...person, focus }
    })

  /** An answer may come when another person has the screen, or the game has been left. */
  const askAdviser = (): void => {
    const person = personNow()
    const { attention } = person ?? {}
    if (person == null || attention == null || isAsking(person.advising, person.focus.drafted)) return
    const { viewer, shown } = attention
    const { drafted } = person.focus
    const asked = game
    const guesses = Object.fromEntries(
      askedOf(shown, drafted, viewer).flatMap(({ party }) => {
        const chance = guessOf(person.mind.guesses, party.id, drafted)
        return chance === null ? [] : [[party.id, percentOf(chance)]]
      }),
    )
    put((before) => ({ ...before, advising: withQuestion(before.advising, drafted) }))
    void desk.acts.estimate(drafted, guesses).then((answer) => {
      if (game !== asked) return
      const answered = (before: Person): Person => {
        const advising = withAnswer(before.advising, drafted, answer, shown.record.length)
        return { ...before, advising }
      }
      const isOnScreen = desk.store.getState().game?.viewer === viewer
      const before = people.get(viewer)
      if (!isOnScreen && before !== undefined) people.set(viewer, answered(before))
      if (!isOnScreen) return
      put((now) =>
        'estimates' in answer
          ? withMind(answered(now), {
              guesses: withEstimates(now.mind.guesses, drafted, answer.estimates),
            })
          : answered(now),
      )
    })
  }

  const followDesk = (): void => {
    const now = clock.now()
    const state = desk.store.getState()
    show(state, personAt(state, now), now)
  }
  desk.store.subscribe(followDesk)
  followDesk()

  const acts: SeatActs = {
    ...desk.acts,
    judge: (move) => (isTelling(store.getState().attention) ? BEING_TOLD : desk.acts.judge(move)),
    make: (move) => {
      change(catchUp)
      // What it was made from is done with; the table is looked at again.
      turn((focus) => lookAt(focus, { sheet: null }))
      return desk.acts.make(move)
    },
    look: (part) => turn((focus) => lookAt(focus, part)),
    undo: () => turn(takeBack),
    keep: (part) => put((person) => withMind(person, part)),
    guess: (party, chance) =>
      put((person) =>
        withMind(person, { guesses: withGuess(person.mind.guesses, party, person.focus.drafted, chance) }),
      ),
    askAdviser,
    skip: () => change(skip),
    goOn: () => change(goOn),
    readCards: () => change(readCards),
  }
  return { store, acts }
}
