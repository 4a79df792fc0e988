/**
 * What distrust takes off an option depends on the verification in the same text. Written as linkages it is exact for
 * every text, whatever that text says of verification and whether or not verification is drafted.
 */
import type { Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import type { Sheet, SheetLinkage } from './sheet.ts'
import type { Discounts } from './worth.ts'

type When = SheetLinkage['when']

/** Ways to verify, grouped by how much distrust they leave; without any, all of it is left. */
const verificationsIn = ({
  issues,
  rules,
}: Pick<Scenario, 'issues' | 'rules'>): readonly { readonly when: When; readonly keeps: number }[] => {
  const { verification } = rules
  if (verification === undefined) return [{ when: {}, keeps: 1 }]
  const byKeeps = new Map<number, OptionId[]>()
  for (const { id } of issues.find((issue) => issue.id === verification.issue)?.options ?? []) {
    const keeps = verification.keeps[id] ?? 1
    byKeeps.set(keeps, [...(byKeeps.get(keeps) ?? []), id])
  }
  return [...byKeeps].map(([keeps, options]) => ({ when: { [verification.issue]: options }, keeps }))
}

/** A linkage for each option that relies on others and each way to verify. `distrust`: points off with nothing verified. */
const distrusted = (
  scenario: Pick<Scenario, 'issues' | 'rules'>,
  distrust: Discounts,
): readonly SheetLinkage[] =>
  (Object.entries(distrust) as [IssueId, Readonly<Record<OptionId, number>>][]).flatMap(([issue, options]) =>
    (Object.entries(options) as [OptionId, number][]).flatMap(([option, off]) =>
      verificationsIn(scenario).flatMap(({ when, keeps }): SheetLinkage[] => {
        const worth = -toNano(keeps * off)
        const verifying = when[issue]
        if (worth === 0 || verifying?.includes(option) === false) return []
        return [{ label: 'Distrust', when: { ...when, [issue]: [option] }, worth }]
      }),
    ),
  )

/** The sheet with distrust added as linkages: the worth of a complete text then needs no separate discounts. */
export const sheetInDistrust = (
  scenario: Pick<Scenario, 'issues' | 'rules'>,
  sheet: Sheet,
  distrust: Discounts,
): Sheet => ({ ...sheet, linkages: [...sheet.linkages, ...distrusted(scenario, distrust)] })
