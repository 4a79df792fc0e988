/**
 * A counterpart's move, whatever becomes of its own strategy: where that throws, or wants what the table refuses, a plain
 * one decides, and where that fails too the mildest move that the table allows. The game never stands still for it.
 */
import type { Move } from '../../table/move.ts'
import type { Reasons } from '../../table/reasons.ts'
import type { PartyView } from '../../table/view.ts'
import { type Counterparts, type Thinker, Unreachable } from '../thinking/thinker.ts'
import { mildMoves } from './mildMoves.ts'

/** With everything as the scenario's reader fills it in. */
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
  /** Not by its own strategy. */
  readonly plain: boolean
}

/**
 * The moves that are to be tried one after another, until the table takes one. Rejects with `Unreachable` where nobody can
 * be asked.
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
