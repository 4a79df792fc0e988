/**
 * What can come about in a sitting: which options everyone who must consent may come to sign for, which events may
 * strike, which conditions may hold. Optimistic: every widening counts as possible, because one offer can meet the
 * conditions of two capitals that wait for each other; a problem that follows from a widening that never opens is not
 * reported a second time.
 */

import { assertNever } from '../../terms/assertNever.ts'
import { everyEffect } from '../everyEffect.ts'
import { quoted } from '../finding.ts'
import { type Condition, mustSign, type Party, type Scenario, type Sitting } from '../scenario.ts'
import { own } from './loose.ts'
import { isRedLineOf } from './mandates.ts'

/** The parts of a scenario that decide what can come about. */
export type Script = Pick<Scenario, 'issues' | 'parties' | 'rounds' | 'sittings' | 'events'>

/** One widening of one party's mandate, by where it stands. */
export interface WideningAt {
  readonly party: string
  readonly issue: string
  readonly index: number
}

export interface World {
  readonly sitting: Sitting
  /** Events that may strike. */
  readonly striking: ReadonlySet<string>
  /** A widening treated as closed, because its own conditions are being checked. */
  readonly closed?: WideningAt
}

const mayAllow = (party: Party, issue: string, option: string, closed: WideningAt | undefined): boolean => {
  const mandate = own(party.mandate, issue)
  if (isRedLineOf(party, issue, option)) return false
  // A mandate that leaves the issue out is reported on its own; it says nothing of what could be signed.
  if (mandate === undefined) return true
  const names = (options: readonly string[]): boolean => options.includes(option)
  const isClosed = (index: number): boolean =>
    closed?.party === party.id && closed.issue === issue && closed.index === index
  return (
    names(mandate.allowed) ||
    mandate.widening.some((widening, index) => names(widening.options) && !isClosed(index))
  )
}

/** Whether an event that may strike opens the option. */
const mayBeOpened = (script: Script, world: World, issue: string, option: string): boolean =>
  everyEffect(script).some(
    ({ event, effect }) =>
      world.striking.has(event.id) &&
      effect.on === 'options' &&
      effect.now === 'open' &&
      effect.issue === issue &&
      effect.options.some((one) => one === option),
  )

/** Why nobody can ever agree on any of these options; null if they may. An issue on no agenda is reported as such. */
const whyNotAgreed = (
  script: Script,
  world: World,
  issueId: string,
  options: readonly string[],
): string | null => {
  const issue = script.issues.find((one) => one.id === issueId)
  if (issue === undefined) return null
  const sealed = own(world.sitting.sealed, issueId)
  if (sealed !== undefined && options.includes(sealed)) return null
  const known = issue.options.filter((option) => options.includes(option.id))
  if (known.length < options.length) return null
  const never = known.filter(
    (option) => option.shut === true && !mayBeOpened(script, world, issueId, option.id),
  )
  if (never.length === known.length)
    return `no event ever opens ${never.map((option) => quoted(option.id)).join(' or ')} on issue ${quoted(issueId)}`
  const barred = known
    .filter((option) => !never.includes(option))
    .map((option) =>
      script.parties.find(
        (party) => mustSign(party, option) && !mayAllow(party, issueId, option.id, world.closed),
      ),
    )
  const by = barred.find((party) => party !== undefined)
  if (by === undefined || barred.includes(undefined)) return null
  const which = known.map((option) => quoted(option.id)).join(' or ')
  return `${quoted(by.id)} can never sign for ${which} on issue ${quoted(issueId)}`
}

/** Whether the sitting tells the round as history: then it counts as held from the start. */
const isHistory = (script: Script, sitting: Sitting, id: string): boolean => {
  const index = script.rounds.findIndex((round) => round.id === id)
  const first = script.rounds.findIndex((round) => sitting.rounds.includes(round.id))
  return index >= 0 && index < first
}

const whyNoRound = (script: Script, sitting: Sitting, id: string, turn: number): string | null => {
  const index = script.rounds.findIndex((round) => round.id === id)
  const round = script.rounds[index]
  if (round === undefined) return null
  if (sitting.rounds.includes(round.id))
    return turn <= round.turns ? null : `round ${quoted(id)} has only ${round.turns} turns`
  // A round told as history counts as held once a later one is under way.
  const later = script.rounds.some((one, position) => position > index && sitting.rounds.includes(one.id))
  return later ? null : `the sitting never comes to round ${quoted(id)}`
}

/** Why one condition can never hold in this world; null if it may. */
const whyNever = (script: Script, world: World, condition: Condition): string | null => {
  switch (condition.type) {
    case 'agreed':
      return whyNotAgreed(script, world, condition.issue, condition.options)
    case 'event':
      return world.striking.has(condition.event) ||
        !script.events.some((event) => event.id === condition.event)
        ? null
        : `event ${quoted(condition.event)} never strikes before`
    case 'round':
      return whyNoRound(script, world.sitting, condition.round, condition.turn)
    case 'chance':
      return condition.percent === 0 ? `the draw ${quoted(condition.draw)} comes in no game` : null
    case 'all':
      return whyNeverAll(script, world, condition.of)
    case 'any':
      return whyNone(script, world, condition.of)
    case 'not':
      return whyAlways(script, world, condition.of)
    case 'support':
    case 'trust':
    case 'unsettled':
    case 'reading':
      return null
    default:
      return assertNever(condition)
  }
}

/** Why none of these can ever hold, as found for the last; null if one may. */
const whyNone = (script: Script, world: World, conditions: readonly Condition[]): string | null => {
  let reason: string | null = null
  for (const condition of conditions) {
    reason = whyNever(script, world, condition)
    if (reason === null) return null
  }
  return reason
}

/** Why one of these always holds; null if there may be a moment at which none does. */
const whyAlways = (script: Script, world: World, conditions: readonly Condition[]): string | null => {
  for (const condition of conditions) {
    if (condition.type === 'chance' && condition.percent === 100)
      return `the draw ${quoted(condition.draw)} comes in every game`
    if (condition.type === 'round' && isHistory(script, world.sitting, condition.round))
      return `round ${quoted(condition.round)} is over before the sitting starts`
    if (condition.type === 'not' && whyNone(script, world, condition.of) !== null)
      return 'what it must not come to can never come about'
  }
  return null
}

/** The conditions of a list, with those that an `all` joins beside the others. */
const spread = (conditions: readonly Condition[]): readonly Condition[] =>
  conditions.flatMap((one) => (one.type === 'all' ? spread(one.of) : [one]))

/** Why two conditions can never hold at once; null if they may. */
const whyNotBoth = (a: Condition, b: Condition): string | null => {
  if (a.type === 'not' && a.of.some((one) => JSON.stringify(one) === JSON.stringify(b)))
    return 'the same would have to hold and not to hold at once'
  if (a.type === 'reading' && b.type === 'reading' && a.reading !== b.reading)
    return `the talks would have to follow readings ${quoted(a.reading)} and ${quoted(b.reading)} at once`
  if (a.type !== 'agreed' || (b.type !== 'agreed' && b.type !== 'unsettled') || a.issue !== b.issue)
    return null
  if (b.type === 'unsettled') return `issue ${quoted(a.issue)} would have to be agreed and unsettled at once`
  return a.options.some((option) => b.options.includes(option))
    ? null
    : `issue ${quoted(a.issue)} would have to be agreed in two ways at once`
}

/** Why these conditions can never all hold in this world; null if they may. */
export const whyNeverAll = (
  script: Script,
  world: World,
  conditions: readonly Condition[],
): string | null => {
  for (const condition of conditions) {
    const why = whyNever(script, world, condition)
    if (why !== null) return why
  }
  const together = spread(conditions)
  for (const a of together)
    for (const b of together) {
      const why = whyNotBoth(a, b)
      if (why !== null) return why
    }
  return null
}

/** Why an event can never strike; null if it may. */
export const whyNoEvent = (
  script: Script,
  world: World,
  event: Scenario['events'][number],
): string | null => {
  const barred = event.when.find((condition) =>
    event.unless.some((exception) => JSON.stringify(exception) === JSON.stringify(condition)),
  )
  return barred === undefined
    ? whyNeverAll(script, world, event.when)
    : 'what it waits for is also what keeps it from striking'
}

/** Why a widening never opens; null if it may. It cannot open itself. */
export const whyNoWidening = (
  script: Script,
  world: World,
  widening: WideningAt,
  when: readonly Condition[],
): string | null => whyNeverAll(script, { ...world, closed: widening }, when)

/** Events that may strike, found by growing the set from none, so that an event that waits for itself is not in it. */
export const worldOf = (script: Script, sitting: Sitting): World => {
  const striking = new Set<string>()
  for (;;) {
    const before = striking.size
    for (const event of script.events)
      if (whyNoEvent(script, { sitting, striking }, event) === null) striking.add(event.id)
    if (striking.size === before) return { sitting, striking }
  }
}

/** Whether any of these options may be agreed in the world. */
export const isAgreeable = (
  script: Script,
  world: World,
  issue: string,
  options: readonly string[],
): boolean => whyNotAgreed(script, world, issue, options) === null
