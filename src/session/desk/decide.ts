/**
 * A counterpart's move with fallbacks, so that the game never gets stuck: where its strategy throws, or wants what the
 * table refuses, a plain strategy decides; where that fails too, the mildest move that the table allows.
 */
import { mildMoves } from '../../table/mildMoves.ts'
import type { Move } from '../../table/move.ts'
import type { Reasons } from '../../table/reasons.ts'
import type { PartyView } from '../../table/view.ts'
import { type Counterparts, type Thinker, Unreachable } from '../thinking/thinker.ts'

/** All parameters at the defaults of the scenario's reader. */
const PLAIN: PartyView['own']['strategy'] = {
  bidding: 'time',
  acceptance: 'next',
  model: 'none',
  mediating: 'hillClimbing',
  temperament: 'fair',
  candour: 'plain',
  response: 0,
}

const plainly = (view: PartyView): PartyView => ({ ...view, own: { ...view.own, strategy: PLAIN } })

const FALLBACK: Reasons = {
  rule: 'fallback.mild',
  because: 'Its strategy could not decide, and it made the mildest move that it could.',
}

export interface Decided {
  readonly move: Move
  readonly reasons: Reasons
  /** Whether a fallback decided. */
  readonly plain: boolean
}

/**
 * The moves to be tried one after another until the table takes one. Rejects with `Unreachable` where no thinker can be
 * reached.
 */
export async function* decisionsOf(
  view: PartyView,
  thinker: Pick<Thinker, 'decide'>,
  temperament: Counterparts['temperament'],
  game: string,
): AsyncGenerator<Decided> {
  const ways = [
    { plain: false, decide: () => thinker.decide(view, temperament, game) },
    { plain: true, decide: () => thinker.decide(plainly(view), 'fair', game) },
  ]
  for (const { plain, decide } of ways) {
    const decision = await decide().catch((fault: unknown) => {
      if (fault instanceof Unreachable) throw fault
      return null
    })
    if (decision !== null) yield { ...decision, plain }
  }
  for (const move of mildMoves(view)) yield { move, reasons: FALLBACK, plain: true }
}
