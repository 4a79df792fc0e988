import { issueOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId } from '../terms/ids.ts'
import { toldIn } from './told.ts'

/**
 * An issue's label inside a sentence: in English with a lower-case first letter, unless the scenario's own texts write that
 * word with a capital in mid-sentence, as they do with a name. In other languages, which cannot inflect it, as it is.
 */
export const labelInside = (
  view: { readonly scenario: Pick<Scenario, 'issues' | 'language'> },
  issue: IssueId,
): string => {
  const { label } = issueOf(view.scenario, issue)
  if (toldIn(view) !== 'en') return label
  const [word = ''] = label.split(/[ ,’']/)
  const texts = view.scenario.issues.flatMap(({ question, background }) => [question, background])
  const names = texts.some((text) => new RegExp(`[\\p{Ll},;] ${escaped(word)}(?!\\p{L})`, 'u').test(text))
  return names || /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
