/** Reads what a party that only underwrites did, off the record and off the books. */
import { issueOf, partyOf } from '../scenario/scenario.ts'
import type { PartyId } from '../terms/ids.ts'
import { issuesIn } from '../terms/package.ts'
import type { Account } from './account.ts'
import { isSettled } from './isSettled.ts'
import type { AskKept, ConsentAsked, OnOption, TalkAside, Underwriting } from './underwriting.ts'

const askedOfIt = ({ books, course }: Account, party: PartyId): readonly ConsentAsked[] =>
  books.offers.flatMap((offer): readonly ConsentAsked[] => {
    const answer = offer.answers.findLast(({ by }) => by === party)
    const first = books.record.find(
      (event) => event.type === 'offer.answered' && event.offer === offer.number && event.answer.by === party,
    )
    const at = first === undefined ? undefined : course.whens[first.index]
    if (answer === undefined || at === undefined) return []
    const on = issuesIn(offer.package).flatMap((issue): readonly OnOption[] => {
      const option = issueOf(books.scenario, issue).options.find(({ id }) => id === offer.package[issue])
      return option?.underwriters.includes(party) ? [{ issue, option: option.id }] : []
    })
    const agreed = course.accepted.has(offer.number)
    return [{ offer: offer.number, by: offer.by, at, on, accepted: answer.accepted, agreed }]
  })

const talksAside = ({ books, course }: Account, party: PartyId): readonly TalkAside[] => {
  const talks: TalkAside[] = []
  let now = null as TalkAside | null
  let own = false
  for (const event of books.record) {
    if (event.type === 'caucus.opened' && (event.by === party || event.with === party)) {
      const other = event.by === party ? event.with : event.by
      const at = course.whens[event.index]
      now = at === undefined ? null : { with: other, at, floated: 0, warm: 0, told: false }
    } else if (now === null) continue
    else if (event.type === 'package.floated') {
      own = event.by === party
      if (own) now = { ...now, floated: now.floated + 1 }
    } else if (event.type === 'float.answered' && own && event.warm) now = { ...now, warm: now.warm + 1 }
    else if (event.type === 'priority.disclosed' && event.by === party) now = { ...now, told: true }
    else if (event.type === 'question.answered' && event.by === party)
      now = { ...now, told: now.told || event.conditions !== null || event.most !== null }
    else if (event.type === 'caucus.closed') {
      talks.push(now)
      now = null
    }
  }
  return now === null ? talks : [...talks, now]
}

const asksKept = ({ books, states, last }: Account, party: PartyId): readonly AskKept[] => {
  const { sheet } = books.parties[party] ?? {}
  const opening = (states[0] ?? last).asks[party] ?? {}
  return books.scenario.issues
    .flatMap(({ id: issue }): readonly AskKept[] => {
      const final = books.final[issue]
      const points = sheet?.points[issue] ?? {}
      if (final === undefined) return []
      const most = Math.max(0, ...Object.values(points).map((value) => value ?? 0))
      return [
        {
          issue,
          asked: opening[issue] ?? null,
          final,
          isSettled: isSettled(books, issue),
          points: points[final] ?? 0,
          most,
        },
      ]
    })
    .sort((a, b) => b.most - a.most)
}

/** One for each seat that a person held and that neither must consent to everything nor mediates. */
export const underwritingsOf = (account: Account): readonly Underwriting[] =>
  account.people
    .map((id) => partyOf(account.books.scenario, id))
    .filter(({ roles }) => !roles.includes('principal') && !roles.includes('mediator'))
    .map(({ id: party }) => ({
      party,
      asked: askedOfIt(account, party),
      aside: talksAside(account, party),
      asks: asksKept(account, party),
    }))
