/** Lawful moves chosen at random from a seed: the source of all games that property tests play. */
import type { Option } from '../../src/scenario/scenario.ts'
import type { Move } from '../../src/table/move.ts'
import type { Tells } from '../../src/table/offer.ts'
import { isShut } from '../../src/table/shut.ts'
import type { Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { assertNever } from '../../src/terms/assertNever.ts'
import { chance } from '../../src/terms/chance.ts'
import type { EventId, IssueId, PartyId } from '../../src/terms/ids.ts'
import { issuesIn, type Package } from '../../src/terms/package.ts'

export type Dice = (what: string, sides: number) => number

const pick = <Thing>(dice: Dice, what: string, things: readonly Thing[]): Thing | undefined =>
  things[dice(what, things.length)]

const openOptions = ({ scenario, shut }: PartyView, issue: IssueId): readonly Pick<Option, 'id'>[] => {
  const options = scenario.issues.find(({ id }) => id === issue)?.options ?? []
  return shut[issue] === undefined ? options : options.filter(({ id }) => !isShut(shut, issue, id))
}

const packageOf = (view: PartyView, dice: Dice, issues: readonly IssueId[]): Package =>
  Object.fromEntries(
    issues
      .filter((issue) => view.draft[issue]?.status !== 'sealed' && dice(`in ${issue}`, 2) === 0)
      .map((issue) => [issue, pick(dice, issue, openOptions(view, issue))?.id]),
  ) as Package

const some = (dice: Dice, issues: readonly IssueId[]): readonly IssueId[] =>
  issues.filter((issue) => dice(`some ${issue}`, 2) === 0)

const tells = (view: PartyView, dice: Dice): Tells => {
  const why = pick(dice, 'why', ['belowNoDeal', 'belowHope', 'mandate'] as const) ?? 'belowHope'
  const direction = pick(dice, 'direction', view.scenario.issues)?.id
  return direction === undefined || dice('no direction', 2) === 0 ? { why } : { why, direction }
}

export const draw = (view: PartyView, type: Move['type'], dice: Dice): Move => {
  const by = view.viewer
  const parties = view.scenario.parties.map(({ id }) => id)
  const everything = view.scenario.issues.map(({ id }) => id)
  const any = <Id>(ids: readonly Id[]): Id => pick(dice, 'id', ids) ?? ('none' as Id)
  switch (type) {
    case 'offer': {
      const pack = packageOf(view, dice, view.round.agenda)
      return {
        type,
        by,
        package: pack,
        forAccordOnly: dice('mark', 3) === 0 ? some(dice, issuesIn(pack)) : [],
      }
    }
    case 'answer': {
      const accept = dice('accept', 2) === 0
      if (accept) return { type, by, accept, inTheWay: [] }
      const issues = issuesIn(view.onTable?.package ?? {})
      const inTheWay = some(dice, issues)
      const pack = packageOf(view, dice, view.round.agenda)
      return {
        type,
        by,
        accept,
        inTheWay,
        ...(dice('tells', 3) === 0 ? { tells: tells(view, dice) } : {}),
        ...(view.mayCounter && dice('counter', 2) === 0
          ? {
              counter: {
                package: pack,
                forAccordOnly: dice('mark', 3) === 0 ? some(dice, issuesIn(pack)) : [],
              },
            }
          : {}),
      }
    }
    case 'accept':
      return { type, by, offer: any(Object.values(view.standing).map((offer) => offer?.number ?? 0)) }
    case 'caucus':
      return { type, by, with: any(parties) }
    case 'reply': {
      const agree = dice('agree', 2) === 0
      const why = pick(dice, 'why', ['trust', 'openly', undefined] as const)
      return agree || why === undefined ? { type, by, agree } : { type, by, agree, why }
    }
    case 'disclose':
      return { type, by, issue: any(everything) }
    case 'confide': {
      const conditions = dice('conditions', 2) === 0
      return dice('most', 2) === 0
        ? { type, by, conditions }
        : { type, by, conditions, most: any(everything) }
    }
    case 'float':
      return { type, by, package: packageOf(view, dice, everything) }
    case 'respond': {
      const inTheWay = some(dice, issuesIn(view.caucus?.floated ?? {}))
      const warm = dice('warm', 2) === 0
      return warm || dice('tells', 2) === 0
        ? { type, by, warm, inTheWay }
        : { type, by, warm, inTheWay, tells: tells(view, dice) }
    }
    case 'press':
      return { type, by, party: any(parties) }
    case 'promise':
      return { type, by, inducement: any(view.own.inducements) }
    case 'statement':
      return { type, by, tone: dice('tone', 2) === 0 ? 'firm' : 'conciliatory' }
    case 'publish':
      return { type, by, communique: any(view.own.communiques.map(({ id }) => id)) }
    case 'choose': {
      const { choice } = view.own
      const event = choice?.event ?? ('unasked' as EventId)
      return { type, by, event, answer: dice('answer', choice?.answers.length ?? 3) }
    }
    case 'sign':
      return dice('sign', 4) > 0
        ? { type, by, sign: true }
        : { type, by, sign: false, reopen: any(everything) }
    case 'ask':
    case 'leaveCaucus':
    case 'askMediator':
    case 'consultCapital':
    case 'adjourn':
    case 'pass':
    case 'walkAway':
      return { type, by }
    default:
      return assertNever(type)
  }
}

/** A move that the table takes, for whoever is to move. Walking away is rare, or no game would see its second round. */
export const legalMove = (talks: Talks, mover: PartyId, seed: number, step: number): Move => {
  const view = talks.viewFor(mover)
  const { may } = view
  for (let attempt = 0; attempt < 200; attempt++) {
    const dice: Dice = (what, sides) => Math.floor(chance(seed, step, attempt, what) * sides)
    const kinds = may.filter((type) => type !== 'walkAway' || dice('walk', 20) === 0)
    const type = pick(dice, 'type', kinds)
    if (type === undefined) continue
    const move = draw(view, type, dice)
    if (talks.judge(move) === null) return move
  }
  const refuses: Move = { type: 'answer', by: mover, accept: false, inTheWay: [] }
  const way = ([refuses, { type: 'pass', by: mover }] as const).find((move) => talks.judge(move) === null)
  if (way === undefined)
    throw new Error(`No legal move found for ${mover} in ${view.phase}: ${may.join(', ')}`)
  return way
}
