/**
 * Who decides on a whole text where not all principals must consent: a simple game (von Neumann & Morgenstern 1944;
 * Taylor & Zwicker 1999). A coalition is a set of principals, as bits by their order in the domain; it decides or it does
 * not, and whoever joins a deciding one does no harm.
 */
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'

/** As bits by principal. */
export type Coalition = number

export interface Votes {
  readonly principals: number
  /** 1 by coalition that decides. */
  readonly winning: Uint8Array
  /** The deciding coalitions of which every member is needed, the smallest first. */
  readonly least: readonly Coalition[]
  /** By place, whose red line an option crosses, and whose consent it needs whoever else decides. */
  readonly crosses: Uint8Array
  readonly needs: Uint8Array
  /** 1 by place where that leaves too few to decide. */
  readonly bars: Uint8Array
}

export interface VotesParts {
  readonly isDeciding: (coalition: readonly PartyId[]) => boolean
  readonly crosses: (party: PartyId, issue: IssueId, option: OptionId) => boolean
  readonly needs: (party: PartyId, issue: IssueId, option: OptionId) => boolean
}

/** Whether those who are willing can decide for what needs these. Bits beyond the principals' do not count. */
export const decides = ({ winning }: Votes, willing: Coalition, needs: Coalition): boolean => {
  const all = winning.length - 1
  return winning[willing & all] === 1 && (willing & needs) === needs
}

export const membersOf = (coalition: Coalition, principals: number): number[] =>
  Array.from({ length: principals }, (_, p) => p).filter((p) => (coalition & (1 << p)) !== 0)

export const votesFrom = (
  { isDeciding, crosses, needs }: VotesParts,
  issues: readonly { readonly id: IssueId; readonly options: readonly OptionId[] }[],
  principals: readonly PartyId[],
): Votes => {
  const count = principals.length
  const winning = Uint8Array.from({ length: 1 << count }, (_, coalition) =>
    isDeciding(membersOf(coalition, count).flatMap((p) => principals[p] ?? [])) ? 1 : 0,
  )
  const isLeast = (coalition: Coalition): boolean =>
    winning[coalition] === 1 && membersOf(coalition, count).every((p) => winning[coalition & ~(1 << p)] === 0)
  const bitsWhere = (holds: VotesParts['crosses']): Uint8Array =>
    Uint8Array.from(
      issues.flatMap(({ id, options }) =>
        options.map((option) =>
          principals.reduce((bits, party, p) => (holds(party, id, option) ? bits | (1 << p) : bits), 0),
        ),
      ),
    )
  const [crossing, needed] = [bitsWhere(crosses), bitsWhere(needs)]
  const all = winning.length - 1
  return {
    principals: count,
    winning,
    least: [...winning.keys()]
      .filter(isLeast)
      .sort((a, b) => membersOf(a, count).length - membersOf(b, count).length || a - b),
    crosses: crossing,
    needs: needed,
    bars: crossing.map((bits, place) =>
      winning[all & ~bits] === 1 && (bits & (needed[place] ?? 0)) === 0 ? 0 : 1,
    ),
  }
}
