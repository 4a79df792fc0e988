/**
 * Who follows a class, and when each is shown it anew. Whoever sits where something happened is shown it at once; what only
 * passes by (somebody joined, a word to all) and the teacher's and projector's overview are gathered for a moment, or three
 * hundred people who come in together would each be told of three hundred.
 */
import { type ClassState, personIn } from '../../class/classState.ts'
import type { PersonId } from '../../class/person.ts'
import type { ClassView } from '../../class/protocol/wireView.ts'
import { type Concern, isConcerned, isNear } from '../../class/views/concern.ts'
import { personView } from '../../class/views/personView.ts'
import { projectorView } from '../../class/views/projectorView.ts'
import { lookedInto, teacherView } from '../../class/views/teacherView.ts'
import type { Setting } from '../../table/setting.ts'

export type Viewer =
  | { readonly who: 'person'; readonly person: PersonId }
  | { readonly who: 'teacher' }
  | { readonly who: 'projector' }

export interface Follower {
  readonly viewer: Viewer
  /** Null: this viewer is no longer in the class. */
  show(view: ClassView | null): void
}

/** Milliseconds for which what passes by, and an overview of all tables, is gathered. */
const PASSING = 100
const OVERVIEW = 500

/** Milliseconds of making views at a stretch, before others have a turn. */
const STRETCH = 10

export const viewOf = (setting: Setting, state: ClassState, viewer: Viewer): ClassView | null => {
  if (viewer.who === 'projector') return { of: 'projector', view: projectorView(setting, state) }
  if (viewer.who === 'teacher') {
    const into = state.tables.flatMap(({ number }) => lookedInto(setting, state, number) ?? [])
    return { of: 'teacher', view: { class: teacherView(setting, state), into } }
  }
  const view = personView(setting, state, viewer.person)
  return view === null ? null : { of: 'person', view }
}

/** Calls back after a while; without one once what has come in by now has been read. Returns how to call it off. */
const after = (wait: number, act: () => void): (() => void) => {
  if (wait > 0) {
    const timer = setTimeout(act, wait)
    return () => clearTimeout(timer)
  }
  const soon = setImmediate(act)
  return () => clearImmediate(soon)
}

/** Followers that are due after a while, all at once, each with the time since which it is. */
const gathering = (wait: number, show: (follower: Follower, since: number) => void) => {
  const due = new Map<Follower, number>()
  let callOff: (() => void) | null = null
  const work = (): void => {
    callOff = null
    const begun = performance.now()
    for (const [follower, since] of due) {
      if (performance.now() - begun > STRETCH) break
      due.delete(follower)
      show(follower, since)
    }
    if (due.size > 0) callOff = after(0, work)
  }
  return {
    add: (follower: Follower, since: number): void => {
      if (!due.has(follower)) due.set(follower, since)
      callOff ??= after(wait, work)
    },
    remove: (follower: Follower): void => {
      due.delete(follower)
    },
    stop: (): void => {
      due.clear()
      callOff?.()
    },
  }
}

export interface Following {
  readonly size: number
  /** Shows it the class at once. */
  add(follower: Follower): void
  remove(follower: Follower): void
  /** Shows it the class once more, soon: the last view could not be sent. */
  again(follower: Follower): void
  tell(state: ClassState, concern: Concern): void
  stop(): void
}

export interface FollowingPorts {
  readonly setting: () => Setting
  readonly state: () => ClassState
  /** The server's clock, as in the rows. */
  readonly now: () => number
  /** Somebody at whose table something happened was shown it, so many milliseconds after the act came. */
  readonly onShown: (took: number) => void
}

export const followClass = ({ setting, state, now, onShown }: FollowingPorts): Following => {
  const followers = new Set<Follower>()
  const show = (follower: Follower): void => follower.show(viewOf(setting(), state(), follower.viewer))
  const atOnce = gathering(0, (follower, since) => {
    show(follower)
    onShown(now() - since)
  })
  const passing = gathering(PASSING, show)
  const overview = gathering(OVERVIEW, show)

  const tellOne = (state: ClassState, concern: Concern, follower: Follower): void => {
    const { viewer } = follower
    if (viewer.who !== 'person') {
      overview.add(follower, state.stamp)
      return
    }
    const person = personIn(state, viewer.person)
    // Whoever is no longer in the class is told so at once.
    if (person === undefined || isNear(concern, person)) atOnce.add(follower, state.stamp)
    else if (isConcerned(concern, person)) passing.add(follower, state.stamp)
  }

  return {
    get size() {
      return followers.size
    },
    add: (follower) => {
      followers.add(follower)
      show(follower)
    },
    remove: (follower) => {
      followers.delete(follower)
      for (const lane of [atOnce, passing, overview]) lane.remove(follower)
    },
    again: (follower) => {
      if (followers.has(follower)) passing.add(follower, now())
    },
    tell: (state, concern) => {
      for (const follower of followers) tellOne(state, concern, follower)
    },
    stop: () => {
      for (const lane of [atOnce, passing, overview]) lane.stop()
    },
  }
}
