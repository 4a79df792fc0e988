/**
 * Runs the game that is open: whose screen it is, whose move, and what the store shows of it. Counterparts decide while
 * the person may already have gone elsewhere, so everything that comes back asks first whether its game is still open.
 */
import type { Move } from '../../table/move.ts'
import type { Reasons } from '../../table/reasons.ts'
import { chance } from '../../terms/chance.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Thinker } from '../thinking/thinker.ts'
import type { Reopened } from '../transcript/readTranscript.ts'
import { trouble } from '../transcript/trouble.ts'
import type { DeskState, Focus } from './desk.ts'
import { type Draft, EMPTY, prunedDraft, remember, sameDraft } from './draftHistory.ts'
import { type Aside, gameOf, type HeldGame, heldGame, stageOf, viewOf, wantedOf } from './heldGame.ts'
import { type Screen, screenFor } from './seating.ts'

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
  /** Sits down to the talks: counterparts move, where one is to. */
  sitDown(change: Pick<HeldGame, 'aside'>): void
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

  /** Makes a move; whoever asked for it shows and keeps the game as it then is. */
  const apply = (game: HeldGame, move: Move, reasons: Reasons | null) => {
    game.talks.send(move)
    game.transcript = { ...game.transcript, entries: [...game.transcript.entries, { move, reasons }] }
    game.refused = null
    game.considering = null
    if (move.type === 'offer' && move.by === game.screen.viewer) {
      past = []
      focusOn({ ...state().focus, ...EMPTY })
    }
  }

  /** The counterpart that is to move, and how it is played; null while a person is to, or nobody. */
  const counterpartOf = ({ talks, transcript, aside }: HeldGame) => {
    const { toMove } = talks
    const seat = toMove === null ? undefined : transcript.seats[toMove]
    if (toMove === null || seat?.held !== 'counterpart' || !aside.satDown) return null
    return { party: toMove, temperament: seat.temperament }
  }

  /**
   * Shows the game and keeps it; then counterparts move until a person is to, or the talks close. What a move has changed
   * and who considers the next are shown in one step: screens follow every step.
   */
  const drive = async (game: HeldGame) => {
    for (;;) {
      const next = counterpartOf(game)
      game.considering = next?.party ?? null
      show(game)
      keep(game)
      if (next === null) return
      const at = chance(game.transcript.seed, next.party, game.transcript.entries.length, 'considering')
      const pause = state().settings.motion === 'reduced' ? 0 : pace(at)
      try {
        const view = viewOf(game, next.party)
        const [decision] = await Promise.all([thinker.decide(view, next.temperament), wait(pause)])
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
  const goOn = (game: HeldGame) => {
    if (game.considering === null) void drive(game)
  }

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
    sitDown: (part) => {
      if (held === null) return
      Object.assign(held, part)
      goOn(held)
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
