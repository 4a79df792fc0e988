/** The three moments on which a game hung: what was on the board, what each side then had and asked for. */
import { draftPackage, type TableState } from '../../table/state.ts'
import type { IssueId } from '../../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../../terms/package.ts'
import { type Account, noDealsThen, worthsThen } from '../account.ts'
import type { Lesson } from '../lesson/claims.ts'
import type { ExplainedRefusal } from '../refusal.ts'
import type { Worths } from '../worths.ts'
import type { BoardRow, ExplainedAcceptance, Standing, TurningMoment, TurningPoint } from './moment.ts'
import type { Movement } from './movement.ts'

const SHOWN = 3
/** Points: what moved less is no turning point. */
const LEAST = 1

interface Found {
  readonly acceptances: readonly ExplainedAcceptance[]
  readonly refusals: readonly ExplainedRefusal[]
  readonly movements: readonly Movement[]
  readonly lesson: Lesson
}

const offered = (account: Account, moment: TurningMoment): Package | null => {
  const { offers } = account.books
  if (moment.type === 'agreed') return offers[moment.acceptance.offer - 1]?.package ?? null
  return moment.type === 'refused' ? moment.refusal.offer.package : null
}

const boardOf = ({ books }: Account, state: TableState, pack: Package): readonly BoardRow[] =>
  books.scenario.issues.map(({ id }) => ({
    issue: id,
    settled: state.draft[id]?.option ?? null,
    asks: books.principals.map((party) => state.asks[party]?.[id] ?? null),
    offered: pack[id] ?? null,
  }))

const standingOf = (account: Account, state: TableState, pack: Package | null): Standing => {
  const draft = draftPackage(state.draft)
  return {
    noDeal: noDealsThen(account, state),
    hoped: account.books.principals.map((party, p) => {
      const own = layPackage(state.asks[party] ?? {}, draft)
      return worthsThen(account, state, own)[p] ?? 0
    }),
    text: pack === null ? null : worthsThen(account, state, layPackage(draft, pack)),
  }
}

const turningPoint = (account: Account, moment: TurningMoment): TurningPoint[] => {
  const { entry, at } =
    moment.type === 'agreed'
      ? moment.acceptance
      : moment.type === 'refused'
        ? moment.refusal
        : moment.movement
  const state = account.states[entry]
  if (state === undefined) return []
  const pack = offered(account, moment)
  const board = boardOf(account, state, pack ?? {})
  return [{ entry, at, moment, board, standing: standingOf(account, state, pack) }]
}

const most = (change: Worths): number => Math.max(0, ...change.map(Math.abs))

/** At most three, at different moves, in the order of the game: a refusal, an agreement and what moved the ground; else more. */
export const turningPointsOf = (
  account: Account,
  { acceptances, refusals, movements, lesson }: Found,
): readonly TurningPoint[] => {
  const { books } = account
  const weightOf = (issues: readonly IssueId[]): number =>
    issues.reduce(
      (sum, issue) =>
        sum +
        books.principals.reduce((all, party) => all + (books.parties[party]?.sheet.weights[issue] ?? 0), 0),
      0,
    )
  const pivot = lesson.claims.find((claim) => 'refusedBy' in claim)
  const isPivot = ({ offer, answer }: ExplainedRefusal): boolean =>
    pivot !== undefined &&
    'refusedBy' in pivot &&
    offer.number === pivot.offer &&
    answer.by === pivot.refusedBy
  const settledBy = ({ sealed, initialled }: ExplainedAcceptance): number =>
    weightOf([...sealed, ...initialled])
  const refused = refusals
    .toSorted(
      (a, b) =>
        Number(isPivot(b)) - Number(isPivot(a)) ||
        weightOf(issuesIn(b.offer.package)) - weightOf(issuesIn(a.offer.package)),
    )
    .map((refusal): TurningMoment => ({ type: 'refused', refusal }))
  const agreed = acceptances
    .toSorted((a, b) => settledBy(b) - settledBy(a))
    .map((acceptance): TurningMoment => ({ type: 'agreed', acceptance }))
  const moved = movements
    .filter(({ change }) => most(change) >= LEAST)
    .toSorted((a, b) => most(b.change) - most(a.change))
    .map((movement): TurningMoment => ({ type: 'moved', movement }))
  const ranks = Math.max(refused.length, agreed.length, moved.length)
  const chosen: TurningPoint[] = []
  for (let rank = 0; rank < ranks && chosen.length < SHOWN; rank++)
    for (const moment of [refused[rank], agreed[rank], moved[rank]])
      for (const point of moment === undefined ? [] : turningPoint(account, moment))
        if (chosen.length < SHOWN && chosen.every(({ entry }) => entry !== point.entry)) chosen.push(point)
  return chosen.sort((a, b) => a.entry - b.entry)
}
