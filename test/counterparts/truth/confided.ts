/** What the mediator is told in caucus is true, and what it carries is what it was told. */
import { mandatesNow } from '../../../src/table/mandate.ts'
import type { WaitsFor } from '../../../src/table/offer.ts'
import { sheetIn } from '../../../src/table/setting.ts'
import { draftPackage } from '../../../src/table/state.ts'
import type { PartyId } from '../../../src/terms/ids.ts'
import { type Package, samePackage } from '../../../src/terms/package.ts'
import { type Check, isAnswered, packageOf, type Step } from './step.ts'

const nameOf = ({ issue, option, stated }: WaitsFor): string => `${issue}/${option}: ${stated}`

const conditionsIn = ({ setting, before, events }: Step): string[] =>
  events.flatMap((event) => {
    if (event.type !== 'question.answered' || event.conditions === null) return []
    const { waitsFor, met } = event.conditions
    const closed = Object.entries(mandatesNow(setting, before, event.by))
      .filter(
        ([issue]) =>
          !Object.entries(before.draft).some(([id, line]) => id === issue && line?.status === 'sealed'),
      )
      .flatMap(([, options]) => Object.values(options))
      .flatMap((mandate) => (mandate.status === 'closed' ? mandate.waitsFor : []))
    const told = waitsFor.map(nameOf).sort().join('; ')
    const are = closed.map(nameOf).sort().join('; ')
    const draft = draftPackage(before.draft)
    const isMet = ({ restMet, needs }: WaitsFor): boolean =>
      restMet && needs.every(({ issue, options }) => options.some((option) => option === draft[issue]))
    return [
      ...(told === are ? [] : [`${event.by} tells “${told}”, where its capital has named “${are}”`]),
      ...waitsFor.filter(isMet).map((one) => `${event.by} waits for ${nameOf(one)}, which is met`),
      ...met.filter((one) => !isMet(one)).map((one) => `${event.by} calls ${nameOf(one)} met`),
    ]
  })

const mostIn = ({ setting, before, events }: Step): string[] =>
  events.flatMap((event) => {
    if (event.type !== 'question.answered' || event.most === null) return []
    const { by, most } = event
    const { weights } = sheetIn(setting, by)
    const above = setting.scenario.issues.filter(
      ({ id }) => before.draft[id] === undefined && (weights[id] ?? 0) > (weights[most] ?? 0),
    )
    return before.draft[most] === undefined && above.length === 0
      ? []
      : [`${by} names ${most}, which is not what matters most to it of what is open`]
  })

export const confidesWhatIs: Check = (steps) => ({
  looked: steps.flatMap(({ events }) => events).filter(({ type }) => type === 'question.answered').length,
  wrong: steps.flatMap((step) => [...conditionsIn(step), ...mostIn(step)]),
})

/** By party, what it has said aside, the latest word on each text last. */
interface Said {
  readonly by: PartyId
  readonly pack: Package
  readonly wants: boolean
  readonly to: PartyId | null
}

export const carriesWhatWasSaid: Check = (steps) => {
  const said: Said[] = []
  const wrong: string[] = []
  let looked = 0
  for (const { before, events } of steps)
    for (const event of events) {
      const { caucus } = before
      const other = (by: PartyId) => (caucus?.by === by ? caucus.with : (caucus?.by ?? null))
      if (event.type === 'package.floated') {
        said.push({ by: event.by, pack: event.package, wants: true, to: other(event.by) })
        if (event.carriedFor === undefined) continue
        looked++
        const last = said.findLast(
          ({ by, pack, to }) =>
            by === event.carriedFor && (to === null || to === event.by) && samePackage(pack, event.package),
        )
        if (last?.wants !== true)
          wrong.push(`${event.by} speaks for ${event.carriedFor} of ${JSON.stringify(event.package)}`)
      }
      if (event.type === 'float.answered')
        said.push({
          by: event.by,
          pack: caucus?.floated ?? {},
          wants: event.warm,
          to: other(event.by),
        })
      if (isAnswered(event) && !event.answer.accepted)
        said.push({ by: event.answer.by, pack: packageOf(before, event.offer), wants: false, to: null })
    }
  return { wrong, looked }
}
