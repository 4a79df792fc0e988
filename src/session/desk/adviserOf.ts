/** The viewer's adviser: three estimates a round, each only after the player's own guess. */
import type { PartyId } from '../../terms/ids.ts'
import type { Thinker } from '../thinking/thinker.ts'
import { trouble } from '../transcript/trouble.ts'
import type { DeskActs } from './desk.ts'
import { ESTIMATES, estimatesLeft, viewOf } from './heldGame.ts'
import type { Runner } from './runner.ts'

export const adviserOf =
  (run: Runner, thinker: Thinker): DeskActs['estimate'] =>
  async (pack, guesses) => {
    const { game } = run
    const viewer = game?.screen.viewer ?? null
    if (game === null || viewer === null)
      return trouble('not-seated', 'There is no seat to advise.', 'Take a seat first.')
    const asked = Object.keys(guesses) as PartyId[]
    if (asked.length === 0)
      return trouble(
        'guess-first',
        'Your adviser asks for your own guess first.',
        'Say how likely you think they are to accept.',
      )
    const view = viewOf(game, viewer)
    const round = view.round.id
    if (estimatesLeft(game, viewer, round) === 0)
      return trouble(
        'no-estimates-left',
        `Your adviser has given ${ESTIMATES} estimates in this round.`,
        'There are more in the next round.',
      )
    // Reckoned anew each time: another estimate may have been asked for while this one was thought about.
    const spend = (more: 1 | -1) => {
      const used = ESTIMATES - estimatesLeft(game, viewer, round) + more
      const estimates = { ...game.aside.estimates, [viewer]: { round, used } }
      if (run.game === game) run.update({ aside: { ...game.aside, estimates } })
    }
    spend(1)
    try {
      return await Promise.all(asked.map((party) => thinker.estimate(view, pack, party)))
    } catch (fault) {
      // Those of a round that is over are gone in any case.
      if (game.aside.estimates[viewer]?.round === round) spend(-1)
      return trouble(
        'adviser-failed',
        `Your adviser could not say: ${fault instanceof Error ? fault.message : String(fault)}`,
        'Ask again, or offer without it.',
      )
    }
  }
