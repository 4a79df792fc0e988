/**
 * Three forks that a person may learn most from, each an addition to a move that was made: “if only I had … added” helps
 * the next negotiation, where “had I not” does not (Kray, Galinsky & Markman 2009). The rules allowed each of them, and none
 * holds an option that any capital never allows.
 */
import type { Move, MoveOf } from '../../table/move.ts'
import { draftPackage, type TableState } from '../../table/state.ts'
import { issuesIn, layPackage, type Package } from '../../terms/package.ts'
import { type Account, couldBeAgreed, isRedLineOfAny } from '../account.ts'
import {
  bestStep,
  changesOf,
  changeThen,
  NOTICED,
  offerMade,
  packOfRow,
  type Row,
  rowsOn,
} from '../lesson/steps.ts'
import type { ExplainedRefusal } from '../refusal.ts'
import type { Worths } from '../worths.ts'
import { type Candidate, candidate, isLawful } from './candidate.ts'
import type { Added, Fork } from './fork.ts'
import { asides } from './passed.ts'

const SUGGESTED = 3
/** An infinite rate: a gain that costs nothing. */
const FREE = 1000
const ENOUGH = 10_000

const worthTo = ({ books }: Account, change: Worths, party: Move['by']): number =>
  change[books.principals.indexOf(party)] ?? 0

/** What a change gives one party for each point that it costs the party that loses most; higher is better. */
const rateOf = (account: Account, change: Worths, party: Move['by']): number => {
  const gain = worthTo(account, change, party)
  const cost = -Math.min(...change)
  return cost <= 0 ? FREE + gain : gain / cost
}

const steps = (account: Account, refusal: ExplainedRefusal): Candidate[] => {
  const made = offerMade(account, refusal.offer.number)
  const found = made === null ? null : bestStep(account, refusal)
  if (made === null || found === null) return []
  const { step, change, turnsIt } = found
  const pack = layPackage(made.move.package, packOfRow(step))
  // Nor is the rest of the offer suggested where it contains what somebody never signs.
  if (isRedLineOfAny(account, pack)) return []
  return candidate(
    account,
    made.entry,
    { ...made.move, package: pack },
    {
      type: 'step',
      offer: step.offer,
      issue: step.issue,
      to: step.to,
      change,
      turns: turnsIt ? step.refusedBy : null,
    },
    (turnsIt ? ENOUGH : 0) + rateOf(account, change, step.refusedBy),
  )
}

/** Rows that the offer left out, were on the agenda and are not settled. */
const openRows = (account: Account, before: TableState, pack: Package): readonly Row[] => {
  const round = account.setting.rounds[before.round]
  const open = (round?.agenda ?? []).filter(
    (issue) => pack[issue] === undefined && before.draft[issue] === undefined,
  )
  return open.flatMap((issue) => rowsOn(account, issue))
}

interface RatedRow {
  readonly row: Row
  readonly change: Worths
  readonly rate: number
}

/** Rows by which one party gains on a text as it was, the best rate first. */
const ratedRows = (
  account: Account,
  rows: readonly Row[],
  { state, text, by }: { readonly state: TableState; readonly text: Package; readonly by: Move['by'] },
): readonly RatedRow[] =>
  rows
    .map((row) => ({ row, change: changeThen(account, state, text, packOfRow(row)) }))
    .filter(({ change }) => worthTo(account, change, by) >= NOTICED)
    .map((one) => ({ ...one, rate: rateOf(account, one.change, by) }))
    .sort((a, b) => b.rate - a.rate)

const rows = (account: Account, { offer, answer }: ExplainedRefusal): Candidate[] => {
  const made = offerMade(account, offer.number)
  if (made === null || isRedLineOfAny(account, offer.package)) return []
  const moveWith = (row: Row): MoveOf<'offer'> => ({
    ...made.move,
    package: layPackage(made.move.package, packOfRow(row)),
  })
  const best = ratedRows(account, openRows(account, made.before, offer.package), {
    state: made.before,
    text: offer.package,
    by: answer.by,
  }).find(({ row }) => couldBeAgreed(account, made.before, moveWith(row)))
  if (best === undefined) return []
  const { row, change, rate } = best
  return candidate(
    account,
    made.entry,
    moveWith(row),
    { type: 'row', offer: offer.number, issue: row.issue, to: row.to, change },
    rate,
  )
}

/** Own refusals, each with its move. */
const ownRefusal = (
  account: Account,
  { entry }: ExplainedRefusal,
): { state: TableState; move: MoveOf<'answer'> } | null => {
  const move = account.entries[entry]?.move
  const state = account.states[entry]
  return move?.type === 'answer' && state !== undefined && account.people.includes(move.by)
    ? { state, move }
    : null
}

/** Whether another refused as well when the offer was put to all: then one more yes changes nothing. */
const isRefusedByAnother = (
  { entries, refusals }: Account,
  { offer, answer, entry }: ExplainedRefusal,
): boolean =>
  refusals.some((other) => {
    const [from, to] = [Math.min(entry, other.entry), Math.max(entry, other.entry)]
    return (
      other.offer.number === offer.number &&
      other.answer.by !== answer.by &&
      entries.slice(from + 1, to + 1).every(({ move }) => move.type === 'answer')
    )
  })

const yeses = (account: Account, refusal: ExplainedRefusal): Candidate[] => {
  const own = ownRefusal(account, refusal)
  const { offer } = refusal
  if (own === null || isRedLineOfAny(account, offer.package)) return []
  if (isRefusedByAnother(account, refusal)) return []
  const yes: Move = { type: 'answer', by: own.move.by, accept: true, inTheWay: [] }
  const draft = draftPackage(own.state.draft)
  const change = changeThen(account, own.state, draft, offer.package)
  const gain = worthTo(account, change, own.move.by)
  if (gain < NOTICED || !isLawful(account, own.state, yes)) return []
  return candidate(
    account,
    refusal.entry,
    yes,
    { type: 'yes', offer: offer.number, change },
    gain + issuesIn(offer.package).length,
  )
}

const counters = (account: Account, refusal: ExplainedRefusal): Candidate[] => {
  const own = ownRefusal(account, refusal)
  const { offer } = refusal
  if (own === null || own.move.counter !== undefined) return []
  const { state, move } = own
  const textWith = (row: Row): Package => layPackage(offer.package, packOfRow(row))
  const answerWith = (row: Row): MoveOf<'answer'> => ({
    ...move,
    counter: { package: textWith(row), forAccordOnly: offer.forAccordOnly },
  })
  const best = ratedRows(account, changesOf(account, offer.package), {
    state,
    text: offer.package,
    by: move.by,
  }).find(({ row }) => !isRedLineOfAny(account, textWith(row)) && isLawful(account, state, answerWith(row)))
  if (best === undefined) return []
  const { row, change, rate } = best
  return candidate(
    account,
    refusal.entry,
    answerWith(row),
    { type: 'counter', offer: offer.number, issue: row.issue, to: row.to, change },
    rate,
  )
}

/** Moves that could have come before an own offer that was refused, by what they would have revealed or brought. */
const before = (account: Account, refusal: ExplainedRefusal): Candidate[] => {
  const made = offerMade(account, refusal.offer.number)
  if (made === null) return []
  const { entry, before: state, move } = made
  const { by } = move
  const inducements = account.books.scenario.inducements.filter(
    (one) => one.by === by && one.to === refusal.answer.by && !state.promised.includes(one.id),
  )
  const moves: readonly { readonly move: Move; readonly added: Added; readonly weight: number }[] = [
    ...inducements.map(({ id, to, worth }) => ({
      move: { type: 'promise', by, inducement: id } as const,
      added: { type: 'promise', inducement: id, to } as const,
      weight: worth,
    })),
    {
      move: { type: 'caucus', by, with: refusal.answer.by },
      added: { type: 'caucus', with: refusal.answer.by },
      weight: refusal.answer.waitsFor.length,
    },
    { move: { type: 'consultCapital', by }, added: { type: 'capital' }, weight: 0 },
    { move: { type: 'askMediator', by }, added: { type: 'mediator' }, weight: 0 },
  ]
  return moves
    .filter((one) => isLawful(account, state, one.move))
    .flatMap((one) => candidate(account, entry, one.move, one.added, one.weight))
}

/** Additions to a text come first, because their worth is arithmetic; then moves that would have revealed more. */
const KINDS: readonly Added['type'][] = [
  'step',
  'yes',
  'row',
  'promise',
  'caucus',
  'counter',
  'aside',
  'capital',
  'mediator',
]

/** At most three, of different kinds and at different moves where there are such, in the order of the game. */
export const suggestForks = (account: Account): readonly Fork[] => {
  const { people, refusals } = account
  const own = refusals.filter(({ offer }) => people.includes(offer.by))
  const all = [
    ...own.flatMap((refusal) => [
      ...steps(account, refusal),
      ...rows(account, refusal),
      ...before(account, refusal),
    ]),
    ...refusals.flatMap((refusal) => [...yeses(account, refusal), ...counters(account, refusal)]),
    ...asides(account),
  ]
  const chosen: Fork[] = []
  const take = (candidates: readonly Candidate[]): void => {
    const free = candidates.filter(({ fork }) => chosen.every(({ entry }) => entry !== fork.entry))
    const best = free.reduce<Candidate | null>(
      (most, one) => (most === null || one.weight > most.weight ? one : most),
      null,
    )
    if (best !== null && chosen.length < SUGGESTED) chosen.push(best.fork)
  }
  // One of each kind first, then a second of a kind for a game that offers few kinds.
  for (let round = 0; round < SUGGESTED; round++)
    for (const kind of KINDS)
      take(
        all.filter(
          ({ fork }) =>
            fork.added.type === kind && chosen.filter(({ added }) => added.type === kind).length <= round,
        ),
      )
  return chosen.sort((a, b) => a.entry - b.entry)
}
