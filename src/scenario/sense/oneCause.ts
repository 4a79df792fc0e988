/**
 * Makes one problem of what has one cause. Where an issue gets another id, everything that names the old one is unknown, and
 * the new one is missed wherever a party must say something of it: both follow from one word.
 */
import type { Finding, Named } from '../finding.ts'
import { guessingWithin } from '../spelling.ts'

/** Ids by the list that they belong to: those of parties, of issues, of the options of one issue. */
type Lists = Map<string, Set<string>>

const listOf = ({ kind, issue = '' }: Named): string => `${kind} ${kind === 'option' ? issue : ''}`

const listsOf = (named: readonly Named[]): Lists => {
  const lists: Lists = new Map()
  for (const one of named) {
    const ids = lists.get(listOf(one)) ?? new Set()
    lists.set(listOf(one), ids.add(one.id))
  }
  return lists
}

/** Findings of missed things go where an unknown name explains them, and its suggestion names what is missed. */
export const ofOneCause = (findings: readonly Finding[]): Finding[] => {
  const unknown = listsOf(findings.flatMap(({ names }) => names ?? []))
  const missed = listsOf(findings.flatMap(({ misses }) => misses ?? []))
  if (unknown.size === 0 || missed.size === 0) return [...findings]
  const guess = guessingWithin()
  /** The missed thing with a similar id; or the only one that is missed, where only one name is unknown. */
  const meantBy = (named: Named): string | undefined => {
    const ids = missed.get(listOf(named))
    if (ids === undefined) return undefined
    const { meant } = guess({ word: named.id, among: ids, what: '' })
    const isOnly = ids.size === 1 && unknown.get(listOf(named))?.size === 1
    return meant ?? (isOnly ? [...ids][0] : undefined)
  }
  const explained: Lists = new Map()
  const kept = findings.map((finding): Finding => {
    const { names, hint } = finding
    const meant = names === undefined || typeof hint === 'string' ? undefined : meantBy(names)
    if (names === undefined || meant === undefined || typeof hint === 'string') return finding
    const ids = explained.get(listOf(names)) ?? new Set()
    explained.set(listOf(names), ids.add(meant))
    return { ...finding, hint: { ...hint, meant } }
  })
  return kept.filter(
    ({ misses }) => misses === undefined || explained.get(listOf(misses))?.has(misses.id) !== true,
  )
}
