/**
 * The learning platform around a packaged game: what it keeps is taken up, and after every move kept again. Completed means
 * that a game reached its end; there is no score, because what an accord is worth to a seat is no mark. The platform keeps
 * one game: the one that is played, and once one is over that one for good. Forks stay on the device.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Problem } from '../../terms/problem.ts'
import type { Desk } from '../desk/createDesk.ts'
import { type HeldGame, stageOf } from '../desk/heldGame.ts'
import { trouble } from '../transcript/trouble.ts'
import { MOST_ON_PLATFORM, platformText } from './platformText.ts'
import { type Edition, openRunTime, type RunTime, type WindowLike } from './runTime.ts'

export interface PlatformState {
  /** Null where no platform answers. */
  readonly edition: Edition | null
  /** What a person should be told of the course, on whatever screen; `isRetried` where asking again may help. */
  readonly notice: { readonly problem: Problem; readonly isRetried: boolean } | null
  /** What the platform keeps is being opened: nothing may be begun before it is known. */
  readonly isOpening: boolean
  /** The platform keeps a game that is over: whatever is begun after it is kept on this device alone. */
  readonly isOver: boolean
  /** What the platform keeps and this page cannot open. It stays there until a game is begun. */
  readonly unread: { readonly problem: Problem; readonly text: string } | null
}

export interface Platform {
  readonly store: StoreApi<PlatformState>
  /** Tells apart, on one device, what different learners keep; empty without a platform. */
  readonly learner: string
  /** For the desk: called whenever a game has changed. */
  follow(held: HeldGame): void
  /** Takes up what the platform keeps. Call once, before anything is played. */
  begin(desk: Desk, text: () => Promise<string>): Promise<void>
  /** Keeps what waits, once more where the platform refused it. */
  keepNow(): void
  dismiss(): void
  /** The page is left: all is kept, and the platform is told that the learner comes back. */
  close(): void
}

interface PlatformPorts {
  readonly frame: WindowLike
  readonly edition: Edition
  /** Of the packaged scenario's text. */
  readonly hash: string
  /** Milliseconds, from any start. */
  readonly now: () => number
  /** Characters below which the platform keeps a text. */
  readonly most?: number
}

const ABSENT = trouble(
  'platform-absent',
  'No learning platform answers this page, so no course keeps what you do.',
  'You can play: the game is kept on this device. To have it in your course, close this page and open it from there.',
)
const REVIEWED = trouble(
  'platform-review',
  'Your course has opened this page to be looked at: nothing that you do here is added to it.',
  'You can play; the game is kept on this device.',
)

const NOT_LOADED = trouble(
  'platform-not-loaded',
  'The game that the course keeps could not be opened: a part of the package could not be loaded.',
  'Check the connection and reload this page. It stays in the course until you begin a new game here.',
)

const silent = (said: string): Problem =>
  trouble(
    'platform-silent',
    `Your course does not keep the game (${said}).`,
    'Play on: it is kept on this device, and the course gets all of it as soon as it answers, at your next move or when you try again.',
  )

const tooLong = (length: number, most: number): Problem => ({
  ...trouble(
    'platform-full',
    `This game has become longer than a course can keep: ${length.toLocaleString('en')} characters of ${most.toLocaleString('en')}.`,
    'Play on: all of it is kept on this device. The course keeps it as it stood before, and is told when it is over. Keep a copy if you change devices.',
  ),
  severity: 'warning',
})

const isDoneStatus = (status: string): boolean => ['completed', 'passed', 'failed'].includes(status)

export const openPlatform = ({
  frame,
  edition,
  hash,
  now,
  most = MOST_ON_PLATFORM,
}: PlatformPorts): Platform => {
  const began = now()
  const runTime: RunTime | null = openRunTime(frame, edition)
  const mode = runTime?.get('mode') ?? ''
  const isKeeping = runTime !== null && mode !== 'review' && mode !== 'browse'
  let last = runTime?.get('kept') ?? ''
  const store = createStore<PlatformState>(() => ({
    edition: runTime === null ? null : edition,
    notice:
      runTime === null
        ? { problem: ABSENT, isRetried: false }
        : isKeeping
          ? null
          : { problem: { ...REVIEWED, severity: 'warning' }, isRetried: false },
    isOpening: last !== '',
    isOver: false,
    unread: null,
  }))
  /** The id of the game that the platform keeps, once it is known. */
  let kept: string | null = null
  let waiting: string | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let isClosed = false

  const tell = (problem: Problem | null, isRetried = false) =>
    store.setState({ notice: problem === null ? null : { problem, isRetried } })

  if (runTime !== null && isKeeping) {
    // At once, and not when the page closes: a tablet may end a page without a word.
    runTime.set('exit', 'suspend')
    if (!isDoneStatus(runTime.get('status'))) runTime.set('status', 'incomplete')
    runTime.setSuccess('unknown')
  }

  const keepNow = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (runTime === null || waiting === null || isClosed) return
    const text = waiting
    const { isOver } = store.getState()
    const fits = text.length < most
    const isSet =
      (!fits || runTime.set('kept', text)) &&
      (!isOver || isDoneStatus(runTime.get('status')) || runTime.set('status', 'completed'))
    runTime.setTime((now() - began) / 1000)
    if (!isSet || !runTime.commit()) return tell(silent(runTime.said()), true)
    waiting = null
    last = text
    tell(fits ? null : tooLong(text.length, most))
  }

  const follow = (held: HeldGame) => {
    const { scenario, transcript, aside, id, elsewhere } = held
    if (!isKeeping || elsewhere || aside.branch !== null || transcript.scenario.hash !== hash) return
    if (store.getState().isOver && kept !== id) return
    kept = id
    const moves = transcript.entries.map(({ move }) => move)
    const text = platformText(scenario, hash, { ...transcript, moves })
    store.setState({ isOver: stageOf(held) === 'closed', unread: null })
    if (text === last && waiting === null) return
    waiting = text
    // In a task of its own: many platforms stop the page until their server has answered.
    timer ??= setTimeout(keepNow)
  }

  return {
    store,
    learner: runTime?.get('learner') ?? '',
    follow,
    begin: async (desk, text) => {
      await desk.acts.open()
      if (last === '') return
      const found = last
      const problem = await import('./takeUp.ts')
        .then(({ takeUp }) => takeUp({ desk, kept: found, hash, text }))
        .catch(() => NOT_LOADED)
      store.setState({ isOpening: false, ...(problem === null ? {} : { unread: { problem, text: found } }) })
    },
    keepNow,
    dismiss: () => tell(null),
    close: () => {
      keepNow()
      if (runTime === null || isClosed) return
      isClosed = true
      if (isKeeping) {
        runTime.set('exit', 'suspend')
        runTime.setTime((now() - began) / 1000)
        runTime.commit()
      }
      runTime.finish()
    },
  }
}
