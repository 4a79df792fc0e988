/**
 * What a delegation tells the mediator that asks it in caucus. The more it trusts the mediator the more it tells: first
 * what its capital waits for, which it would say anyway to whoever asked for the option, then what matters most to it.
 */
import type { IssueId, PartyId } from '../terms/ids.ts'
import type { Decision } from './decision.ts'
import type { Seat } from './seat.ts'

/** Of the trust from which it names what matters most, the share from which it tells what it waits for. */
const WAITS = 0.5

const openIssues = (seat: Seat): IssueId[] =>
  seat.view.scenario.issues.map(({ id }) => id).filter((issue) => seat.view.draft[issue] === undefined)

/** The open issue that its own sheet puts above the others; undefined where all is settled. */
export const mattersMost = (seat: Seat): IssueId | undefined => {
  const { weights } = seat.view.own.sheet
  return openIssues(seat).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))[0]
}

export const answerInConfidence = (seat: Seat, asker: PartyId): Decision => {
  const { view, temper } = seat
  const trust = view.own.trust[asker] ?? 0
  const conditions = trust >= WAITS * temper.opensUp
  const isPlain = view.own.strategy.candour === 'plain'
  const most = isPlain && trust >= temper.opensUp ? mattersMost(seat) : undefined
  return {
    move: { type: 'confide', by: view.viewer, conditions, ...(most === undefined ? {} : { most }) },
    reasons: {
      rule: 'caucus.confide',
      because:
        most !== undefined
          ? '{It} trusted the mediator enough to say what mattered most to {them}.'
          : conditions
            ? '{It} trusted the mediator enough to say what {it} waited for, and no more.'
            : '{It} did not trust the mediator enough to answer.',
    },
  }
}
