/**
 * Runs the open game: who has the screen, whose move it is, and what the store shows. Counterparts decide
 * asynchronously and the person may have left meanwhile, so every result is dropped unless its game is still open.
 */
import { partyOf } from '../../scenario/scenario.ts'
import type { Move } from '../../table/move.ts'
import type { Reasons } from '../../table/reasons.ts'
import { chance } from '../../terms/chance.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Keeper } from '../saving/keeper.ts'
import type { Thinker } from '../thinking/thinker.ts'
import type { Reopened } from '../transcript/readTranscript.ts'
import { type Decided, decisionsOf } from './decide.ts'
import type { DeskState } from './desk.ts'
import { type Beside, gameOf, type HeldGame, heldGame, stageOf, wantedOf } from './heldGame.ts'
import { type Mind, MOST_CARDS, MOST_GUESSES } from './mind.ts'
import { type Notice, playedPlainly, thinkerNotLoaded } from './notices.ts'
import { type Screen, screenFor } from './seating.ts'

interface RunnerPorts {
  readonly state: () => DeskState
  readonly change: (part: Partial<DeskState>) => void
  readonly tell: (notice: Notice) => void
  readonly keeper: Pick<Keeper, 'save' | 'saveBeside'>
  readonly thinker: Thinker
  readonly wait: (milliseconds: number) => Promise<void>
  readonly pace: (at: number) => number
}

export interface Runner {
  /** The game that is open. */
  readonly game: HeldGame | null
  enter(id: string, reopened: Reopened, beside: Partial<Beside>, elsewhere?: boolean): void
  leave(): void
  /** Makes a person's move and lets the counterparts answer it, or says why it cannot be made. */
  make(move: Move): Problem | null
  /** Puts the game into the store as it now is, and saves what has changed beside its moves. */
  update(
    change: Partial<Pick<HeldGame, 'aside' | 'writings' | 'refused' | 'considering' | 'elsewhere'>>,
  ): void
  /** Asks the counterpart that is to move, where one is and nobody has been asked. */
  goOn(): void
  keepMind(mind: Mind): void
  /** Opens the view of whoever has taken the screen. */
  lift(): void
  /** Begins the talks: counterparts move, where one is to. */
  sitDown(change: Pick<HeldGame, 'aside'>): void
}

/** Nobody could be asked. Any other fault is a bug of ours, whose details are not shown. */
const nobody = (): Decided | null => null

const partiesOf = ({ scenario }: HeldGame) => scenario.parties.map(({ id }) => id)

export const runner = ({ state, change, tell, keeper, thinker, wait, pace }: RunnerPorts): Runner => {
  let held: HeldGame | null = null

  const screenOf = (game: HeldGame): Screen => {
    const closed = stageOf(game) === 'closed'
    // Only counterparts play: no view is open until the talks close, then any may be.
    const people = closed && game.people.length === 0 ? partiesOf(game) : game.people
    return screenFor(people, game.screen, wantedOf(game), closed)
  }

  /** Puts game and shelf into the store in one step, so that screens are updated once a move. */
  const show = (game: HeldGame, screen = screenOf(game)) => {
    if (screen.viewer !== game.screen.viewer) game.refused = null
    game.screen = screen
    if (screen.viewer !== null && game.aside.last !== screen.viewer)
      game.aside = { ...game.aside, last: screen.viewer }
    change({ ...keeper.save(game), game: gameOf(game) })
  }

  /** Makes a move, or says why not; whoever asked for it shows and keeps the game as it then is. */
  const apply = (game: HeldGame, move: Move, reasons: Reasons | null): Problem | null => {
    const problem = game.talks.make(move)
    if (problem !== null) return problem
    game.transcript = { ...game.transcript, entries: [...game.transcript.entries, { move, reasons }] }
    game.refused = null
    game.considering = null
    return null
  }

  /** The counterpart that is to move, and how it is played; null while a person is to, or nobody. */
  const counterpartOf = ({ talks, transcript, aside }: HeldGame) => {
    const { toMove } = talks
    const seat = toMove === null ? undefined : transcript.seats[toMove]
    if (toMove === null || seat?.held !== 'counterpart' || !aside.satDown) return null
    return { party: toMove, temperament: seat.temperament }
  }

  /**
   * Lets a counterpart move, not before `pause` is over. Its decision is dropped where the game is no longer played
   * here.
   */
  const decided = async (
    game: HeldGame,
    { party, temperament }: NonNullable<ReturnType<typeof counterpartOf>>,
    pause: Promise<void>,
  ): Promise<Decided> => {
    for await (const decision of decisionsOf(game.talks.viewFor(party), thinker, temperament, game.id)) {
      await pause
      if (held !== game || game.elsewhere) return decision
      if (apply(game, decision.move, decision.reasons) === null) return decision
    }
    throw new Error(`The table allows ${party} nothing.`)
  }

  /**
   * Shows the game and keeps it; then counterparts move until a person is to, or the talks close. A move's changes and
   * who considers next go into the store in one step, because screens are updated at every step.
   */
  const drive = async (game: HeldGame) => {
    for (;;) {
      const next = counterpartOf(game)
      game.considering = next?.party ?? null
      show(game)
      if (next === null) return
      const at = chance(game.transcript.seed, next.party, game.transcript.entries.length, 'considering')
      const pause = state().settings.motion === 'reduced' ? 0 : pace(at)
      const decision = await decided(game, next, wait(pause)).catch(nobody)
      if (held !== game || game.elsewhere) return
      const { name } = partyOf(game.scenario, next.party)
      if (decision === null) {
        update({ considering: null })
        return tell(thinkerNotLoaded(name, game.id))
      }
      if (decision.plain) tell(playedPlainly(name, game.id))
    }
  }
  const goOn = (game: HeldGame) => {
    if (game.considering === null) void drive(game)
  }
  const update: Runner['update'] = (part) => {
    if (held === null) return
    Object.assign(held, part)
    const shelf = part.aside === undefined ? {} : keeper.save(held)
    if (part.writings !== undefined) keeper.saveBeside(held)
    change({ ...shelf, game: gameOf(held) })
  }

  const leave = () => {
    if (held === null) return
    held = null
    change({ game: null })
  }

  return {
    get game() {
      return held
    },
    enter: (id, reopened, beside, elsewhere = false) => {
      leave()
      const game = heldGame(id, reopened, beside)
      game.elsewhere = elsewhere
      held = game
      if (elsewhere) show(game)
      else goOn(game)
    },
    leave,
    make: (move) => {
      if (held === null) return null
      const refused = apply(held, move, null)
      if (refused === null) goOn(held)
      return refused
    },
    update,
    goOn: () => {
      if (held !== null) goOn(held)
    },
    keepMind: (mind) => {
      const viewer = held?.screen.viewer ?? null
      if (held === null || viewer === null) return
      const [guesses, cards] = [mind.guesses.slice(-MOST_GUESSES), mind.cards.slice(0, MOST_CARDS)]
      held.minds = { ...held.minds, [viewer]: { ...mind, guesses, cards } }
      keeper.saveBeside(held)
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
  }
}
