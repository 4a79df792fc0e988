/** Another's text against the viewer's own: on which rows it is worth more or less to the viewer, and by how many steps. */
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { IssueId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { namedIn } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { counted, listed } from './phrases.ts'

/**
 * “Status of the Donbas 1 step worse for you, order of things 1 step better for you; ceasefire line unchanged; next meeting added.” Down is
 * worth less to the viewer on that row alone. Empty where the other names nothing.
 */
export const againstOwn = (view: PartyView, own: Package, other: Package): string => {
  const changed: string[] = []
  const same: IssueId[] = []
  const added: IssueId[] = []
  for (const { issue, option } of namedIn(view, other)) {
    const wrote = own[issue.id]
    if (wrote === undefined) {
      added.push(issue.id)
      continue
    }
    if (wrote === option.id) {
      same.push(issue.id)
      continue
    }
    const points = view.own.sheet.points[issue.id]
    const gain = (points?.[option.id] ?? 0) - (points?.[wrote] ?? 0)
    const places = issue.options.map(({ id }) => id)
    const steps = Math.abs(places.indexOf(option.id) - places.indexOf(wrote))
    const way = gain > 0 ? 'better for you' : gain < 0 ? 'worse for you' : 'aside'
    changed.push(`${labelInside(view, issue.id)} ${counted(steps, 'step')} ${way}`)
  }
  const parts = [
    ...(changed.length === 0 ? [] : [changed.join(', ')]),
    ...(same.length === 0 ? [] : [`${listed(same.map((issue) => labelInside(view, issue)))} unchanged`]),
    ...(added.length === 0 ? [] : [`${listed(added.map((issue) => labelInside(view, issue)))} added`]),
  ]
  return parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`
}
