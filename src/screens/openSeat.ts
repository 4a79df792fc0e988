/**
 * The one store that screens and stage read: the desk's, as one person has been told it. It follows the desk step for
 * step and keeps the time of moments; the drafts and figures of a seat that is not on the screen stay out of it.
 */
import { createStore } from 'zustand/vanilla'
import { announce } from '../seat/announce.ts'
import { type Attention, dueAt } from '../seat/attention.ts'
import { catchUp, follow, goOn, readCards, sitDown, skip, tick } from '../seat/follow.ts'
import { BEING_TOLD, gameTold, isTelling, type Seat, type SeatActs, type SeatState } from '../seat/seat.ts'
import type { DeskActs, DeskState, DeskStore } from '../session/desk/desk.ts'
import type { PartyId } from '../terms/ids.ts'

export interface SeatPorts {
  readonly desk: { readonly store: DeskStore; readonly acts: DeskActs }
  readonly clock: {
    /** Milliseconds, from any beginning. */
    now(): number
    /** Runs an act later; gives a way to call it off. */
    after(milliseconds: number, act: () => void): () => void
  }
  /** Motion is reduced. */
  readonly isStill: () => boolean
  /** Moments take their time; where they do not, each is at its end at once. */
  readonly isPaced: boolean
}

export const openSeat = ({ desk, clock, isStill, isPaced }: SeatPorts): Seat => {
  /** Of the game that is open, by seat: another person's is kept here while the screen is not theirs. */
  const attentions = new Map<PartyId, Attention>()
  let game: string | null = null
  let callOff = () => {}

  const told = (attention: Attention, now: number): Attention =>
    tick(attention, isPaced ? now : Number.POSITIVE_INFINITY)

  const attentionTo = ({ game: open }: DeskState, now: number): Attention | null => {
    if (open?.id !== game) {
      attentions.clear()
      game = open?.id ?? null
    }
    if (open?.view == null || open.stage === 'briefing') return null
    const before = attentions.get(open.view.viewer)
    return before === undefined
      ? sitDown(open.view, open.mind?.toldUpTo ?? 0, isStill(), now)
      : follow({ ...before, still: isStill() }, open.view, now)
  }

  const store = createStore<SeatState>(() => ({ ...desk.store.getState(), attention: null, said: null }))

  const show = (state: DeskState, attention: Attention | null, now: number): void => {
    const before = store.getState()
    const isSame = before.attention?.viewer === attention?.viewer
    const said =
      attention === null ? null : announce(before.said, isSame ? before.attention : null, attention)
    if (attention !== null) {
      attentions.set(attention.viewer, attention)
      const { mind } = state.game ?? {}
      if (mind && mind.toldUpTo !== attention.told && (!isSame || before.attention?.told !== attention.told))
        desk.acts.keepMind({ ...mind, toldUpTo: attention.told })
    }
    callOff()
    const due = attention === null ? null : dueAt(attention)
    callOff = due === null ? () => {} : clock.after(Math.max(0, due - now), () => change((same) => same))
    store.setState({ ...state, game: gameTold(state.game, attention), attention, said }, true)
  }

  /** Time has passed or the person has acted; the desk is as it was. */
  const change = (act: (attention: Attention, now: number) => Attention): void => {
    const now = clock.now()
    const { attention } = store.getState()
    if (attention === null) return
    const next = told(act(told(attention, now), now), now)
    if (next !== attention) show(desk.store.getState(), next, now)
  }

  const followDesk = (): void => {
    const now = clock.now()
    const state = desk.store.getState()
    const attention = attentionTo(state, now)
    show(state, attention === null ? null : told(attention, now), now)
  }
  desk.store.subscribe(followDesk)
  followDesk()

  const acts: SeatActs = {
    ...desk.acts,
    judge: (move) => (isTelling(store.getState().attention) ? BEING_TOLD : desk.acts.judge(move)),
    make: (move) => {
      change(catchUp)
      return desk.acts.make(move)
    },
    skip: () => change(skip),
    goOn: () => change(goOn),
    readCards: () => change(readCards),
  }
  return { store, acts }
}
