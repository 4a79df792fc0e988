/** Gains at the Nash text, out of an analysis. */
import type { Analysis } from '../../bargaining/analysis/analyse.ts'
import type { Gains } from '../../bargaining/analysis/evening/evenOut.ts'
import { toNano } from '../../terms/rounding.ts'

/** Points above no deal at the opening, by principal, at the first Nash text; null where there is none. */
export const balanceGains = ({ nash: [first], parties }: Analysis): Gains =>
  first === undefined
    ? null
    : Object.fromEntries(
        parties.map(({ id, reservationValue }) => [id, toNano((first.worth[id] ?? 0) - reservationValue)]),
      )
