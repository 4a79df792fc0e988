/**
 * The desk: one store that screens and stage read, and the acts that a person may ask for. It is the only place where
 * talks, storage, thinker and clock meet; what it puts into the store is one seat's view at most.
 */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { judge } from '../../table/judge.ts'
import type { Move } from '../../table/move.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { Problem } from '../../terms/problem.ts'
import { type GameLocks, noLocks } from '../saving/gameLocks.ts'
import { keeperOf } from '../saving/keeper.ts'
import { ownScenarios } from '../saving/ownScenarios.ts'
import { DEFAULT_SETTINGS } from '../saving/settings.ts'
import type { Storage } from '../saving/storage.ts'
import type { CardReader } from '../thinking/readApart.ts'
import type { Thinker } from '../thinking/thinker.ts'
import { seatedAt } from '../transcript/seatedAt.ts'
import { MOST_ANSWER, MOST_NOTES, type Preparation, type Reflection } from '../transcript/transcript.ts'
import { trouble } from '../transcript/trouble.ts'
import { adviserOf } from './adviserOf.ts'
import type { DeskActs, DeskState } from './desk.ts'
import { type Entrance, notLoaded, refuse } from './entrance.ts'
import { FRESH, type HeldGame, stageOf, wholeTranscript } from './heldGame.ts'
import { newGameId } from './newGameId.ts'
import { elsewhere, type Notice, noticeOf, shelfFailed, storageFailed } from './notices.ts'
import { runner } from './runner.ts'

export interface DeskPorts {
  readonly storage: Storage
  readonly thinker: Thinker
  readonly clock: {
    /** Milliseconds since 1970. */
    now(): number
    wait(milliseconds: number): Promise<void>
  }
  /** Milliseconds for which a counterpart considers; `at` is chance, 0 to 1. From 0.8 to 2 seconds where left out. */
  readonly pace?: (at: number) => number
  /** Reads a scenario that a person brings. */
  readonly readCard: CardReader
  /** Keeps a game from being played on two pages at once; without it only the revisions do. */
  readonly locks?: GameLocks
  /** Told of a game whenever it is kept: for whoever keeps it elsewhere too. */
  readonly follow?: (held: HeldGame) => void
}

export interface Desk {
  readonly store: StoreApi<DeskState>
  readonly acts: DeskActs
  /** All that is kept on this device. Never rejects: what the browser refuses waits in memory, and a notice says so. */
  readonly texts: () => Promise<Storage>
}

const leisurely = (at: number): number => 800 + 1200 * at

const cut = (text: string): string => text.slice(0, MOST_ANSWER)

const withinReason = (preparation: Preparation): Preparation =>
  Object.fromEntries(
    Object.entries(preparation).map(([question, answer]) => [
      question,
      typeof answer === 'string' ? cut(answer) : answer,
    ]),
  )

/** What was written, none of it longer than a kept game may hold. */
const answersWithin = ({ feltWords, answers, ...rest }: Partial<Reflection>): Partial<Reflection> => ({
  ...rest,
  ...(feltWords === undefined ? {} : { feltWords: cut(feltWords) }),
  ...(answers === undefined
    ? {}
    : { answers: Object.fromEntries(Object.entries(answers).map(([name, text]) => [name, cut(text)])) }),
})

export const createDesk = ({
  storage,
  thinker,
  clock,
  pace = leisurely,
  locks = noLocks,
  readCard,
  follow,
}: DeskPorts): Desk => {
  const store = createStore<DeskState>(() => ({
    storage: 'opening',
    saved: [],
    damaged: [],
    own: [],
    game: null,
    settings: DEFAULT_SETTINGS,
    notices: [],
  }))
  const state = store.getState
  const change = (part: Partial<DeskState>) => store.setState(part)
  const tell = (notice: Notice) => {
    const others = state().notices.filter(({ message }) => message !== notice.message)
    change({ notices: [...others, notice] })
  }
  const dismiss = (notice: Notice) =>
    change({ notices: state().notices.filter(({ message }) => message !== notice.message) })
  /** The game that is open here is continued on another page. */
  const give = (id: string, why: 'open' | 'takenOver' | 'outdated') => {
    if (run.game?.id === id) run.update({ elsewhere: true, considering: null })
    tell(elsewhere(id, why))
  }
  const keeper = keeperOf({
    storage,
    now: clock.now,
    state,
    change,
    onNotRead: () => tell(shelfFailed()),
    onRefusal: (said) => tell(storageFailed(said)),
    onOutdated: (id) => give(id, 'outdated'),
    ...(follow === undefined ? {} : { onSave: follow }),
  })
  const run = runner({ state, change, tell, keeper, thinker, wait: clock.wait, pace })
  const estimate = adviserOf(run, thinker)
  thinker.onTrouble((problem) => tell(noticeOf(problem, 'thinkAgain')))

  const { open: openOwn, ...ownActs } = ownScenarios({ texts: keeper.texts, read: readCard, state, change })

  /** Counts openings and closings of games, so that a slow one notices that a later one has overtaken it. */
  let entrances = 0
  const leave = () => {
    entrances++
    const { game } = run
    if (game === null) return
    run.leave()
    void keeper.settled().then(() => {
      if (run.game?.id !== game.id) locks.giveBack(game.id)
    })
    change({ notices: state().notices.filter((notice) => notice.game !== game.id) })
  }
  /** `takeOver`: opens the game here even where another page has it. */
  const enterBy = async (
    id: string,
    find: () => Promise<Entrance>,
    takeOver = false,
  ): Promise<readonly Problem[]> => {
    const mine = ++entrances
    const isMine = await locks.take(id, { takeOver, onLost: () => give(id, 'takenOver') })
    const found = await find().catch(notLoaded)
    const isOpened = found.ok && mine === entrances
    if (isOpened) {
      leave()
      run.enter(id, found.value.reopened, found.value.beside, !isMine)
      if (!isMine) tell(elsewhere(id, 'open'))
    } else if (isMine && run.game?.id !== id) locks.giveBack(id)
    return found.ok ? [] : found.problems
  }
  /** Loaded with the first game that leaves the device or comes to it. */
  const copies = async () => {
    const { copyActs } = await import('./copies.ts')
    return copyActs({ run, keeper, state, change, now: clock.now, debrief: thinker.debrief, enterBy })
  }
  /** Why no move can be made for that seat now, besides what the table says. */
  const notAtTable = (move: Move): Problem | null => {
    const { game } = run
    if (game === null || !game.aside.satDown)
      return trouble('not-seated', 'The talks have not begun.', 'Read your brief and sit down first.', {
        variant: 'folder',
      })
    if (move.by !== game.screen.viewer)
      return trouble(
        'not-your-seat',
        'That seat is not the one on the screen.',
        'Let its holder take the screen.',
        { variant: 'screen' },
      )
    if (game.elsewhere)
      return trouble(
        'elsewhere',
        'This game goes on in another tab or window.',
        'Open it here to play on: the notice on this page does that.',
        { variant: 'tab' },
      )
    return null
  }
  const resume = async (id: string, takeOver = false): Promise<readonly Problem[]> => {
    const find = async () => {
      const kept = await keeper.read(id)
      if (kept === null)
        return refuse('no-such-game', 'That game is no longer kept on this device.', 'Start a new one.')
      const { readTranscript } = await import('../transcript/readTranscript.ts')
      const read = readTranscript(kept.text)
      if (read.ok) return { ...read, value: { reopened: read.value, beside: kept.beside } }
      keeper.setApart(id, read.problems)
      return read
    }
    const problems = await enterBy(id, find, takeOver)
    for (const problem of problems.slice(0, 1)) tell(noticeOf(problem))
    return problems
  }
  const mend = async (notice: Notice): Promise<void> => {
    dismiss(notice)
    switch (notice.remedy) {
      case null:
        return
      case 'openHere':
        if (notice.game !== null) await resume(notice.game, true)
        return
      case 'thinkAgain':
        thinker.startAgain()
        return run.goOn()
      case 'saveAgain':
        if (!(await keeper.saveAgain())) tell(notice)
        return
      case 'openShelf':
        return keeper.open()
      default:
        assertNever(notice.remedy)
    }
  }

  const notClosed = () => Promise.reject(new Error('The books open when the talks have closed.'))
  /** Of a closed game, what it was: what is written beside it since changes none of this. */
  const ofClosed = <Answer>(ask: (game: HeldGame) => Promise<Answer>): Promise<Answer> => {
    const { game } = run
    return game === null || stageOf(game) !== 'closed' ? notClosed() : ask(game)
  }

  const acts: DeskActs = {
    ...ownActs,
    exportGame: async (id, names) => (await copies()).exportGame(id, names),
    importGame: (copy) =>
      copies().then(
        (acts) => acts.importGame(copy),
        () => notLoaded().problems,
      ),
    lookInto: (copy) => copies().then((acts) => acts.lookInto(copy), notLoaded),
    openCopy: (copy, own) =>
      copies().then(
        (acts) => acts.openCopy(copy, own),
        () => notLoaded().problems,
      ),
    debriefCopy: async (...asked) => (await copies()).debriefCopy(...asked),
    readCard,
    readTable: thinker.readTable,
    readClosing: thinker.readClosing,
    tables: () => import('../tables/keptTables.ts').then(({ keptTables }) => keptTables(keeper.texts)),
    open: async () => {
      // Games are checked one by one, which takes a while on a slow laptop: own scenarios need not wait for them.
      await Promise.all([keeper.open(), openOwn()])
    },
    start: (setup) =>
      enterBy(newGameId(), async () => {
        const { openNew } = await import('./opening.ts')
        const opened = await openNew(setup)
        return opened.ok ? { ...opened, value: { reopened: opened.value, beside: {} } } : opened
      }),
    resume: (id) => resume(id),
    remove: async (id) => {
      if (run.game?.id === id) leave()
      await keeper.remove(id)
    },
    clearDevice: async () => {
      leave()
      await keeper.clear()
      change({ own: [], notices: [] })
    },
    leave,
    prepare: (party, preparation) => {
      const { game } = run
      if (game === null || !game.people.includes(party)) return
      const all = { ...game.writings.preparation, [party]: withinReason(preparation) }
      run.update({ writings: { ...game.writings, preparation: all } })
    },
    reflect: (party, part) => {
      const { game } = run
      if (game === null || !game.people.includes(party) || stageOf(game) !== 'closed') return
      const { reflections } = game.writings
      const reflection = { ...reflections[party], ...answersWithin(part) }
      run.update({ writings: { ...game.writings, reflections: { ...reflections, [party]: reflection } } })
    },
    note: (text) => {
      const { game } = run
      const viewer = game?.screen.viewer ?? null
      if (game === null || viewer === null) return
      const notes = { ...game.writings.notes, [viewer]: text.slice(0, MOST_NOTES) }
      run.update({ writings: { ...game.writings, notes } })
    },
    keepMind: run.keepMind,
    sitDown: () => {
      const { game } = run
      const viewer = game?.screen.viewer ?? null
      if (game === null || viewer === null || game.aside.satDown) return
      const briefed = [...game.aside.briefed, viewer]
      run.sitDown({
        aside: { ...game.aside, briefed, satDown: game.people.every((person) => briefed.includes(person)) },
      })
    },
    make: (move) => {
      const problem = notAtTable(move) ?? run.make(move)
      if (problem !== null) run.update({ refused: problem })
      return problem
    },
    judge: (move) => {
      const view = state().game?.view ?? null
      return notAtTable(move) ?? (view === null ? null : judge(view, move))
    },
    liftCurtain: run.lift,
    estimate,
    debrief: (by) => {
      const { game } = run
      if (game === null || stageOf(game) !== 'closed') return notClosed()
      if (game.debrief !== null && game.debrief.by === by) return game.debrief.made
      const made = thinker.debrief(wholeTranscript(game), by)
      const asked = { by, made }
      game.debrief = asked
      made.catch(() => {
        if (game.debrief === asked) game.debrief = null
      })
      return made
    },
    playOn: (fork, seeds) => ofClosed(({ transcript }) => thinker.playOn(transcript, fork, seeds)),
    contest: (contest) => ofClosed(({ transcript }) => thinker.contest(transcript, contest)),
    weigh: (range) => ofClosed(({ transcript }) => thinker.weigh(transcript, range)),
    keepContested: (contest) =>
      ofClosed(async ({ scenario, transcript }) => {
        const { contestedText } = await import('../../debrief/contest/contestedText.ts')
        const { reading } = transcript
        return ownActs.addScenario(contestedText(transcript.scenario.text, { scenario, reading, contest }))
      }),
    fork: (entries, move) =>
      enterBy(newGameId(), async () => {
        const { game } = run
        if (game === null || !(entries >= 0 && entries <= game.transcript.entries.length))
          return refuse(
            'no-such-move',
            'This game has no such moment to branch off from.',
            'Choose one of its moves.',
          )
        const { branchOff } = await import('./opening.ts')
        const whole = { ...game, transcript: wholeTranscript(game) }
        const branched = branchOff(whole, Math.floor(entries), move)
        if (!branched.ok) return branched
        const { reopened, at, was } = branched.value
        const savedAt = state().saved.find((saved) => saved.id === game.id)?.savedAt ?? clock.now()
        const branch = { savedAt, moves: Math.floor(entries), at }
        const aside = { ...FRESH, briefed: game.people, satDown: true, branch, was }
        return { ok: true, value: { reopened, beside: { aside } }, warnings: [] }
      }),
    playFrom: (seat) =>
      enterBy(newGameId(), async () => {
        const { game } = run
        if (game === null || game.transcript.seats[seat] === undefined)
          return refuse('no-such-seat', 'This game has no such seat.', 'Choose one of its delegations.')
        const { openNew } = await import('./opening.ts')
        const opened = await openNew(seatedAt(game.transcript, seat))
        return opened.ok ? { ...opened, value: { reopened: opened.value, beside: {} } } : opened
      }),
    set: (part) => {
      change({ settings: { ...state().settings, ...part } })
      void keeper.keepSettings(part)
    },
    mend,
    dismiss,
  }
  return { store, acts, texts: keeper.texts }
}
