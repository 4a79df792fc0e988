/**
 * A party that only consents: it underwrites options and answers by its mandate alone. It has no folder to read and no sheet,
 * so that nobody plays it, it sits beside the table, and nothing is worth more to it than anything else.
 */
import type { ScenarioFile } from '../definition/scenario.ts'
import { notRuledOut } from './allAllowed.ts'
import type { Parts } from './parts.ts'

type Party = ScenarioFile['parties'][number]

/** What a person reads who takes the seat. */
export const FOLDER = ['brief', 'interests', 'goal'] as const
/** What a party weighs by. */
export const SHEET = ['positions', 'walkAway', 'support', 'patience', 'trust'] as const

/** Whether it has no other part at the table than to underwrite. */
export const isUnderwriterAlone = ({ roles }: Pick<Party, 'roles'>): boolean =>
  roles.every((role) => role === 'underwriter')

const UNWEIGHED = { basis: 'assumed', because: 'It only consents, and weighs nothing.', sources: [] } as const

/** Trust in full takes nothing off an option: what it may sign for it signs. */
const inFull = (party: Party): Party => {
  const written: Partial<Party> = party
  const isPlayable = FOLDER.every((key) => written[key] !== undefined)
  return {
    ...party,
    playable: written.playable ?? isPlayable,
    besideTable: written.besideTable ?? written.positions === undefined,
    brief: written.brief ?? { headline: '', text: '', adviser: '' },
    interests: written.interests ?? [],
    goal: written.goal ?? '',
    positions: written.positions ?? {},
    walkAway: written.walkAway ?? { batna: '', reservationValue: 0, ...UNWEIGHED, sources: [] },
    support: written.support ?? { value: 100, ...UNWEIGHED, sources: [] },
    patience: written.patience ?? { value: 12, ...UNWEIGHED, sources: [] },
    trust: written.trust ?? { value: 100, towards: {}, ...UNWEIGHED, sources: [] },
  }
}

/** Where it has nothing to consent to, it may sign for all that it does not rule out. */
const withMandate = (party: Party, issues: ScenarioFile['issues']): Party => {
  const rest = issues.filter(
    ({ id, options }) =>
      party.mandate[id] === undefined && !options.some(({ underwriters }) => underwriters.includes(party.id)),
  )
  const free = rest.map((issue) => [issue.id, { allowed: notRuledOut(party, issue), widening: [] }] as const)
  return { ...party, mandate: { ...party.mandate, ...Object.fromEntries(free) } }
}

export const consentOnly = (parts: Parts): Parts => {
  const { parties, issues } = parts
  if (parties === undefined) return parts
  return {
    ...parts,
    parties: parties.map((party) => {
      const full = inFull(party)
      const hasSheet = (party as Partial<Party>).positions !== undefined
      return hasSheet || issues === undefined || !isUnderwriterAlone(party) ? full : withMandate(full, issues)
    }),
  }
}
