/**
 * What comes before anybody asks for it. Folder and table first; all the rest only once the table is there, or nobody has
 * pressed anything for a while: on a poor line whatever comes early makes the table come late.
 */
import type { DeskStore } from '../session/desk/desk.ts'
import { warmFolder } from './briefing/laterInFolder.ts'
import { briefing, curtain, debrief, interlude, signing, table } from './laterScreens.ts'
import { noticeList } from './offline/laterNotices.ts'
import { warmUnderWay } from './table/laterAtTable.ts'

/** Milliseconds of the first screen before folder and table are fetched: what is on the screen comes first. */
const FIRST_SCREEN = 2000
/** Milliseconds without a press or a key after which somebody is reading, or away. */
const QUIET = 10_000
/** Milliseconds for a table to be drawn. */
const DRAWN = 1000

/** Resolves when the first screen has had its time. */
export const firstScreen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FIRST_SCREEN))

interface Ahead {
  readonly store: DeskStore
  /** Gets the thinker's worker ready. */
  readonly thinker: () => Promise<void>
  readonly stage: () => Promise<unknown>
  /** What else a game needs up to its debrief. */
  readonly rest: () => Promise<unknown>
}

/** Resolves once a table is drawn or nobody presses anything. */
const quiet = (store: DeskStore): Promise<void> =>
  new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>
    const stops: (() => void)[] = []
    const begin = () => {
      for (const stop of stops) stop()
      resolve()
    }
    const wait = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(begin, milliseconds)
    }
    const isAtTable = () => (store.getState().game?.stage ?? 'briefing') !== 'briefing'
    const again = () => wait(isAtTable() ? DRAWN : QUIET)
    for (const kind of ['pointerdown', 'keydown']) {
      addEventListener(kind, again, { capture: true, passive: true })
      stops.push(() => removeEventListener(kind, again, { capture: true }))
    }
    let wasAtTable = isAtTable()
    stops.push(
      store.subscribe(() => {
        if (isAtTable() === wasAtTable) return
        wasAtTable = !wasAtTable
        again()
      }),
    )
    again()
  })

/**
 * Resolves once all of it is here: from then on the game is played to its debrief without a connection. Whatever fails to
 * come rejects this, and is asked for again when it is wanted.
 */
export const fetchAhead = async ({ store, thinker, stage, rest }: Ahead): Promise<void> => {
  await firstScreen()
  // A failure here is said by whoever needs it.
  void Promise.all([noticeList.warm(), briefing.warm(), table.warm()]).catch(() => undefined)
  await quiet(store)
  await Promise.all([briefing.warm(), table.warm(), warmFolder(), warmUnderWay(), thinker()])
  await stage()
  await Promise.all([curtain.warm(), interlude.warm(), signing.warm(), debrief.warm(), rest()])
}
