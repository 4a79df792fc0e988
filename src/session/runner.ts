/**
 * Runs the game that is open: whose screen it is, whose move, and what the store shows of it. Counterparts decide while
 * the person may already have gone elsewhere, so everything that comes back asks first whether its game is still open.
 */
import type { Move } from '../table/move.ts'
import type { Reasons } from '../table/reasons.ts'
import { chance } from '../terms/chance.ts'
import type { Problem } from '../terms/problem.ts'
import type { DeskState, Focus } from './desk.ts'
import { type Draft, EMPTY, prunedDraft, remember, sameDraft } from './draftHistory.ts'
import { type Aside, gameOf, type HeldGame, heldGame, stageOf, viewOf, wantedOf } from './heldGame.ts'
import type { Reopened } from './readTranscript.ts'
import { type Screen, screenFor } from './seating.ts'
import type { Thinker } from './thinker.ts'
import { trouble } from './trouble.ts'

export const NO_FOCUS: Focus = {
  issue: null,
  option: null,
  ...EMPTY,
  undoable: false,
  enlarged: false,
  party: null,
  toldUpTo: 0,
}

/** Says nothing of the fault itself, which may hold what the table told the counterpart of its mandate and red lines. */
const STUCK: Problem = trouble(
  'thinking-failed',
  'A counterpart could not decide: a fault of Parley’s own.',
  'The game is saved. Leave it and continue it from the shelf.',
)

interface RunnerPorts {
  readonly state: () => DeskState
  readonly change: (part: Partial<DeskState>) => void
  readonly tell: (problem: Problem) => void
  readonly save: (game: HeldGame) => void
  readonly thinker: Thinker
  readonly wait: (milliseconds: number) => Promise<void>
  readonly pace: (at: number) => number
}

export interface Runner {
  /** The game that is open. */
  readonly game: HeldGame | null
  enter(id: string, reopened: Reopened, aside: Aside): void
  leave(): void
  /** Makes a move that the table has been asked about, and lets the counterparts answer it. */
  make(move: Move): void
  /** Puts the game into the store as it now is, and saves it. */
  update(change: Partial<Pick<HeldGame, 'transcript' | 'aside' | 'refused'>>): void
  /** Opens the view of whoever has taken the screen. */
  lift(): void
  /** Lets counterparts move, where one is to. */
  goOn(): void
  look(change: Partial<Focus>): void
  undo(): void
}

const sameFocus = (a: Focus, b: Focus): boolean =>
  (Object.keys(a) as (keyof Focus)[]).every((key) => Object.is(a[key], b[key]))

const partiesOf = ({ scenario }: HeldGame) => scenario.parties.map(({ id }) => id)

export const runner = ({ state, change, tell, save, thinker, wait, pace }: RunnerPorts): Runner => {
  let held: HeldGame | null = null
  let past: readonly Draft[] = []

  const focusOn = (focus: Focus) => change({ focus: { ...focus, undoable: past.length > 0 } })
  /** Keeps what the viewer was drafting with the game, where no other seat's view shows it. */
  const setAside = (game: HeldGame) => {
    const { viewer } = game.screen
    if (viewer === null) return
    const { issue, drafted, forAccordOnly, toldUpTo } = state().focus
    const minds = { ...game.aside.minds, [viewer]: { issue, drafted, forAccordOnly, toldUpTo } }
    game.aside = { ...game.aside, minds, last: viewer }
  }
  const keep = (game: HeldGame) => {
    setAside(game)
    save(game)
  }
  const screenOf = (game: HeldGame): Screen => {
    const closed = stageOf(game) === 'closed'
    // Counterparts among themselves: nobody watches until the books are open, then anybody may.
    const people = closed && game.people.length === 0 ? partiesOf(game) : game.people
    return screenFor(people, game.screen, wantedOf(game), closed)
  }

  /** Game and draft go into the store in one step: at no moment does it hold one seat's view and another's draft. */
  const show = (game: HeldGame, screen = screenOf(game)) => {
    let { focus } = state()
    if (screen.viewer !== game.screen.viewer) {
      setAside(game)
      past = []
      game.refused = null
      focus = { ...NO_FOCUS, ...(screen.viewer === null ? {} : game.aside.minds[screen.viewer]) }
    }
    game.screen = screen
    const shown = gameOf(game)
    if (shown.view !== null) focus = { ...focus, ...prunedDraft(focus, shown.view) }
    change({ game: shown, focus: { ...focus, undoable: past.length > 0 } })
  }

  const apply = (game: HeldGame, move: Move, reasons: Reasons | null) => {
    game.talks.send(move)
    game.transcript = { ...game.transcript, entries: [...game.transcript.entries, { move, reasons }] }
    game.refused = null
    game.considering = null
    if (move.type === 'offer' && move.by === game.screen.viewer) {
      past = []
      focusOn({ ...state().focus, ...EMPTY })
    }
    show(game)
    keep(game)
  }

  /** Counterparts move until a person is to, or the talks close. */
  const drive = async (game: HeldGame) => {
    if (game.considering !== null || !game.aside.satDown) return
    for (let mover = game.talks.toMove; mover !== null; mover = game.talks.toMove) {
      const seat = game.transcript.seats[mover]
      if (seat?.held !== 'counterpart') return
      game.considering = mover
      show(game)
      const at = chance(game.transcript.seed, mover, game.transcript.entries.length, 'considering')
      const pause = state().settings.motion === 'reduced' ? 0 : pace(at)
      try {
        const view = viewOf(game, mover)
        const [decision] = await Promise.all([thinker.decide(view, seat.temperament), wait(pause)])
        if (held !== game) return
        apply(game, decision.move, decision.reasons)
      } catch {
        if (held !== game) return
        game.considering = null
        show(game)
        return tell(STUCK)
      }
    }
  }
  const goOn = (game: HeldGame) => void drive(game)

  const leave = () => {
    if (held !== null) keep(held)
    held = null
    past = []
    change({ game: null, focus: NO_FOCUS })
  }

  return {
    get game() {
      return held
    },
    enter: (id, reopened, aside) => {
      leave()
      const game = heldGame(id, reopened, aside)
      held = game
      show(game)
      keep(game)
      goOn(game)
    },
    leave,
    make: (move) => {
      if (held === null) return
      apply(held, move, null)
      goOn(held)
    },
    update: (part) => {
      if (held === null) return
      Object.assign(held, part)
      show(held)
      keep(held)
    },
    lift: () => {
      if (held === null || held.screen.curtain === null) return
      show(held, { viewer: held.screen.curtain, curtain: null })
    },
    goOn: () => {
      if (held !== null) goOn(held)
    },
    look: (part) => {
      const { focus } = state()
      const next = { ...focus, ...part }
      if (sameFocus(focus, next)) return
      if (!sameDraft(focus, next)) past = remember(past, focus)
      focusOn(next)
      const kept = ['drafted', 'forAccordOnly', 'toldUpTo'] as const
      if (held !== null && kept.some((key) => part[key] !== undefined)) keep(held)
    },
    undo: () => {
      const before = past.at(-1)
      if (before === undefined) return
      past = past.slice(0, -1)
      focusOn({ ...state().focus, ...before })
      if (held !== null) keep(held)
    },
  }
}
