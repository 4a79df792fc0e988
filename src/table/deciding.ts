/**
 * Who decides at this table: the one place that rules ask. Somebody who has left has no say any more, and nobody can be
 * outvoted on what a principal is to underwrite itself.
 */
import {
  accordRule,
  boundBy,
  type DecisionRule,
  generalRule,
  isDeciding,
  isUnanimous,
  ruleOn,
} from '../scenario/decision.ts'
import { optionOf } from '../scenario/scenario.ts'
import type { PartyId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { isPrincipal, type Setting } from './setting.ts'
import { draftPackage, type TableState } from './state.ts'
import type { Vote } from './vote.ts'

/** The principals who have not left. */
export const principalsPresent = (
  { principals }: Pick<Setting, 'principals'>,
  { left }: Pick<TableState, 'left'>,
): readonly PartyId[] =>
  left.length === 0 ? principals : principals.filter((party) => !left.includes(party))

const presentBut = (setting: Setting, state: TableState, but: readonly PartyId[]): readonly PartyId[] =>
  principalsPresent(setting, state).filter((party) => !but.includes(party))

/** The rule, with a veto for each principal that is to underwrite an option of the package. */
const withUnderwriters = (setting: Setting, rule: DecisionRule, pack: Package): DecisionRule => {
  const underwriters = issuesIn(pack).flatMap((issue) => {
    const option = pack[issue]
    return option === undefined ? [] : optionOf(setting.scenario, issue, option).underwriters
  })
  return { ...rule, always: [...rule.always, ...underwriters.filter((party) => isPrincipal(setting, party))] }
}

/** Whether an offer is agreed that these have refused and everybody else who was asked has accepted. */
export const isAgreedDespite = (
  setting: Setting,
  state: TableState,
  pack: Package,
  refusedBy: readonly PartyId[],
): boolean => {
  if (isUnanimous(setting.scenario)) return refusedBy.length === 0
  if (refusedBy.some((party) => !isPrincipal(setting, party))) return false
  const rule = withUnderwriters(setting, ruleOn(setting.scenario, issuesIn(pack)), pack)
  return isDeciding(rule, presentBut(setting, state, refusedBy))
}

/** How the principals at the table voted on an offer; nothing where each of them must consent anyway. */
export const voteOn = (
  setting: Setting,
  state: TableState,
  refusedBy: readonly PartyId[],
): { readonly vote?: Vote } =>
  isUnanimous(setting.scenario)
    ? {}
    : {
        vote: {
          for: presentBut(setting, state, refusedBy),
          against: refusedBy.filter((party) => isPrincipal(setting, party)),
        },
      }

/** Whether a round may be adjourned though these have declined. */
export const mayAdjournDespite = (
  setting: Setting,
  state: TableState,
  declined: readonly PartyId[],
): boolean => isDeciding(generalRule(setting.scenario), presentBut(setting, state, declined))

/** Whether an accord of the draft can come about without these. */
export const mayConcludeWithout = (setting: Setting, state: TableState, but: readonly PartyId[]): boolean =>
  isDeciding(
    withUnderwriters(setting, accordRule(setting.scenario), draftPackage(state.draft)),
    presentBut(setting, state, but),
  )

/** Whether a principal is among those who signed, where the draft is signed. */
export const hasSigned = (
  { withheld, left }: Pick<TableState, 'withheld' | 'left'>,
  party: PartyId,
): boolean => !withheld.includes(party) && !left.includes(party)

/** Whether it signed, and was not rejected at home. */
export const stoodBy = (state: Pick<TableState, 'withheld' | 'left' | 'ratified'>, party: PartyId): boolean =>
  hasSigned(state, party) && state.ratified[party] !== false

/** Whether what is signed is in force, given who approved at home. */
export const isInForce = (setting: Setting, state: TableState): boolean =>
  mayConcludeWithout(
    setting,
    state,
    setting.principals.filter((party) => !stoodBy(state, party)),
  )

/** Whether enough principals to decide are among these. */
export const isEnoughFor = (setting: Setting, parties: readonly PartyId[]): boolean =>
  isDeciding(accordRule(setting.scenario), parties)

/** Whether an accord in force holds for a party. Who is no principal has no choice. */
export const isBound = (setting: Setting, state: TableState, party: PartyId): boolean =>
  boundBy(setting.scenario) === 'all' || !isPrincipal(setting, party) || stoodBy(state, party)
