/** Rules 1 to 3 of the truth of answers: what a refusal says of conditions, of worth, and of the way on. */
import { issueOf } from '../../../src/scenario/scenario.ts'
import type { WaitsFor } from '../../../src/table/offer.ts'
import { isRedLine } from '../../../src/table/withinMandate.ts'
import { accordWorthNow } from '../../../src/table/worthNow.ts'
import type { IssueId } from '../../../src/terms/ids.ts'
import { issuesIn, type Package } from '../../../src/terms/package.ts'
import { type Check, optionsOf, type Refused, refusedIn, type Step } from './step.ts'

const isMet = ({ restMet, needs }: WaitsFor, text: Package): boolean =>
  restMet &&
  needs.every(({ issue, options }) => {
    const option = text[issue]
    return option !== undefined && options.includes(option)
  })

const has = (all: readonly WaitsFor[], one: WaitsFor): boolean =>
  all.some(
    ({ issue, option, stated }) => issue === one.issue && option === one.option && stated === one.stated,
  )

const everyRefusal =
  (wrongIn: (refused: Refused, step: Step) => readonly string[]): Check =>
  (steps) => {
    const refusals = steps.flatMap((step) => refusedIn(step).map((refused) => ({ refused, step })))
    return {
      looked: refusals.length,
      wrong: refusals.flatMap(({ refused, step }) => wrongIn(refused, step)),
    }
  }

/** A refusal waits only for what the text does not meet, and tells what it does meet as met. */
export const conditions = everyRefusal(({ by, pack, said, text, barred }, { view }) => {
  const stated = optionsOf(pack).flatMap(([issue, option]) => {
    const mandate = view.own.mandate[issue]?.[option]
    if (mandate?.status === 'closed') return mandate.waitsFor
    return mandate?.status === 'allowed' ? (mandate.asLongAs ?? []) : []
  })
  return [
    ...said.waitsFor
      .filter((one) => isMet(one, text))
      .map(({ stated: words }) => `${by} waits for what is met: ${words}`),
    ...said.met
      .filter((one) => !isMet(one, text))
      .map(({ stated: words }) => `${by} calls met what is not: ${words}`),
    ...stated
      .filter((one) =>
        isMet(one, text) ? !has(said.met, one) : barred.includes(one.issue) && !has(said.waitsFor, one),
      )
      .map(({ stated: words }) => `${by} does not speak of its condition: ${words}`),
  ]
})

/** A plain party says why it refuses; what any party says is so by the table's own calculation. */
export const why = everyRefusal(
  ({ by, said: { tells }, barred, worth, noDeal }, { view, decision: { reasons } }) => {
    const plain = view.own.strategy.candour === 'plain'
    // It was not the worth of the text that spoke against it.
    const isOfWorth = (reasons.worth ?? 0) < (reasons.target ?? 0)
    // With the rest as the party would have it: a part of a text is not refused because of the status quo elsewhere.
    const isLeaving = worth < noDeal && (reasons.worth ?? worth) < noDeal
    const isSo = barred.length > 0 ? 'mandate' : isLeaving ? 'belowNoDeal' : 'belowHope'
    if (tells === undefined)
      return plain && (isSo !== 'belowHope' || isOfWorth)
        ? [`${by} gives no reason: ${isSo} by ${reasons.rule}`]
        : []
    if (tells.why === 'mandate' && barred.length === 0)
      return [`${by} speaks of a mandate that holds all of it`]
    if (tells.why === 'belowNoDeal' && !isLeaving) return [`${by} calls ${worth} less than ${noDeal}`]
    if (tells.why === 'belowHope' && !isOfWorth) return [`${by} had not hoped for more by ${reasons.rule}`]
    return plain && tells.why !== isSo ? [`${by} says ${tells.why} for ${isSo}`] : []
  },
)

/** Whether another option there, short of the party's red lines, would make the text worth more to it. */
const wouldHelp = ({ by, text, worth }: Refused, { setting, before, view }: Step, issue: IssueId): boolean =>
  before.draft[issue]?.status !== 'sealed' &&
  issueOf(setting.scenario, issue).options.some(
    ({ id }) =>
      !isRedLine(view, issue, id) && accordWorthNow(setting, before, by, { ...text, [issue]: id }) > worth,
  )

/** A plain party names an issue that would move it wherever the text has one; no party names one that would not. */
export const direction = everyRefusal((refused, step) => {
  const { by, pack, said, barred } = refused
  if (said.tells === undefined) return []
  const named = said.tells.direction
  const helps = (issue: IssueId): boolean =>
    said.tells?.why === 'mandate' ? barred.includes(issue) : wouldHelp(refused, step, issue)
  if (named !== undefined) return helps(named) ? [] : [`${by} names ${named}, which would not help`]
  return step.view.own.strategy.candour === 'plain' && issuesIn(pack).some(helps)
    ? [`${by} names no direction for ${said.tells.why}`]
    : []
})
