/** Whether a delegation may sign for a text, by the mandate in its view. */
import { mustSign, optionOf, type Party, partyOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../terms/package.ts'
import type { Draft, WaitsFor } from './offer.ts'
import { draftPackage } from './state.ts'
import type { Mandate, OwnView } from './view.ts'

/** The part of a view that decides it. A rule that makes a move builds the same from the state (`mandateKnown`). */
export interface MandateKnown {
  readonly viewer: PartyId
  readonly scenario: Pick<Scenario, 'issues'> & {
    readonly parties: readonly Pick<Party, 'id' | 'roles'>[]
  }
  readonly draft: Draft
  readonly own: Pick<OwnView, 'mandate'>
}

/** `text`: the draft overwritten by what was proposed. */
export const isMet = ({ needs, restMet }: WaitsFor, text: Package): boolean =>
  restMet &&
  needs.every(({ issue, options }) => {
    const option = text[issue]
    return option !== undefined && options.includes(option)
  })

const mandateOn = ({ own }: MandateKnown, issue: IssueId, option: OptionId): Mandate => {
  const mandate = own.mandate[issue]?.[option]
  if (mandate === undefined) throw new Error(`No option "${option}" on an issue "${issue}".`)
  return mandate
}

/** Conditions that the capital has stated for an option; none for one that it has simply allowed, or never will. */
const conditionsIn = (mandate: Mandate): readonly WaitsFor[] => {
  switch (mandate.status) {
    case 'allowed':
      return mandate.asLongAs ?? []
    case 'closed':
      return mandate.waitsFor
    case 'redLine':
    case 'shut':
      return []
  }
}

const isOpen = (mandate: Mandate, text: () => Package): boolean =>
  (mandate.status === 'allowed' && mandate.asLongAs === undefined) ||
  conditionsIn(mandate).some((condition) => isMet(condition, text()))

const signs = ({ viewer, scenario }: MandateKnown, issue: IssueId, option: OptionId): boolean =>
  mustSign(partyOf(scenario, viewer), optionOf(scenario, issue, option))

const textWith = ({ draft }: MandateKnown, pack: Package): Package => layPackage(draftPackage(draft), pack)

export const isRedLine = (known: MandateKnown, issue: IssueId, option: OptionId): boolean =>
  mandateOn(known, issue, option).status === 'redLine'

/** The issues on which the party may not sign for the package's option, with the package laid on the draft. */
export const outsideMandate = (known: MandateKnown, pack: Package): readonly IssueId[] => {
  const text = () => textWith(known, pack)
  return issuesIn(pack).filter((issue) => {
    const option = pack[issue]
    return (
      option !== undefined && !isOpen(mandateOn(known, issue, option), text) && signs(known, issue, option)
    )
  })
}

/** What the capital has said it waits for before it opens this option. */
export const statedFor = (known: MandateKnown, issue: IssueId, option: OptionId): readonly WaitsFor[] =>
  conditionsIn(mandateOn(known, issue, option))

/** Conditions that the capital has stated for some options, by whether a text meets them. */
interface Stated {
  readonly waitsFor: readonly WaitsFor[]
  readonly met: readonly WaitsFor[]
}

const NOTHING_STATED: Stated = { waitsFor: [], met: [] }

type Choice = readonly [issue: IssueId, option: OptionId]

const statedOf = (known: MandateKnown, choices: readonly Choice[], pack: Package): Stated => {
  const waiting = choices.filter(([issue, option]) => statedFor(known, issue, option).length > 0)
  if (waiting.length === 0) return NOTHING_STATED
  const text = textWith(known, pack)
  const waitsFor: WaitsFor[] = []
  const met: WaitsFor[] = []
  for (const [issue, option] of waiting) {
    const conditions = statedFor(known, issue, option)
    const those = conditions.filter((condition) => isMet(condition, text))
    met.push(...those)
    // Each condition opens the option by itself: once one is met, the others no longer matter.
    if (those.length === 0 && signs(known, issue, option)) waitsFor.push(...conditions)
  }
  return { waitsFor, met }
}

/** Of the options that a package names, with the package laid on the draft. */
export const statedOn = (known: MandateKnown, pack: Package): Stated =>
  statedOf(known, Object.entries(pack) as [IssueId, OptionId][], pack)

/** Of all options that are not simply open, except for issues already sealed, with the draft as it is. */
export const conditionsStated = (known: MandateKnown): Stated =>
  statedOf(
    known,
    known.scenario.issues
      .filter(({ id }) => known.draft[id]?.status !== 'sealed')
      .flatMap(({ id, options }) => options.map((option): Choice => [id, option.id])),
    {},
  )
