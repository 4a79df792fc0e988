/** Rule 4 of the truth of answers, of counters in reply: they move, keep to the matter, and call nothing in the way that they keep. */
import { issueOf } from '../../../src/scenario/scenario.ts'
import { outsideMandate } from '../../../src/table/withinMandate.ts'
import type { IssueId, OptionId, PartyId } from '../../../src/terms/ids.ts'
import { issuesIn, type Package } from '../../../src/terms/package.ts'
import { type Check, optionsOf, type Step } from './step.ts'

/** Steps from option to option between two parties' positions on an issue; 0 where one of them takes none. */
const stepsApart = ({ setting }: Step, issue: IssueId, a?: OptionId, b?: OptionId): number => {
  const { options } = issueOf(setting.scenario, issue)
  const place = (option?: OptionId): number => options.findIndex(({ id }) => id === option)
  return a === undefined || b === undefined ? 0 : Math.abs(place(a) - place(b))
}

/** Issues that conditions speak of which either capital has stated by then for options of the two texts. */
const spokenOf = ({ view, before }: Step, pack: Package): ReadonlySet<IssueId> => {
  const own = optionsOf(pack).flatMap(([issue, option]) => {
    const may = view.own.mandate[issue]?.[option]
    if (may?.status === 'closed') return may.waitsFor
    return may?.status === 'allowed' ? (may.asLongAs ?? []) : []
  })
  const heard = before.offers.flatMap(({ answers }) =>
    answers.flatMap(({ waitsFor, met }) => [...waitsFor, ...met]),
  )
  return new Set([...own, ...heard].flatMap(({ needs }) => needs.map(({ issue }) => issue)))
}

const wrongIn = (step: Step, by: PartyId, offered: Package, maker: PartyId, counter: Package): string[] => {
  const { asks } = step.before
  const rows = optionsOf(counter).map(([issue, option]) => ({
    issue,
    now: stepsApart(step, issue, option, asks[maker]?.[issue]),
    was: stepsApart(step, issue, asks[by]?.[issue], asks[maker]?.[issue]),
  }))
  const beside = spokenOf(step, { ...offered, ...counter })
  return [
    ...rows
      .filter(({ now, was }) => now > was)
      .map(({ issue }) => `${by} counters further from ${maker} on ${issue} than it last asked`),
    ...(rows.some(({ now, was }) => now < was) ? [] : [`${by} counters with what it last asked`]),
    ...issuesIn(counter)
      .filter((issue) => offered[issue] === undefined && !beside.has(issue))
      .map((issue) => `${by} counters on ${issue}, of which nobody spoke`),
  ]
}

/** A counter comes nearer to whoever made the offer, on its rows and what those wait for. */
export const countersMove: Check = (steps) => {
  const wrong: string[] = []
  let looked = 0
  for (const step of steps) {
    const { move } = step.decision
    const offer = step.view.onTable
    if (move.type !== 'answer' || move.counter === undefined || offer === null) continue
    looked++
    const { package: counter } = move.counter
    const barred = outsideMandate(step.view, offer.package)
    wrong.push(
      ...wrongIn(step, move.by, offer.package, offer.by, counter),
      ...move.inTheWay
        .filter((issue) => counter[issue] === offer.package[issue] && !barred.includes(issue))
        .map((issue) => `${move.by} keeps ${issue}, and calls it in the way`),
    )
  }
  return { wrong, looked }
}
