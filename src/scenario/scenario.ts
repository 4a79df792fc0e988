/** A scenario that has been read and checked: what the rest of the game may rely on. */
import type { IssueId, OptionId, PartyId, ReadingId, RoundId, SittingId } from '../terms/ids.ts'
import type { ConditionInFile } from './definition/parts.ts'
import type { ScenarioFile } from './definition/scenario.ts'

/** Everything below it is read-only too. */
export type Deep<T> = T extends string | number | boolean | undefined
  ? T
  : T extends (infer Item)[]
    ? readonly Deep<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Deep<T[Key]> }
      : T

export type Scenario = Deep<ScenarioFile>
export type Condition = Deep<ConditionInFile>
export type Issue = Scenario['issues'][number]
export type Option = Issue['options'][number]
export type Party = Scenario['parties'][number]
/** How a counterpart bargains: `hard`, `fair` or `conceding`. */
export type Temperament = Party['strategy']['temperament']
export type Round = Scenario['rounds'][number]
export type Sitting = Scenario['sittings'][number]
export type ScenarioEvent = Scenario['events'][number]
export type Effect = ScenarioEvent['effects'][number]
/** What an event asks one seat to decide. */
export type EventChoice = NonNullable<ScenarioEvent['choice']>
/** Another beginning of a party, where its conditions hold. */
export type Variant = NonNullable<Party['variants']>[number]
export type Reading = Scenario['readings'][number]
export type Inducement = Scenario['inducements'][number]
export type Communique = Scenario['communiques'][number]

const found = <T>(thing: T | undefined, what: string, id: string): T => {
  if (thing === undefined)
    throw new Error(`No ${what} "${id}" in this scenario; the reader should have said so.`)
  return thing
}
const byId = <T extends { readonly id: string }>(things: readonly T[], what: string, id: string): T =>
  found(
    things.find((thing) => thing.id === id),
    what,
    id,
  )

export const issueOf = (scenario: Pick<Scenario, 'issues'>, id: IssueId): Issue =>
  byId(scenario.issues, 'issue', id)
export const optionOf = (scenario: Pick<Scenario, 'issues'>, issue: IssueId, id: OptionId): Option =>
  byId(issueOf(scenario, issue).options, 'option', id)
/** Also of a scenario as it is shown to a seat. */
export const partyOf = <Seen extends Pick<Party, 'id'>>(
  { parties }: { readonly parties: readonly Seen[] },
  id: PartyId,
): Seen => byId(parties, 'party', id)
export const roundOf = (scenario: Pick<Scenario, 'rounds'>, id: RoundId): Round =>
  byId(scenario.rounds, 'round', id)
export const readingOf = (scenario: Pick<Scenario, 'readings'>, id: ReadingId): Reading =>
  byId(scenario.readings, 'reading', id)
export const sittingOf = (scenario: Pick<Scenario, 'sittings'>, id: SittingId): Sitting =>
  byId(scenario.sittings, 'sitting', id)

/** Also of a scenario as it is shown to a seat. */
export const principalsOf = <Seen extends Pick<Party, 'roles'>>({
  parties,
}: {
  readonly parties: readonly Seen[]
}): readonly Seen[] => parties.filter(({ roles }) => roles.includes('principal'))
/** Whether an option needs a party's consent: a principal consents to everything, others to what they are to underwrite. */
export const mustSign = (
  { id, roles }: Pick<Party, 'id' | 'roles'>,
  { underwriters }: Pick<Option, 'underwriters'>,
): boolean => roles.includes('principal') || underwriters.includes(id)
/** Whether a party has no sheet and answers by its mandate alone: it asks for nothing, and no text is worth more to it. */
export const consentsOnly = ({
  roles,
  positions,
}: Pick<Party, 'roles'> & { readonly positions: object }): boolean =>
  roles.every((role) => role === 'underwriter') && Object.keys(positions).length === 0
export const mediatorOf = <Seen extends Pick<Party, 'roles'>>({
  parties,
}: {
  readonly parties: readonly Seen[]
}): Seen | undefined => parties.find((party) => party.roles.includes('mediator'))

/** Where nobody is named, principals and the mediator; any other party speaks to the press only where it is. */
export const mayBeSaidBy = (
  { by }: Pick<Communique, 'by'>,
  { id, roles }: Pick<Party, 'id' | 'roles'>,
): boolean => by?.includes(id) ?? (roles.includes('principal') || roles.includes('mediator'))

/** Points of trust in its speaker that a sentence to the press gives a reader or takes from it. */
export const trustMoved = ({ trust, towards }: Communique, reader: PartyId): number =>
  towards[reader] ?? trust
