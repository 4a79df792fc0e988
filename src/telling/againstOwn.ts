/** Another's text against the viewer's own: on which rows it is worth more or less to the viewer, and by how many steps. */

import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { IssueId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { TABLE_TOLD } from '../words/tableTold/catalog.ts'
import * as texts from '../words/tableTold/en.ts'
import { namedIn } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { clausesTo } from './marksTold.ts'
import { listedTo, toldBy } from './told.ts'

/**
 * “Status of the Donbas 1 step worse for you, order of things 1 step better for you; ceasefire line unchanged; next meeting added.” Down is
 * worth less to the viewer on that row alone. Empty where the other names nothing.
 */
export const againstOwn = (view: PartyView, own: Package, other: Package): string => {
  const say = toldBy(view, TABLE_TOLD)
  const labels = (issues: readonly IssueId[]): string =>
    listedTo(
      view,
      issues.map((issue) => labelInside(view, issue)),
    )
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
    const count = Math.abs(places.indexOf(option.id) - places.indexOf(wrote))
    const way = gain > 0 ? texts.better : gain < 0 ? texts.worse : texts.aside
    changed.push(say(way, { issue: labelInside(view, issue.id), count }))
  }
  const parts = [
    ...(changed.length === 0 ? [] : [changed.join(', ')]),
    ...(same.length === 0 ? [] : [say(texts.unchanged, { issues: labels(same) })]),
    ...(added.length === 0 ? [] : [say(texts.added, { issues: labels(added) })]),
  ]
  return parts.length === 0 ? '' : `${capitalised(clausesTo(view, parts))}.`
}
