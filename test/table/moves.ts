/** Short notation for moves: `north.offers({ path: 'open' })`. */
import type { Move, MoveOf } from '../../src/table/move.ts'
import type { Tells, WhyInPlenary } from '../../src/table/offer.ts'
import type { CommuniqueId, InducementId, IssueId, PartyId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'

export const party = (id: string): PartyId => id as PartyId
export const issue = (id: string): IssueId => id as IssueId
export const pack = (options: Readonly<Record<string, string>>): Package => options as Package
const issues = (ids: readonly string[]): readonly IssueId[] => ids as readonly IssueId[]

export const seat = (id: string) => {
  const by = party(id)
  return {
    offers: (options: Readonly<Record<string, string>>, ...forAccordOnly: string[]): Move => ({
      type: 'offer',
      by,
      package: pack(options),
      forAccordOnly: issues(forAccordOnly),
    }),
    accepts: (): Move => ({ type: 'answer', by, accept: true, inTheWay: [] }),
    refuses: (...inTheWay: string[]): Move => ({
      type: 'answer',
      by,
      accept: false,
      inTheWay: issues(inTheWay),
    }),
    says: (
      why: Tells['why'],
      direction: string | null = null,
      inTheWay: readonly string[] = [],
    ): MoveOf<'answer'> => ({
      type: 'answer',
      by,
      accept: false,
      inTheWay: issues(inTheWay),
      tells: direction === null ? { why } : { why, direction: issue(direction) },
    }),
    counters: (options: Readonly<Record<string, string>>, ...forAccordOnly: string[]): MoveOf<'answer'> => ({
      type: 'answer',
      by,
      accept: false,
      inTheWay: [],
      counter: { package: pack(options), forAccordOnly: issues(forAccordOnly) },
    }),
    takesUp: (offer: number): Move => ({ type: 'accept', by, offer }),
    asksAside: (other: string): Move => ({ type: 'caucus', by, with: party(other) }),
    agrees: (): Move => ({ type: 'reply', by, agree: true }),
    declines: (why?: WhyInPlenary): Move => ({
      type: 'reply',
      by,
      agree: false,
      ...(why === undefined ? {} : { why }),
    }),
    discloses: (id: string): Move => ({ type: 'disclose', by, issue: issue(id) }),
    asks: (): Move => ({ type: 'ask', by }),
    confides: (conditions: boolean, most?: string): Move => ({
      type: 'confide',
      by,
      conditions,
      ...(most === undefined ? {} : { most: issue(most) }),
    }),
    floats: (options: Readonly<Record<string, string>>, carriedFor?: string): Move => ({
      type: 'float',
      by,
      package: pack(options),
      ...(carriedFor === undefined ? {} : { carriedFor: party(carriedFor) }),
    }),
    responds: (warm: boolean, ...inTheWay: string[]): Move => ({
      type: 'respond',
      by,
      warm,
      inTheWay: issues(inTheWay),
    }),
    leavesCaucus: (): Move => ({ type: 'leaveCaucus', by }),
    asksMediator: (): Move => ({ type: 'askMediator', by }),
    presses: (other: string): Move => ({ type: 'press', by, party: party(other) }),
    promises: (inducement: string): Move => ({
      type: 'promise',
      by,
      inducement: inducement as InducementId,
    }),
    consultsCapital: (): Move => ({ type: 'consultCapital', by }),
    speaks: (tone: 'firm' | 'conciliatory'): Move => ({ type: 'statement', by, tone }),
    publishes: (communique: string): Move => ({
      type: 'publish',
      by,
      communique: communique as CommuniqueId,
    }),
    signs: (): Move => ({ type: 'sign', by, sign: true }),
    wantsReopened: (id: string): Move => ({ type: 'sign', by, sign: false, reopen: issue(id) }),
    asksToAdjourn: (): Move => ({ type: 'adjourn', by }),
    passes: (): Move => ({ type: 'pass', by }),
    walksAway: (): Move => ({ type: 'walkAway', by }),
  }
}

export const north = seat('north')
export const south = seat('south')
export const elder = seat('elder')
export const district = seat('district')
