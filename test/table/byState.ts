/**
 * Whether a move of whoever is to move is lawful, from the scenario, the whole state and the record: the oracle for the
 * judge, which uses a view alone. Where the state keeps a count, the record is counted instead.
 */
import { type Condition, type Deep, optionOf } from '../../src/scenario/scenario.ts'
import { carriedFrom } from '../../src/table/carried.ts'
import { whoMoves } from '../../src/table/chart.ts'
import { holds } from '../../src/table/conditions.ts'
import type { HappeningType, TableEvent } from '../../src/table/event.ts'
import type { Move, MoveOf, MoveType } from '../../src/table/move.ts'
import type { Offer, Tells, Wording } from '../../src/table/offer.ts'
import { movesIn } from '../../src/table/rules/all.ts'
import { isPrincipal, partyInSetting, roundNow, type Setting, sheetIn } from '../../src/table/setting.ts'
import { draftPackage, seatOf, type TableState } from '../../src/table/state.ts'
import { accordWorthNow, noDealNow } from '../../src/table/worthNow.ts'
import type { IssueId, OptionId, PartyId } from '../../src/terms/ids.ts'
import { issuesIn, layPackage, type Package, samePackage } from '../../src/terms/package.ts'

interface Table {
  readonly setting: Setting
  readonly state: TableState
  readonly by: PartyId
}

const inRound = ({ setting, state }: Table): readonly TableEvent[] =>
  state.record.filter(({ round }) => round === roundNow(setting, state).id)

const didInRound = (table: Table, type: HappeningType): boolean =>
  inRound(table).some((event) => event.type === type && 'by' in event && event.by === table.by)

const canPay = ({ setting, state }: Table, turns: number): boolean =>
  roundNow(setting, state).turns - state.turn - state.owed >= turns

const isMediating = ({ setting, by }: Table): boolean => by === setting.mediator && !isPrincipal(setting, by)

const isAtTable = ({ setting, by }: Table): boolean => setting.parties.get(by)?.besideTable !== true

const hasSingleTextsLeft = ({ setting, state }: Table): boolean =>
  state.offers.filter((offer) => offer.singleText && offer.round === roundNow(setting, state).id).length <
  setting.scenario.rules.singleTexts

const textOf = ({ state }: Table, pack: Package): Package => layPackage(draftPackage(state.draft), pack)

const isRedLine = ({ setting, by }: Table, issue: IssueId, option: OptionId): boolean =>
  partyInSetting(setting, by).redLines.some((line) => line.issue === issue && line.options.includes(option))

/** By what is agreed at the table with the text in force; everything else as it is. */
const wouldHold = (table: Table, condition: Deep<Condition>, text: Package): boolean => {
  if (condition.type !== 'agreed') return holds(table.setting, table.state, condition)
  const option = text[condition.issue]
  return option !== undefined && condition.options.includes(option)
}

const mayPledge = (table: Table, pack: Package, issue: IssueId): boolean => {
  const { setting, state, by } = table
  const option = pack[issue]
  if (option === undefined) return true
  if (!isPrincipal(setting, by) && !optionOf(setting.scenario, issue, option).underwriters.includes(by))
    return true
  if (isRedLine(table, issue, option)) return false
  const mandate = partyInSetting(setting, by).mandate[issue]
  const { widened, stated } = seatOf(state, by)
  if (mandate === undefined || mandate.allowed.includes(option) || widened[issue]?.includes(option))
    return true
  return mandate.widening.some(
    ({ options, when }, place) =>
      options.includes(option) &&
      stated.some((one) => one.issue === issue && one.widening === place) &&
      when.every((condition) => wouldHold(table, condition, textOf(table, pack))),
  )
}

const barredIn = (table: Table, pack: Package): readonly IssueId[] =>
  issuesIn(pack).filter((issue) => !mayPledge(table, pack, issue))

const isWellFormed = ({ setting, state }: Table, pack: Package): boolean =>
  issuesIn(pack).length > 0 &&
  issuesIn(pack).every(
    (id) =>
      state.draft[id]?.status !== 'sealed' &&
      setting.scenario.issues.some(
        (issue) => issue.id === id && issue.options.some((option) => option.id === pack[id]),
      ),
  )

const isSeparable = ({ setting }: Table, id: IssueId): boolean =>
  setting.scenario.issues.some((issue) => issue.id === id && issue.separable)

const changesSomething = (table: Table, { package: pack, forAccordOnly }: Wording): boolean =>
  issuesIn(pack).some((issue) => {
    const line = table.state.draft[issue]
    const seals = isSeparable(table, issue) && !forAccordOnly.includes(issue)
    return line?.option !== pack[issue] || (line?.status === 'initialled' && seals)
  })

const canBeWorded = (table: Table, wording: Wording): boolean => {
  const { setting, state } = table
  const agenda = [...roundNow(setting, state).agenda, ...state.reopened]
  return (
    isWellFormed(table, wording.package) &&
    issuesIn(wording.package).every((issue) => agenda.includes(issue)) &&
    wording.forAccordOnly.every(
      (issue) => wording.package[issue] !== undefined && isSeparable(table, issue),
    ) &&
    changesSomething(table, wording) &&
    barredIn(table, wording.package).length === 0
  )
}

const isTrueOf = (table: Table, pack: Package, { why, direction }: Tells): boolean => {
  const { setting, state, by } = table
  const worth = (text: Package): number => accordWorthNow(setting, state, by, text)
  const text = textOf(table, pack)
  const barred = barredIn(table, pack)
  if (why === 'belowNoDeal' && worth(text) >= noDealNow(setting, state, by)) return false
  if (why === 'mandate' && barred.length === 0) return false
  if (direction === undefined) return true
  if (why === 'mandate') return barred.includes(direction)
  const options = setting.scenario.issues.find(({ id }) => id === direction)?.options ?? []
  return (
    state.draft[direction]?.status !== 'sealed' &&
    options.some(
      ({ id }) => !isRedLine(table, direction, id) && worth({ ...text, [direction]: id }) > worth(text),
    )
  )
}

const names = (pack: Package, issues: readonly IssueId[]): boolean =>
  issues.every((issue) => issuesIn(pack).includes(issue))

const offerAsked = ({ state }: Table): Offer | undefined =>
  state.offers.find(({ number }) => number === state.pending?.offer)

const canCounter = (table: Table, counter: Wording): boolean => {
  const { setting, state, by } = table
  const offer = offerAsked(table)
  const begun = state.record.findLastIndex(({ type }) => type === 'offer.made' || type === 'offer.takenUp')
  const isCountered = state.record
    .slice(begun)
    .some((event) => event.type === 'offer.answered' && event.answer.counter !== undefined)
  const isSame =
    offer !== undefined &&
    samePackage(offer.package, counter.package) &&
    [...offer.forAccordOnly].sort().join() === [...counter.forAccordOnly].sort().join()
  return (
    isPrincipal(setting, by) &&
    offer?.counterTo === undefined &&
    !isCountered &&
    !isSame &&
    canBeWorded(table, counter)
  )
}

const canTakeUp = (table: Table, offer: Offer): boolean =>
  offer.answers.some((answer) => answer.by === table.by && !answer.accepted) &&
  !inRound(table).some(
    (event) =>
      event.type === 'offer.takenUp' &&
      event.by === table.by &&
      event.offer === offer.number &&
      event.turn === table.state.turn,
  )

/** Who refused last and has not taken the offer up since. */
const standsInTheWay = ({ setting, state }: Table): PartyId | null =>
  state.record.reduce<PartyId | null>((last, event) => {
    if (event.type === 'offer.answered' && !event.answer.accepted && isPrincipal(setting, event.answer.by))
      return event.answer.by
    return event.type === 'offer.takenUp' && event.by === last ? null : last
  }, null)

const canCarry = ({ setting, state, by }: Table, pack: Package, party: PartyId): boolean =>
  by === setting.mediator &&
  isPrincipal(setting, party) &&
  party !== by &&
  party !== state.caucus?.by &&
  party !== state.caucus?.with &&
  carriedFrom(state.record, by, party).some((one) => samePackage(one, pack))

type InOrder<Type extends MoveType> = (table: Table, move: MoveOf<Type>) => boolean

const always = (): boolean => true
const costs =
  (type: 'consultCapital' | 'caucus' | 'askMediator' | 'offer', atLeast = 1) =>
  (table: Table) =>
    canPay(table, Math.max(atLeast, table.setting.scenario.costs[type]))
const paysCaucus = costs('caucus')
const paysOffer = costs('offer')
const paysCapital = costs('consultCapital', 0)
const paysMediator = costs('askMediator', 0)

const choiceAt = ({ setting: { scenario }, state }: Table) => {
  const struck = state.record.findLast(
    (event) =>
      event.type === 'news.struck' &&
      scenario.events.some(({ id, choice }) => id === event.event && choice !== undefined),
  )
  const event = scenario.events.find(({ id }) => struck?.type === 'news.struck' && id === struck.event)
  return event?.choice === undefined ? null : { event: event.id, ...event.choice }
}

const IN_ORDER: { readonly [Type in MoveType]: InOrder<Type> } = {
  offer: (table, move) =>
    isAtTable(table) &&
    (!isMediating(table) || hasSingleTextsLeft(table)) &&
    (table.state.phase === 'drafting' || paysOffer(table)) &&
    canBeWorded(table, move),
  answer: (table, { accept, inTheWay, tells, counter }) => {
    const pack = offerAsked(table)?.package ?? {}
    if (accept)
      return (
        inTheWay.length === 0 &&
        tells === undefined &&
        counter === undefined &&
        barredIn(table, pack).length === 0
      )
    return (
      names(pack, inTheWay) &&
      (tells === undefined || isTrueOf(table, pack, tells)) &&
      (counter === undefined || canCounter(table, counter))
    )
  },
  accept: (table, move) => {
    const standing = table.state.offers.filter(({ number }) =>
      Object.values(table.state.standing).includes(number),
    )
    const offer = standing.find(({ number }) => number === move.offer)
    return offer !== undefined && canTakeUp(table, offer) && barredIn(table, offer.package).length === 0
  },
  caucus: (table, move) =>
    paysCaucus(table) && move.with !== table.by && table.setting.parties.has(move.with),
  reply: ({ state, by }, { agree, why }) =>
    why === undefined ||
    (!agree &&
      state.request?.type === 'caucus' &&
      (why === 'openly' || (seatOf(state, by).trust[state.request.by] ?? 0) < 40)),
  disclose: ({ setting, state }, { issue }) =>
    state.caucus?.floated === null &&
    state.caucus.question !== 'waits' &&
    setting.scenario.issues.some(({ id }) => id === issue) &&
    state.draft[issue] === undefined,
  ask: ({ setting, state, by }) =>
    by === setting.mediator && state.caucus?.floated === null && state.caucus.question === 'unasked',
  confide: ({ setting, state, by }, { most }) => {
    const open = setting.scenario.issues.filter(({ id }) => state.draft[id] === undefined)
    const weight = (id: IssueId): number => sheetIn(setting, by).weights[id] ?? 0
    return (
      state.caucus?.question === 'waits' &&
      (most === undefined ||
        (open.some(({ id }) => id === most) && open.every(({ id }) => weight(id) <= weight(most))))
    )
  },
  float: (table, { package: pack, carriedFor }) =>
    table.state.caucus?.question !== 'waits' &&
    isWellFormed(table, pack) &&
    (carriedFor === undefined || canCarry(table, pack, carriedFor)),
  respond: (table, { warm, inTheWay, tells }) => {
    const floated = table.state.caucus?.floated ?? null
    return (
      floated !== null &&
      names(floated, inTheWay) &&
      (tells === undefined || (!warm && isTrueOf(table, floated, tells)))
    )
  },
  leaveCaucus: always,
  askMediator: (table) =>
    isAtTable(table) &&
    table.setting.mediator !== null &&
    table.setting.mediator !== table.by &&
    hasSingleTextsLeft(table) &&
    !didInRound(table, 'mediator.asked') &&
    paysMediator(table),
  press: (table, move) =>
    table.by === table.setting.mediator &&
    move.party === standsInTheWay(table) &&
    move.party !== table.by &&
    !table.state.record.some((event) => event.type === 'party.pressed' && event.party === move.party),
  promise: (table, { inducement }) =>
    table.by === table.setting.mediator &&
    canPay(table, table.setting.scenario.costs.promise.turns) &&
    table.setting.scenario.inducements.some((one) => one.id === inducement && one.by === table.by) &&
    !table.state.record.some(
      (event) => event.type === 'inducement.promised' && event.inducement === inducement,
    ),
  consultCapital: (table) => !didInRound(table, 'capital.consulted') && paysCapital(table),
  statement: (table) => !didInRound(table, 'statement.made'),
  publish: ({ setting }, move) => setting.scenario.communiques.some(({ id }) => id === move.communique),
  sign: ({ state }, move) => move.sign || state.draft[move.reopen]?.status === 'initialled',
  adjourn: (table) => isAtTable(table) && !didInRound(table, 'adjournment.asked'),
  pass: always,
  choose: (table, { event, answer }) => {
    const asked = choiceAt(table)
    return asked?.party === table.by && asked.event === event && asked.answers[answer] !== undefined
  },
  walkAway: ({ setting, by }) => isPrincipal(setting, by),
}

/** For a move that is shaped like one. */
export const isInOrder = (setting: Setting, state: TableState, move: Move): boolean =>
  state.phase !== 'briefing' &&
  move.by === whoMoves(setting, state) &&
  movesIn(state.phase).includes(move.type) &&
  // TypeScript cannot tell that a rule looked up by a move's type takes that very move.
  (IN_ORDER[move.type] as InOrder<MoveType>)({ setting, state, by: move.by }, move)
