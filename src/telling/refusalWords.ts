/**
 * Why a text was refused, in the simulated words of the refuser: which of the conditions that it named are met, and
 * which are still open. The same for an answer in plenary and for one in caucus.
 */
import type { Pronoun } from '../scenario/vocabulary/grammar.ts'
import type { Tells, WaitsFor } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { isMet } from '../table/withinMandate.ts'
import { assertNever } from '../terms/assertNever.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { firstPersonOf } from './firstPerson.ts'
import { issueLabel, optionShort } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { partyIn, pronounFor, subjectOf } from './parties.ts'
import { listed } from './phrases.ts'

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

/**
 * Each condition that was named for an option of the text, met or open. Any one condition opens an option: once one is
 * met, its other conditions are left out.
 */
export const conditionsOf = (view: PartyView, refusal: Refusal, text: Package): readonly ConditionTold[] => {
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

/** Labels inside a sentence: the first two, and the number of the rest. */
export const labelsInside = (view: PartyView, issues: readonly IssueId[]): string => {
  const labels = issues.map((issue) => labelInside(view, issue))
  const more = labels.length - NAMED
  return listed(more > 1 ? [...labels.slice(0, NAMED), `${more} more issues`] : labels)
}

/** “at A gate once the water is shared, or once the path is open”: any way to one option will do. */
const openWords = (open: readonly ConditionTold[]): string => {
  const options = [...new Set(open.map(({ option }) => option))]
  const each = options.map(
    (option) =>
      `at ${option} ${open
        .filter((one) => one.option === option)
        .map(({ stated }) => stated)
        .join(', or ')}`,
  )
  return each.slice(0, NAMED).join('; ')
}

/** Whom the sentence addresses: the text's maker in direct speech, everybody else in reported speech. */
interface Voice {
  readonly maker: string
  readonly we: string
  readonly us: string
  readonly hope: string
}

const reported = ({ subject, object, s }: Pronoun): Omit<Voice, 'maker'> => ({
  we: subject,
  us: object,
  hope: `hope${s}`,
})

const ofWorth = (why: Tells['why'], isAllMet: boolean, { we, us, hope }: Voice): string => {
  switch (why) {
    case 'belowNoDeal':
      return `As a whole this is ${isAllMet ? 'still ' : ''}worth less to ${us} than leaving.`
    case 'belowHope':
      return `As a whole this is less than ${we} still ${hope} for.`
    case 'mandate':
      return `What ${we} may sign for does not reach so far.`
    default:
      return assertNever(why)
  }
}

const reasonIn = (
  view: PartyView,
  { tells }: Refusal,
  conditions: readonly ConditionTold[],
  voice: Voice,
): string => {
  const open = conditions.filter(({ met }) => !met)
  if (open.length > 0) return `${capitalised(voice.we)} would look again ${openWords(open)}.`
  const isAllMet = conditions.length > 0
  const parts = [
    ...(isAllMet ? [`${voice.maker} met what ${voice.we} named.`] : []),
    ...(tells === undefined ? [] : [ofWorth(tells.why, isAllMet, voice)]),
    ...(tells?.direction === undefined
      ? []
      : [`${issueLabel(view, tells.direction)} would move ${voice.us} most.`]),
  ]
  return parts.join(' ')
}

/** Direct speech to the text's maker; simulated, to be marked as such. Empty where the refuser gives no reason. */
export const reasonSaid = (view: PartyView, refusal: Refusal, conditions: readonly ConditionTold[]): string =>
  reasonIn(view, refusal, conditions, {
    maker: 'You',
    hope: 'hope',
    ...firstPersonOf(partyIn(view, refusal.by)),
  })

/** The same in reported speech. `maker`: whose text it was. */
export const reasonReported = (
  view: PartyView,
  refusal: Refusal,
  conditions: readonly ConditionTold[],
  maker: PartyId,
): string =>
  reasonIn(view, refusal, conditions, {
    maker: subjectOf(view, maker).who,
    ...reported(pronounFor(view, refusal.by)),
  })
