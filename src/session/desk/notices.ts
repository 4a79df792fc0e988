/**
 * Notices about the application rather than the game, shown on every screen: what went wrong, and what can be done
 * about it.
 */
import type { Problem } from '../../terms/problem.ts'
import { trouble } from '../transcript/trouble.ts'

/**
 * What `DeskActs.mend` does about it. `openHere`: opens the newest state of the game on this page, which takes it from any
 * other. `thinkAgain`: asks the counterpart once more, in a new worker. `saveAgain`: tries to store what was refused.
 * `openShelf`: reads what is stored once more.
 */
export type Remedy = 'openHere' | 'thinkAgain' | 'saveAgain' | 'openShelf'

export interface Notice extends Problem {
  readonly remedy: Remedy | null
  /** The game that it is about: with that game it leaves the screen. Null for what concerns them all. */
  readonly game: string | null
}

export const noticeOf = (
  problem: Problem,
  remedy: Remedy | null = null,
  game: string | null = null,
): Notice => ({
  ...problem,
  remedy,
  game,
})

export const storageFailed = (said: string): Notice =>
  noticeOf(
    trouble(
      'storage-failed',
      `The browser would not store what you did last: ${said}`,
      'What you do is kept only until this page closes. Make room on this device and try again, or keep a copy as a file: the shelf has a button for games, the workshop one for scenarios.',
    ),
    'saveAgain',
  )

export const shelfFailed = (): Notice =>
  noticeOf(
    trouble(
      'shelf-failed',
      'Your saved games could not be read.',
      'They are still on this device. Check the connection and try again.',
    ),
    'openShelf',
  )

/** Another page of this browser has the game, so that this one shows it and plays it no further. */
export const elsewhere = (id: string, why: 'open' | 'takenOver' | 'outdated'): Notice => {
  const says = {
    open: trouble(
      'open-elsewhere',
      'This game is open in another tab or window.',
      'You can look at it here. Open it here to play on; the other page then stops.',
    ),
    takenOver: trouble(
      'taken-over',
      'This game goes on in another tab or window.',
      'It was opened there, with everything you did here. Open it here to take it back.',
    ),
    outdated: trouble(
      'older-game',
      'This game has gone on in another tab or window.',
      'What is shown here is older, and nothing more of it is saved. Open the newer one here to play on.',
    ),
  }
  return noticeOf(says[why], 'openHere', id)
}

/** Says nothing about the fault itself, whose message may contain the counterpart's mandate and red lines. */
export const playedPlainly = (party: string, game: string): Notice =>
  noticeOf(
    {
      ...trouble(
        'played-plainly',
        `${party} could not decide as its strategy says: a fault of Parley’s own.`,
        'It made a plain move instead, and the game goes on.',
      ),
      severity: 'warning',
    },
    null,
    game,
  )

export const thinkerNotLoaded = (party: string, game: string): Notice =>
  noticeOf(
    trouble(
      'thinking-failed',
      `${party} cannot decide: a part of the game could not be loaded.`,
      'The game is saved. Check the connection and try again.',
    ),
    'thinkAgain',
    game,
  )
