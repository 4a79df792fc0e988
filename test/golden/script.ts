/**
 * A person with a script: at each of its moves it makes the next one that is named, if the table offers it then; an
 * entry that is not on offer waits. In everything else it does as a fair counterpart in its place would.
 */
import type { Counterpart } from '../../src/counterparts/decision.ts'
import type { Move, MoveType } from '../../src/table/move.ts'
import type { PartyView } from '../../src/table/view.ts'

/** `offer` stands for whatever the person would do by itself. */
export type Script = readonly MoveType[]

const openIssue = (view: PartyView) =>
  view.round.agenda.find((issue) => view.draft[issue] === undefined) ?? view.round.agenda[0]

const scripted = (view: PartyView, type: MoveType): Move | null => {
  const by = view.viewer
  switch (type) {
    case 'caucus': {
      const other = view.scenario.parties.find(
        (party) => party.id !== by && party.roles.includes('principal') && !party.besideTable,
      )
      return other === undefined ? null : { type, by, with: other.id }
    }
    case 'disclose': {
      const issue = openIssue(view)
      return issue === undefined ? null : { type, by, issue }
    }
    case 'float': {
      const issue = openIssue(view)
      const self = view.scenario.parties.find((party) => party.id === by)
      const option = issue === undefined ? undefined : self?.opening[issue]?.option
      return issue === undefined || option === undefined ? null : { type, by, package: { [issue]: option } }
    }
    case 'statement':
      return { type, by, tone: 'firm' }
    case 'leaveCaucus':
    case 'askMediator':
    case 'consultCapital':
    case 'adjourn':
    case 'pass':
    case 'walkAway':
      return { type, by }
    default:
      return null
  }
}

export const playScript = (script: Script, otherwise: Counterpart): Counterpart => {
  let at = 0
  return (view) => {
    const own = otherwise(view)
    const type = script[at]
    if (type === undefined) return own
    if (type === own.move.type) {
      at++
      return own
    }
    const move = view.may.includes(type) ? scripted(view, type) : null
    if (move === null) return own
    at++
    return { move, reasons: { rule: 'person', because: 'A person decided this.' } }
  }
}
