/** Which issues are joined by a linkage: those whose open options decide whether it is met. */

import { onceFor } from '../../terms/onceFor.ts'
import type { Domain, DomainLinkage } from '../domain.ts'

/** Numbers of the options of an issue inside all red lines. */
export const openOptions = (domain: Domain, issue: number): readonly number[] =>
  [...Array(domain.sizes[issue] ?? 0).keys()].filter(
    (choice) => domain.crossed[(domain.offsets[issue] ?? 0) + choice] === 0,
  )

/** The same as bit masks, by issue. */
const openMasks = onceFor((domain: Domain) =>
  domain.sizes.map((_, issue) =>
    openOptions(domain, issue).reduce((bits, choice) => bits | (1 << choice), 0),
  ),
)

const openMask = (domain: Domain, issue: number): number => openMasks(domain)[issue] ?? 0

/** Whether some open option of an issue keeps a linkage from being met. */
export const joins = (domain: Domain, linkage: DomainLinkage, issue: number): boolean =>
  (~(linkage.masks[issue] ?? 0) & openMask(domain, issue)) !== 0

/** Whether what a party (its number in the domain) gets from an issue depends on other issues. */
export const isLinkedFor = (domain: Domain, party: number, issue: number): boolean =>
  domain.parties[party]?.linkages.some(
    (linkage) =>
      joins(domain, linkage, issue) && ((linkage.masks[issue] ?? 0) & openMask(domain, issue)) !== 0,
  ) === true
