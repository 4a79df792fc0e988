import { type Account, entryOfEvent, turnOfEntry } from '../account.ts'
import { changeThen } from '../lesson/steps.ts'
import type { ExplainedAcceptance, Yes } from './moment.ts'

export const acceptancesOf = (account: Account): readonly ExplainedAcceptance[] => {
  const { books, entries, states } = account
  /** Each `answer` and each `accept` put one answer into the record, in the same order. */
  const given = entries.filter(({ move }) => move.type === 'answer' || move.type === 'accept')
  const answers = books.record.flatMap((event) => (event.type === 'offer.answered' ? [event] : []))
  return books.record.flatMap((event): ExplainedAcceptance[] => {
    if (event.type !== 'offer.accepted') return []
    const offer = books.offers[event.offer - 1]
    const entry = entryOfEvent(account, event.index)
    const before = states[entry]
    if (offer === undefined || before === undefined) return []
    const yeses = offer.answers.flatMap(({ by }): Yes[] => {
      const place = answers.findLastIndex(
        ({ offer: number, answer, index }) =>
          number === offer.number && answer.by === by && answer.accepted && index < event.index,
      )
      const own = given[place]
      return own === undefined ? [] : [{ by, reasons: own.reasons }]
    })
    return [
      {
        entry,
        at: turnOfEntry(account, entry),
        offer: offer.number,
        by: offer.by,
        sealed: event.sealed,
        initialled: event.initialled,
        change: changeThen(account, before, {}, offer.package),
        yeses: yeses.filter(({ by }, place) => yeses.findIndex((one) => one.by === by) === place),
      },
    ]
  })
}
