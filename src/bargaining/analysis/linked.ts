/** Which issues a linkage joins: those on which not every option meets it. */
import type { Domain, DomainLinkage } from '../domain.ts'

export const joins = (domain: Domain, linkage: DomainLinkage, issue: number): boolean =>
  linkage.masks[issue] !== (1 << (domain.sizes[issue] ?? 0)) - 1

/** Whether what a party (its number in the domain) gets from an issue hangs on other issues. */
export const isLinkedFor = (domain: Domain, party: number, issue: number): boolean =>
  domain.parties[party]?.linkages.some((linkage) => joins(domain, linkage, issue)) === true
