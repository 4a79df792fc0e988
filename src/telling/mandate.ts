/** What a delegation may do with an option, in a sentence that can stand on the row it concerns. */
import { pronounOf } from '../scenario/vocabulary/grammar.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import type { Mandate, PartyView } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import { optionShort } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { capitalOf } from './parties.ts'
import { listed } from './phrases.ts'

/** Null where the option may simply be signed for. */
export const mandateSentence = (
  mandate: Mandate,
  capital: string,
  { capital: word }: Pick<Vocabulary, 'capital'>,
): string | null => {
  switch (mandate.status) {
    case 'allowed':
      return null
    case 'shut':
      return 'It is not open to anybody now.'
    case 'redLine':
      return `A red line: ${capital} will never allow it.`
    case 'closed': {
      const { subject, object, s } = pronounOf(word)
      const stated = mandate.waitsFor.map((wait) => wait.stated)
      if (stated.length > 0)
        return `Outside your mandate. ${capital} would look at it ${stated.join(', or ')}.`
      return mandate.mayOpen
        ? `Outside your mandate. ${capital} has not said what ${subject} wait${s} for: ask ${object}.`
        : `Outside your mandate, and nothing opens it.`
    }
    default:
      return assertNever(mandate)
  }
}

interface Barred {
  readonly issue: IssueId
  readonly option: OptionId
  readonly why: 'mandate' | 'redLine' | 'shut'
}

/**
 * Why the viewer may not sign a text, once for all of it: “Kyiv will never allow Formally ceded on status of the Donbas.
 * Kyiv has not allowed Donetsk vacated on ceasefire line.” `bars` holds one option or more.
 */
export const barredWords = (view: PartyView, bars: readonly Barred[]): string => {
  const capital = capitalOf(view, view.viewer)
  const named = ({ issue, option }: Barred): string =>
    `${optionShort(view, issue, option)} on ${labelInside(view, issue)}`
  const never = bars.filter(({ why }) => why === 'redLine')
  const shut = bars.filter(({ why }) => why === 'shut')
  const notYet = bars.filter(({ why }) => why === 'mandate')
  return [
    ...(never.length === 0 ? [] : [`${capital} will never allow ${listed(never.map(named))}.`]),
    ...(shut.length === 0 ? [] : [`Not open to anybody now: ${listed(shut.map(named))}.`]),
    ...(notYet.length === 0 ? [] : [`${capital} has not allowed ${listed(notYet.map(named))}.`]),
  ].join(' ')
}
