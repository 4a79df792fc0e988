/**
 * Why a text was refused, in the simulated words of the refuser: which of the conditions that it named are met, and
 * which are still open. The same for an answer in plenary and for one in caucus.
 */
import type { Tells, WaitsFor } from '../table/offer.ts'
import { isMet } from '../table/withinMandate.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { ANSWERING } from '../words/answers/catalog.ts'
import * as texts from '../words/answers/en.ts'
import { firstPersonOf } from './firstPerson.ts'
import { issueLabel, optionShort } from './issues.ts'
import { labelInside } from './labelInside.ts'
import type { Listener } from './listener.ts'
import { partyIn, pronounFor, subjectOf } from './parties.ts'
import { listedTo, toldBy } from './told.ts'

export interface Refusal {
  readonly by: PartyId
  readonly inTheWay: readonly IssueId[]
  /** Conditions stated for the options named; those that the text meets may stand apart, in `met`. */
  readonly waitsFor: readonly WaitsFor[]
  readonly met?: readonly WaitsFor[]
  readonly tells?: Tells
}

export interface ConditionTold {
  readonly issue: IssueId
  /** The option's name on the board. */
  readonly option: string
  /** In the capital's words: “once the wall stands”. */
  readonly stated: string
  readonly met: boolean
}

/** Whoever is told of a refusal. */
type Hearing = Pick<Listener, 'scenario' | 'viewer'>

/**
 * Each condition that was named for an option of the text, met or open. Any one condition opens an option: once one is
 * met, its other conditions are left out.
 */
export const conditionsOf = (view: Hearing, refusal: Refusal, text: Package): readonly ConditionTold[] => {
  const named = [...(refusal.met ?? []), ...refusal.waitsFor]
  const met = named.filter((wait) => isMet(wait, text))
  const isOpen = ({ issue, option }: WaitsFor): boolean =>
    !met.some((one) => one.issue === issue && one.option === option)
  return [...met, ...named.filter(isOpen)].map((wait) => ({
    issue: wait.issue,
    option: optionShort(view, wait.issue, wait.option),
    stated: wait.stated,
    met: met.includes(wait),
  }))
}

/** Greatest number of conditions in the sentence; the rest are shown on their rows. */
const NAMED = 2

/** “South accepts; North balks at water”. */
export const joined = (view: Hearing, parts: readonly string[]): string =>
  parts.length === 0
    ? ''
    : parts.reduce((one, other) => toldBy(view, ANSWERING)(texts.clauses, { one, other }))

/** “A gate: once the wall stands (met)”. */
export const conditionLine = (view: Hearing, { option, stated, met }: ConditionTold): string =>
  toldBy(view, ANSWERING)(met ? texts.conditionMet : texts.conditionOpen, { option, stated })

/** Labels inside a sentence: the first two, and the number of the rest. */
export const labelsInside = (view: Hearing, issues: readonly IssueId[]): string => {
  const say = toldBy(view, ANSWERING)
  const labels = issues.map((id) => say(texts.label, { issue: labelInside(view, id) }))
  const more = labels.length - NAMED
  return listedTo(view, more > 1 ? [...labels.slice(0, NAMED), say(texts.moreIssues, { more })] : labels)
}

/** “In the way: wall and water.” */
export const inTheWay = (view: Hearing, issues: string): string =>
  toldBy(view, ANSWERING)(texts.inTheWay, { issues })

/** “at A gate once the water is shared, or once the path is open”: any way to one option will do. */
const openWords = (view: Hearing, open: readonly ConditionTold[]): string => {
  const say = toldBy(view, ANSWERING)
  const options = [...new Set(open.map(({ option }) => option))]
  const each = options.map((option) =>
    say(texts.openOn, {
      option,
      stated: open
        .filter((one) => one.option === option)
        .map(({ stated }) => stated)
        .reduce((one, other) => say(texts.orElse, { one, other })),
    }),
  )
  return joined(view, each.slice(0, NAMED))
}

/** What there is to say, in direct speech to the text’s maker or in reported speech to everybody else. */
interface Voice {
  readonly look: (open: string) => string
  readonly met: string
  readonly worth: Readonly<Record<Tells['why'] | 'stillBelowNoDeal', string>>
  readonly direction: (issue: string) => string
}

const direct = (view: Hearing, by: PartyId): Voice => {
  const say = toldBy(view, ANSWERING)
  const first = firstPersonOf(partyIn(view, by))
  return {
    look: (open) => say(texts.lookSaid, { ...first, we: capitalised(first.we), open }),
    met: say(texts.metSaid, first),
    worth: {
      belowNoDeal: say(texts.leavingSaid, first),
      stillBelowNoDeal: say(texts.stillLeavingSaid, first),
      belowHope: say(texts.hopeSaid, first),
      mandate: say(texts.mandateSaid, first),
    },
    direction: (issue) => say(texts.directionSaid, { ...first, issue }),
  }
}

const reported = (view: Hearing, by: PartyId, maker: PartyId): Voice => {
  const say = toldBy(view, ANSWERING)
  const { subject: they, object: them, s } = pronounFor(view, by)
  const { who: name, person } = subjectOf(view, by)
  const named = { name, person }
  return {
    look: (open) => say(texts.lookReported, { ...named, they: capitalised(they), open }),
    met: say(texts.metReported, { ...subjectOf(view, maker), they }),
    worth: {
      belowNoDeal: say(texts.leavingReported, { them }),
      stillBelowNoDeal: say(texts.stillLeavingReported, { them }),
      belowHope: say(texts.hopeReported, { they, s }),
      mandate: say(texts.mandateReported, { they }),
    },
    direction: (issue) => say(texts.directionReported, { issue, them }),
  }
}

const reasonIn = (
  view: Hearing,
  { tells }: Refusal,
  conditions: readonly ConditionTold[],
  { look, met, worth, direction }: Voice,
): string => {
  const open = conditions.filter((one) => !one.met)
  if (open.length > 0) return look(openWords(view, open))
  const isAllMet = conditions.length > 0
  const parts = [
    ...(isAllMet ? [met] : []),
    ...(tells === undefined
      ? []
      : [worth[isAllMet && tells.why === 'belowNoDeal' ? 'stillBelowNoDeal' : tells.why]]),
    ...(tells?.direction === undefined ? [] : [direction(issueLabel(view, tells.direction))]),
  ]
  return parts.join(' ')
}

/** Direct speech to the text's maker; simulated, to be marked as such. Empty where the refuser gives no reason. */
export const reasonSaid = (view: Hearing, refusal: Refusal, conditions: readonly ConditionTold[]): string =>
  reasonIn(view, refusal, conditions, direct(view, refusal.by))

/** The same in reported speech. `maker`: whose text it was. */
export const reasonReported = (
  view: Hearing,
  refusal: Refusal,
  conditions: readonly ConditionTold[],
  maker: PartyId,
): string => reasonIn(view, refusal, conditions, reported(view, refusal.by, maker))
