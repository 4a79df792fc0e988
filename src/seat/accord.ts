/**
 * The whole text as it would stand: every issue with what is agreed on it, what is on the table, what the viewer has
 * drafted and, where none of these, the status quo.
 */
import { type Issue, type Option, optionOf } from '../scenario/scenario.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'

export type LineStanding = 'agreed' | 'onTable' | 'drafted' | 'pointedAt' | 'statusQuo'

export interface AccordLine {
  readonly standing: LineStanding
  readonly option: Option
}

/** One article of the accord: an issue with one line for each option that is in question there, the firmest first. */
export interface Article {
  readonly issue: Issue
  readonly lines: readonly AccordLine[]
}

export interface Accord {
  readonly articles: readonly Article[]
  /** The number of the offer whose options are `onTable`. */
  readonly offer: number | null
}

/** What a person looks at: the row that is open, the option in it that is pointed at, and the draft not yet offered. */
export interface Looking {
  readonly issue: IssueId | null
  readonly option: OptionId | null
  readonly drafted: Package
}

type Seen = Pick<PartyView, 'scenario' | 'draft' | 'onTable'>

/** Each option once an article, with the firmest standing that it has. */
function articleOf({ scenario, draft, onTable }: Seen, issue: Issue, looking: Looking): Article {
  const wanted = [
    ['agreed', draft[issue.id]?.option],
    ['onTable', onTable?.package[issue.id]],
    ['drafted', looking.drafted[issue.id]],
    ['pointedAt', looking.issue === issue.id ? looking.option : null],
  ] as const
  const lines: AccordLine[] = []
  for (const [standing, id] of wanted) {
    if (id === undefined || id === null || lines.some(({ option }) => option.id === id)) continue
    lines.push({ standing, option: optionOf(scenario, issue.id, id) })
  }
  if (lines.some(({ standing }) => standing === 'agreed' || standing === 'onTable')) return { issue, lines }
  const holds = optionOf(scenario, issue.id, issue.statusQuo)
  const others = lines.filter(({ option }) => option.id !== holds.id)
  return lines.length > others.length
    ? { issue, lines }
    : { issue, lines: [{ standing: 'statusQuo', option: holds }, ...others] }
}

/** The accord as a seat sees it, in the scenario's order of issues. */
export const accordOf = (view: Seen, looking: Looking): Accord => ({
  articles: view.scenario.issues.map((issue) => articleOf(view, issue, looking)),
  offer: view.onTable?.number ?? null,
})
