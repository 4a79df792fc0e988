/**
 * The viewer's adviser: three estimates a round, each only after the player's own guess. A question about a package
 * that is already being thought about returns the same promise and spends no further estimate.
 */
import type { PartyView } from '../../table/view.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Thinker } from '../thinking/thinker.ts'
import { trouble } from '../transcript/trouble.ts'
import type { DeskActs } from './desk.ts'
import { ESTIMATES, estimatesLeft, type HeldGame } from './heldGame.ts'
import type { Advice } from './mind.ts'
import type { Runner } from './runner.ts'

interface Asked {
  readonly game: HeldGame
  readonly view: PartyView
  readonly pack: Package
  readonly guesses: Advice['guesses']
}

const questionOf = ({ game, view, pack }: Asked): string =>
  JSON.stringify([game.id, view.viewer, view.round.id, Object.entries(pack).sort()])

export const adviserOf = (run: Runner, thinker: Thinker): DeskActs['estimate'] => {
  /** Questions without an answer yet. */
  const open = new Map<string, Promise<Advice | Problem>>()

  const ask = async ({ game, view, pack, guesses }: Asked): Promise<Advice | Problem> => {
    const { viewer } = view
    const round = view.round.id
    // Recomputed each time: another estimate may have been asked for while this one was thought about.
    const spend = (more: 1 | -1) => {
      const used = ESTIMATES - estimatesLeft(game, viewer, round) + more
      const estimates = { ...game.aside.estimates, [viewer]: { round, used } }
      if (run.game === game) run.update({ aside: { ...game.aside, estimates } })
    }
    spend(1)
    try {
      const parties = Object.keys(guesses) as PartyId[]
      const estimates = await Promise.all(parties.map((party) => thinker.estimate(view, pack, party)))
      return { package: pack, guesses, estimates }
    } catch (fault) {
      // Estimates of an earlier round have expired anyway.
      if (game.aside.estimates[viewer]?.round === round) spend(-1)
      return trouble(
        'adviser-failed',
        `Your adviser could not say: ${fault instanceof Error ? fault.message : String(fault)}`,
        'Ask again, or offer without it.',
        { fault: fault instanceof Error ? fault.message : String(fault) },
      )
    }
  }

  return (pack, guesses) => {
    const { game } = run
    const viewer = game?.screen.viewer ?? null
    const refuse = (...why: Parameters<typeof trouble>) => Promise.resolve(trouble(...why))
    if (game === null || viewer === null)
      return refuse('not-seated', 'There is no seat to advise.', 'Take a seat first.', { variant: 'advised' })
    if (Object.keys(guesses).length === 0)
      return refuse(
        'guess-first',
        'Your adviser asks for your own guess first.',
        'Say how likely you think they are to accept.',
      )
    const asked: Asked = { game, view: game.talks.viewFor(viewer), pack, guesses }
    const question = questionOf(asked)
    const before = open.get(question)
    if (before !== undefined) return before
    if (estimatesLeft(game, viewer, asked.view.round.id) === 0)
      return refuse(
        'no-estimates-left',
        `Your adviser has given ${ESTIMATES} estimates in this round.`,
        'There are more in the next round.',
        { estimates: ESTIMATES },
      )
    const answer = ask(asked).finally(() => open.delete(question))
    open.set(question, answer)
    return answer
  }
}
