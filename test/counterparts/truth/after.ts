/** Rules 5 and 6 of the truth of answers: positions follow agreement, and the cable follows the mandate. */
import { principalsOf } from '../../../src/scenario/scenario.ts'
import { mandatesNow } from '../../../src/table/mandate.ts'
import { cableTold } from '../../../src/telling/cable.ts'
import { optionShort } from '../../../src/telling/issues.ts'
import { type Check, optionsOf, packageOf, type Step } from './step.ts'

/** Once an offer is accepted, every party that consented is shown to ask for what it agreed to. */
export const positionsFollow: Check = (steps) => {
  const wrong: string[] = []
  let looked = 0
  for (const { setting, after, events } of steps)
    for (const event of events) {
      if (event.type !== 'offer.accepted') continue
      const offer = after.offers[event.offer - 1]
      if (offer === undefined) throw new Error(`There was no offer ${event.offer}.`)
      const consented = new Set([
        ...principalsOf(setting.scenario).map(({ id }) => id),
        ...offer.answers.filter(({ accepted }) => accepted).map(({ by }) => by),
      ])
      for (const party of consented)
        for (const [issue, option] of optionsOf(packageOf(after, event.offer))) {
          looked++
          const asked = after.asks[party]?.[issue]
          if (asked !== option)
            wrong.push(`${party} agreed to ${option} on ${issue}, and is shown at ${asked}`)
        }
    }
  return { wrong, looked }
}

/** What the cable lists is what the mandate is, and it is the same mandate once the next round has begun. */
const cableOf = ({ view, before, after, setting, events, decision }: Step): string[] => {
  const since = view.record.findLastIndex(({ type }) => type === 'round.opened')
  const told = cableTold(view, view.record.slice(since))
  const wrong: string[] = []
  for (const { id, label, options } of view.scenario.issues)
    for (const { id: option } of options) {
      const mandate = view.own.mandate[id]?.[option]
      const short = optionShort(view, id, option)
      const waits = told.waiting
        .filter(({ issue }) => issue === id)
        .flatMap(({ options: some }) => some.filter((one) => one.short === short))
        .map(({ stated }) => stated)
      const stated =
        // What is sealed is traded no more: the cable leaves out what else might be signed for there.
        view.draft[id]?.status !== 'sealed' && mandate?.status === 'closed' && mandate.waitsFor.length > 0
          ? [mandate.waitsFor.map((one) => one.stated).join(', or ')]
          : []
      if (waits.join('|') !== stated.join('|'))
        wrong.push(
          `${view.viewer} reads of ${option} on ${id} “${waits}”, where the mandate says “${stated}”`,
        )
      const isAllowed = told.allowed.some((one) => one.includes(short) && one.includes(label))
      if (isAllowed && mandate?.status !== 'allowed')
        wrong.push(`${view.viewer} reads that it may sign for ${option} on ${id}, and may not`)
    }
  // News and the round itself may open something; the capital does not.
  const opens = ({ rest, waiting }: { rest: unknown; waiting: unknown }) => JSON.stringify([rest, waiting])
  const isQuiet = !events.some(({ type }) => type === 'news.struck')
  const mandate = (state: Step['before']) =>
    Object.entries(mandatesNow(setting, state, decision.move.by)).map(([issue, of]) =>
      Object.entries(of).map(([option, { status }]) =>
        opens({ rest: `${issue}/${option}`, waiting: status }),
      ),
    )
  if (isQuiet && JSON.stringify(mandate(before)) !== JSON.stringify(mandate(after)))
    wrong.push(`${view.viewer} may sign for something else than its cable said`)
  return wrong
}

export const cableIsTable: Check = (steps) => {
  const published = steps.filter(({ view }) => view.phase === 'publishing')
  return { looked: published.length, wrong: published.flatMap(cableOf) }
}
