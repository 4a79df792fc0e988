/** What the viewer's own capital waits for before options of a text may be signed: met or open in that very text. */
import type { PartyView } from '../table/view.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { namedIn } from './issues.ts'
import { type ConditionTold, conditionsOf } from './refusalWords.ts'

export const ownConditions = (view: PartyView, pack: Package): readonly ConditionTold[] => {
  const waitsFor = namedIn(view, pack).flatMap(({ issue, option }) => {
    const mandate = view.own.mandate[issue.id]?.[option.id]
    switch (mandate?.status) {
      case 'allowed':
        return mandate.asLongAs ?? []
      case 'closed':
        return mandate.waitsFor.filter((wait) => wait.option === option.id)
      default:
        return []
    }
  })
  const agreed = Object.fromEntries(
    Object.entries(view.draft).flatMap(([issue, line]) => (line === undefined ? [] : [[issue, line.option]])),
  ) as Package
  return conditionsOf(view, { by: view.viewer, inTheWay: [], waitsFor }, layPackage(agreed, pack))
}
