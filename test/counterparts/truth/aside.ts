/** Rule 4 of the truth of answers, of what is said aside: whoever heard a float remembers it, and gives no more than it asks. */
import { principalsOf } from '../../../src/scenario/scenario.ts'
import type { TableEvent } from '../../../src/table/event.ts'
import type { Mandate } from '../../../src/table/view.ts'
import type { IssueId, OptionId, PartyId } from '../../../src/terms/ids.ts'
import { layPackage, type Package } from '../../../src/terms/package.ts'
import { type Check, optionsOf, type Step } from './step.ts'

/** By hearer and asker: what was asked for aside, and in plenary not yet. */
type Asides = Map<PartyId, Map<PartyId, Package>>

const hear = (asides: Asides, { before }: Step, event: TableEvent): void => {
  if (event.type === 'package.floated' && before.caucus !== null) {
    const { by, with: other } = before.caucus
    const hearer = event.by === by ? other : by
    const heard = asides.get(hearer) ?? new Map<PartyId, Package>()
    // What a mediator carries is asked for by whom it carries it for.
    const asking = event.carriedFor ?? event.by
    asides.set(hearer, heard.set(asking, layPackage(heard.get(asking) ?? {}, event.package)))
  }
  if (event.type !== 'offer.made') return
  const { by, package: offered } = event.offer
  for (const heard of asides.values()) {
    const left = optionsOf(heard.get(by) ?? {}).filter(([issue]) => offered[issue] === undefined)
    heard.set(by, Object.fromEntries(left))
  }
}

/** Whether some text would let the party sign for it, as far as its capital has said. */
const mayOpen = (may: Mandate): boolean =>
  may.status === 'allowed' || (may.status === 'closed' && may.waitsFor.some(({ restMet }) => restMet))

/** What is put to others, for all to hear or aside. */
const namedIn = ({ events }: Step): { readonly by: PartyId; readonly pack: Package }[] =>
  events.flatMap((event) => {
    if (event.type === 'offer.made') return [{ by: event.offer.by, pack: event.offer.package }]
    return event.type === 'package.floated' ? [{ by: event.by, pack: event.package }] : []
  })

/** No principal names an option worth less to it, by its own sheet, than what it was asked for, where its mandate leaves it that. */
export const floatsGetNoMore: Check = (steps) => {
  const asides: Asides = new Map()
  const wrong: string[] = []
  let looked = 0
  for (const step of steps) {
    const { scenario } = step.setting
    const principals = principalsOf(scenario).map(({ id }) => id)
    for (const { by, pack } of namedIn(step)) {
      if (!principals.includes(by)) continue
      const { sheet, mandate } = step.view.own
      const points = (issue: IssueId, option: OptionId): number => sheet.points[issue]?.[option] ?? 0
      for (const [issue, option] of optionsOf(pack)) {
        const others = principals.filter((id) => id !== by)
        const asked = others.map((id) => asides.get(by)?.get(id)?.[issue])
        const known = asked.filter((one) => one !== undefined)
        if (known.length < others.length) continue
        looked++
        const least = Math.min(...known.map((one) => points(issue, one)))
        const isLeft = Object.entries(mandate[issue] ?? {}).some(
          ([one, may]) => mayOpen(may) && points(issue, one as OptionId) >= least,
        )
        if (isLeft && points(issue, option) < least)
          wrong.push(`${by} gives ${option} on ${issue}, asked for ${known.join(' and ')}`)
      }
    }
    for (const event of step.events) hear(asides, step, event)
  }
  return { wrong, looked }
}
