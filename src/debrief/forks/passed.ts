/**
 * What could have been done with a turn that was passed: a word aside with a party that refused offers after it. It is all
 * that whoever sits beside the table can add, since it offers nothing.
 */
import type { Account } from '../account.ts'
import { type Candidate, candidate, isLawful } from './candidate.ts'

export const asides = (account: Account): Candidate[] => {
  const { entries, states, people, refusals } = account
  return entries.flatMap(({ move: { type, by } }, entry) => {
    const state = states[entry]
    if (type !== 'pass' || !people.includes(by) || state === undefined) return []
    const later = refusals.filter((refusal) => refusal.entry > entry && refusal.answer.by !== by)
    return [...new Set(later.map(({ answer }) => answer.by))].flatMap((other) => {
      const move = { type: 'caucus', by, with: other } as const
      const refused = later.filter(({ answer }) => answer.by === other).length
      return isLawful(account, state, move)
        ? candidate(account, entry, move, { type: 'aside', with: other, refused }, refused)
        : []
    })
  })
}
