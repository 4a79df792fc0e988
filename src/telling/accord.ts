/**
 * The whole text in words, as the map's caption: what would be so if the offer on the table were signed, what the
 * viewer's own draft has instead, and what is agreed already. In fragments, so that each can be set apart by colour.
 */
import type { Issue, Option, Scenario } from '../scenario/scenario.ts'
import type { IssueId } from '../terms/ids.ts'
import { issuesIn, type Package, restrictTo } from '../terms/package.ts'
import { namedIn } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { listed } from './phrases.ts'

export interface AccordInput {
  readonly scenario: Pick<Scenario, 'issues'>
  /** What is sealed or initialled. */
  readonly agreed: Package
  readonly onTable: { readonly number: number; readonly package: Package } | null
  /** The viewer's own draft. */
  readonly drafted: Package
}

/** A part of the caption; the texts joined are the whole. `plain` belongs to none of the three. */
export interface AccordFragment {
  readonly text: string
  readonly emphasis: 'plain' | 'agreed' | 'onTable' | 'drafted'
}

/** “both armies pull back”, or “status of the Donbas: no change of status” where the scenario has no such words. */
const clauseOf = (scenario: AccordInput['scenario'], issue: Issue, option: Option): string =>
  option.ground ?? `${labelInside({ scenario }, issue.id)}: ${option.label}`

const clausesOf = ({ scenario }: AccordInput, pack: Package): string => {
  const clauses = namedIn({ scenario }, pack).map(({ issue, option }) => clauseOf(scenario, issue, option))
  // Where a clause holds a comma or an “and” of its own, semicolons part them.
  return clauses.some((clause) => /,| and /.test(clause)) ? clauses.join('; ') : listed(clauses)
}

/** What of a package differs from another. */
const unlike = (pack: Package, other: Package): Package =>
  restrictTo(pack, new Set(issuesIn(pack).filter((issue) => pack[issue] !== other[issue])))

const isEmpty = (pack: Package): boolean => issuesIn(pack).length === 0

/** “If offer 5 were signed, …. Your draft would have it that …. Already agreed: ….” */
export const accordSentence = (input: AccordInput): readonly AccordFragment[] => {
  const { agreed, onTable, drafted } = input
  const offered = unlike(onTable?.package ?? {}, agreed)
  const own = unlike(drafted, { ...agreed, ...offered })
  const fragments: AccordFragment[] = []
  const say = (before: string, pack: Package, emphasis: AccordFragment['emphasis']): void => {
    if (isEmpty(pack)) return
    const lead = fragments.length === 0 ? before : ` ${before}`
    fragments.push(
      { text: lead, emphasis: 'plain' },
      { text: clausesOf(input, pack), emphasis },
      { text: '.', emphasis: 'plain' },
    )
  }
  const number = onTable?.number ?? 0
  say(`If offer ${number} were signed, `, offered, 'onTable')
  const isNew = (issue: IssueId): boolean => offered[issue] === undefined && agreed[issue] === undefined
  const instead = restrictTo(own, new Set(issuesIn(own).filter((issue) => !isNew(issue))))
  const added = restrictTo(own, new Set(issuesIn(own).filter(isNew)))
  if (isEmpty(offered) && isEmpty(instead)) say('If your draft were signed, ', added, 'drafted')
  else {
    say('In your draft instead, ', instead, 'drafted')
    say(isEmpty(instead) ? 'In your draft besides, ' : 'It adds that ', added, 'drafted')
  }
  say('Agreed already: ', agreed, 'agreed')
  return fragments.length === 0
    ? [{ text: 'Nothing is agreed, offered or drafted yet.', emphasis: 'plain' }]
    : fragments
}

/** The same as one text, for a screen reader and where nothing can be set apart. */
export const accordText = (input: AccordInput): string =>
  accordSentence(input)
    .map(({ text }) => text)
    .join('')
