/**
 * Moves as numbers, every id by its place in the scenario, so that a whole game fits into what a platform may keep. The issues
 * of a package stay in their order: they are settled in the order in which they were named.
 */
import type { Scenario } from '../../scenario/scenario.ts'
import type { Move, MoveOf, MoveType } from '../../table/move.ts'
import type { Counter, Tells } from '../../table/offer.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { onceFor } from '../../terms/onceFor.ts'
import type { Package } from '../../terms/package.ts'
import { type Code, fields, flag, list, numeral, oneOf, perhaps, UnknownNumber } from './code.ts'

const party = oneOf(onceFor(({ parties }: Scenario) => parties.map(({ id }) => id)))
const issue = oneOf(onceFor(({ issues }: Scenario) => issues.map(({ id }) => id)))
const inducement = oneOf(onceFor(({ inducements }: Scenario) => inducements.map(({ id }) => id)))
const communique = oneOf(onceFor(({ communiques }: Scenario) => communiques.map(({ id }) => id)))

const event = oneOf(onceFor(({ events }: Scenario) => events.map(({ id }) => id)))

const choice: Code<readonly [IssueId, OptionId]> = {
  write: ([id, option], scenario) => [...issue.write(id, scenario), ...optionOf(id).write(option, scenario)],
  read: (take, scenario) => {
    const id = issue.read(take, scenario)
    return [id, optionOf(id).read(take, scenario)]
  },
}

const optionOf = (id: IssueId): Code<OptionId> =>
  oneOf(({ issues }) => issues.find((one) => one.id === id)?.options.map((option) => option.id) ?? [])

const choices = list(choice)

const pack: Code<Package> = {
  write: (value, scenario) => choices.write(Object.entries(value) as [IssueId, OptionId][], scenario),
  read: (take, scenario) => Object.fromEntries(choices.read(take, scenario)),
}

const counter = perhaps(fields<Counter>({ package: pack, forAccordOnly: list(issue) }))
const tells = perhaps(
  fields<Tells>({
    why: oneOf(() => ['belowNoDeal', 'belowHope', 'mandate']),
    direction: perhaps(issue),
  }),
)

/** A move without its type, of each shape that moves of this type have. */
type Rest<Type extends MoveType, Made = MoveOf<Type>> = Made extends unknown ? Omit<Made, 'type'> : never

const reopening = perhaps(issue)
const signature: Code<Rest<'sign'>> = {
  write: (move, scenario) => [
    ...party.write(move.by, scenario),
    ...reopening.write(move.sign ? undefined : move.reopen, scenario),
  ],
  read: (take, scenario) => {
    const by = party.read(take, scenario)
    const reopen = reopening.read(take, scenario)
    return reopen === undefined ? { by, sign: true } : { by, sign: false, reopen }
  },
}

/** A kind of move is written by its place here: a new one goes to the end, and none is taken away. */
const CODES: { readonly [Type in MoveType]: Code<Rest<Type>> } = {
  offer: fields<Rest<'offer'>>({ by: party, package: pack, forAccordOnly: list(issue) }),
  answer: fields<Rest<'answer'>>({ by: party, accept: flag, inTheWay: list(issue), tells, counter }),
  accept: fields<Rest<'accept'>>({ by: party, offer: numeral }),
  caucus: fields<Rest<'caucus'>>({ by: party, with: party }),
  reply: fields<Rest<'reply'>>({ by: party, agree: flag, why: perhaps(oneOf(() => ['trust', 'openly'])) }),
  disclose: fields<Rest<'disclose'>>({ by: party, issue }),
  ask: fields<Rest<'ask'>>({ by: party }),
  confide: fields<Rest<'confide'>>({ by: party, conditions: flag, most: perhaps(issue) }),
  float: fields<Rest<'float'>>({ by: party, package: pack, carriedFor: perhaps(party) }),
  respond: fields<Rest<'respond'>>({ by: party, warm: flag, inTheWay: list(issue), tells }),
  leaveCaucus: fields<Rest<'leaveCaucus'>>({ by: party }),
  askMediator: fields<Rest<'askMediator'>>({ by: party }),
  press: fields<Rest<'press'>>({ by: party, party }),
  promise: fields<Rest<'promise'>>({ by: party, inducement }),
  consultCapital: fields<Rest<'consultCapital'>>({ by: party }),
  statement: fields<Rest<'statement'>>({ by: party, tone: oneOf(() => ['firm', 'conciliatory']) }),
  publish: fields<Rest<'publish'>>({ by: party, communique }),
  sign: signature,
  adjourn: fields<Rest<'adjourn'>>({ by: party }),
  pass: fields<Rest<'pass'>>({ by: party }),
  walkAway: fields<Rest<'walkAway'>>({ by: party }),
  choose: fields<Rest<'choose'>>({ by: party, event, answer: numeral }),
}
const KINDS = Object.keys(CODES) as MoveType[]

/** The code of a move's own kind, for moves of all kinds. */
const codeOf = (type: MoveType) => CODES[type] as unknown as Code<Omit<Move, 'type'>>

export const moveNumbers = (scenario: Scenario, move: Move): readonly number[] => [
  KINDS.indexOf(move.type),
  ...codeOf(move.type).write(move, scenario),
]

/** Throws `UnknownNumber`. Whether a move can be made, the table says. */
export const readMove = (scenario: Scenario, take: () => number): Move => {
  const type = KINDS[take()]
  if (type === undefined) throw new UnknownNumber()
  return { type, ...codeOf(type).read(take, scenario) } as Move
}
