/**
 * The whole text in words, as the map's caption: what would be so if the offer on the table were signed, what the
 * viewer's own draft has instead, and what is agreed already. In fragments, so that each can be set apart by colour.
 */
import type { Issue, Option, Scenario } from '../scenario/scenario.ts'
import type { IssueId } from '../terms/ids.ts'
import { issuesIn, type Package, restrictTo } from '../terms/package.ts'
import { MAP_CAPTION } from '../words/mapCaption/catalog.ts'
import * as texts from '../words/mapCaption/en.ts'
import { namedIn } from './issues.ts'
import { labelInside } from './labelInside.ts'
import { clausesTo } from './marksTold.ts'
import { listed } from './phrases.ts'
import { type InLanguage, toldBy, toldIn } from './told.ts'

export interface AccordInput {
  readonly scenario: Pick<Scenario, 'issues' | 'language'>
  /** What is sealed or initialled. */
  readonly agreed: Package
  readonly onTable: { readonly number: number; readonly package: Package } | null
  /** The viewer's own draft. */
  readonly drafted: Package
}

type Emphasis = 'agreed' | 'onTable' | 'drafted'

/** A part of the caption; the texts joined are the whole. `plain` belongs to none of the three. */
export interface AccordFragment {
  readonly text: string
  readonly emphasis: 'plain' | Emphasis
}

/** “both armies pull back”, or “status of the Donbas: no change of status” where the scenario has no such words. */
const clauseOf = (scenario: AccordInput['scenario'], issue: Issue, option: Option): string =>
  option.ground ??
  toldBy({ scenario }, MAP_CAPTION)(texts.clause, {
    issue: labelInside({ scenario }, issue.id),
    option: option.label,
  })

const clausesOf = ({ scenario }: AccordInput, pack: Package): readonly string[] =>
  namedIn({ scenario }, pack).map(({ issue, option }) => clauseOf(scenario, issue, option))

/** What of a package differs from another. */
const unlike = (pack: Package, other: Package): Package =>
  restrictTo(pack, new Set(issuesIn(pack).filter((issue) => pack[issue] !== other[issue])))

const isEmpty = (pack: Package): boolean => issuesIn(pack).length === 0

/** Greatest number of clauses of each kind that are written out; the rest is given as a number of articles. */
type Detail = Readonly<Record<Emphasis, number>> & {
  /** The draft as one list, whether it stands instead of the offer's rows or besides. */
  readonly draftAsOne?: boolean
}

/** “X; Y, with 3 more articles”, “5 articles”. */
const toldOf = (read: InLanguage, clauses: readonly string[], most: number): string => {
  const say = toldBy(read, MAP_CAPTION)
  if (most === 0) return say(texts.articles, { count: clauses.length })
  const told = clauses.slice(0, most)
  const rest = clauses.length - told.length
  // Semicolons separate the clauses; in English only where one of them contains a comma or “and”.
  const isPlain = toldIn(read) === 'en' && !told.some((clause) => /,| and /.test(clause))
  const words = isPlain ? listed(told) : clausesTo(read, told)
  return rest === 0 ? words : say(texts.withMore, { clauses: words, count: rest })
}

/** Stands in a message where what is told of a package does, which is set apart. */
const TOLD = '\u0000'

const fragmentsWith = (input: AccordInput, detail: Detail): readonly AccordFragment[] => {
  const { agreed, onTable, drafted } = input
  const offered = unlike(onTable?.package ?? {}, agreed)
  const own = unlike(drafted, { ...agreed, ...offered })
  const fragments: AccordFragment[] = []
  const say = toldBy(input, MAP_CAPTION)
  const told = TOLD
  const tell = (sentence: string, pack: Package, emphasis: Emphasis): void => {
    if (isEmpty(pack)) return
    const [before = '', after = ''] = sentence.split(TOLD)
    const lead = fragments.length === 0 ? before : ` ${before}`
    fragments.push(
      { text: lead, emphasis: 'plain' },
      { text: toldOf(input, clausesOf(input, pack), detail[emphasis]), emphasis },
      { text: after, emphasis: 'plain' },
    )
  }
  const offer = onTable?.number ?? 0
  tell(say(detail.onTable === 0 ? texts.offer : texts.ifOffer, { offer, told }), offered, 'onTable')
  const isNew = (issue: IssueId): boolean => offered[issue] === undefined && agreed[issue] === undefined
  const instead = restrictTo(own, new Set(issuesIn(own).filter((issue) => !isNew(issue))))
  const added = restrictTo(own, new Set(issuesIn(own).filter(isNew)))
  if (isEmpty(offered) && isEmpty(instead)) tell(say(texts.ifDraft, { told }), added, 'drafted')
  else if (detail.draftAsOne)
    tell(say(detail.drafted === 0 ? texts.draft : texts.inDraft, { told }), own, 'drafted')
  else {
    tell(say(texts.instead, { told }), instead, 'drafted')
    tell(say(isEmpty(instead) ? texts.besides : texts.adds, { told }), added, 'drafted')
  }
  tell(say(texts.already, { told }), agreed, 'agreed')
  return fragments.length === 0 ? [{ text: say(texts.nothing), emphasis: 'plain' }] : fragments
}

const textOf = (fragments: readonly AccordFragment[]): string => fragments.map(({ text }) => text).join('')

const ALL = Number.POSITIVE_INFINITY

/**
 * From the fullest version to the shortest: clauses of what is agreed are shortened first, then of what is offered and
 * drafted.
 */
function* details({ agreed, onTable, drafted }: AccordInput): Generator<Detail> {
  const most = issuesIn({ ...onTable?.package, ...drafted }).length
  for (let count = issuesIn(agreed).length; count >= 0; count--)
    yield { agreed: count, onTable: ALL, drafted: ALL }
  for (let count = most - 1; count > 0; count--) yield { agreed: 0, onTable: count, drafted: count }
  for (let count = most; count > 0; count--) yield { agreed: 0, onTable: 0, drafted: count }
  for (let count = most; count >= 0; count--)
    yield { agreed: 0, onTable: 0, drafted: count, draftAsOne: true }
}

/**
 * “If offer 5 were signed, …. In your draft instead, …. Agreed already: ….” What would be longer than `room` characters is
 * told in less detail, never cut.
 */
export const accordSentence = (input: AccordInput, room = ALL): readonly AccordFragment[] => {
  let fragments: readonly AccordFragment[] = []
  for (const detail of details(input)) {
    fragments = fragmentsWith(input, detail)
    if (textOf(fragments).length <= room) break
  }
  return fragments
}

/** The same as plain text, for a screen reader and wherever colours cannot separate the parts. */
export const accordText = (input: AccordInput, room = ALL): string => textOf(accordSentence(input, room))
