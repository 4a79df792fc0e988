/** The steps of a draft, so that they can be taken back one by one until it is offered. */
import type { PartyView } from '../../table/view.ts'
import type { Package } from '../../terms/package.ts'
import { issuesIn, samePackage } from '../../terms/package.ts'
import type { Focus } from './desk.ts'

export type Draft = Pick<Focus, 'drafted' | 'forAccordOnly'>

export const EMPTY: Draft = { drafted: {}, forAccordOnly: [] }

/** Steps that are remembered. */
const MOST = 60

export const sameDraft = (a: Draft, b: Draft): boolean =>
  samePackage(a.drafted, b.drafted) && a.forAccordOnly.join() === b.forAccordOnly.join()

export const remember = (past: readonly Draft[], before: Draft): readonly Draft[] =>
  [...past, { drafted: before.drafted, forAccordOnly: before.forAccordOnly }].slice(-MOST)

/** The part of a draft that can still be offered: issues of this round's agenda, options that exist. */
export const prunedDraft = (draft: Draft, view: PartyView): Draft => {
  const onAgenda = new Set(view.round.agenda)
  const kept = issuesIn(draft.drafted).filter((id) => {
    const issue = view.scenario.issues.find((candidate) => candidate.id === id)
    return onAgenda.has(id) && issue?.options.some((option) => option.id === draft.drafted[id]) === true
  })
  if (kept.length === issuesIn(draft.drafted).length) return draft
  return {
    drafted: Object.fromEntries(kept.map((id) => [id, draft.drafted[id]])) as Package,
    forAccordOnly: draft.forAccordOnly.filter((id) => kept.includes(id)),
  }
}
