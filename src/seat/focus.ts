/**
 * What one person looks at and drafts, with the history of the draft for undo until it is offered. Shared by screens
 * and stage: a click on one shows on the other.
 */
import type { Mind } from '../session/desk/mind.ts'
import type { PartyView } from '../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { issuesIn, type Package, restrictTo, samePackage } from '../terms/package.ts'

export interface Focus {
  readonly issue: IssueId | null
  /** The option that the map shows: pointed at, else drafted, else on the table. */
  readonly option: OptionId | null
  /** The viewer's draft, not yet offered. */
  readonly drafted: Package
  readonly forAccordOnly: readonly IssueId[]
  /** The stage is opened for its map. */
  readonly enlarged: boolean
  /** The opened map shows the open row alone, not the whole accord. */
  readonly rowAlone: boolean
  /** The map stays in sight while a text is answered. */
  readonly mapKept: boolean
  /** The party whose plate is open. */
  readonly party: PartyId | null
  /** On a narrow screen: the sheet that lies over the text. */
  readonly sheet: PhoneSheet | null
  /** The draft as it was, oldest first. */
  readonly past: readonly Drafted[]
}

/** `row`: the open row's options above the draft. `draft`: the draft alone. `moves`: all that may be done now. */
export type PhoneSheet = 'row' | 'draft' | 'moves'

export type Drafted = Pick<Focus, 'drafted' | 'forAccordOnly'>

export type Look = Partial<Omit<Focus, 'past'>>

/** Undo steps that are kept. */
const MOST = 60

const EMPTY: Drafted = { drafted: {}, forAccordOnly: [] }

export const NO_FOCUS: Focus = {
  issue: null,
  option: null,
  ...EMPTY,
  enlarged: false,
  rowAlone: false,
  mapKept: false,
  party: null,
  sheet: null,
  past: [],
}

/** Restored from when this person last had the screen. */
export const focusFrom = ({ issue, drafted, forAccordOnly }: Mind): Focus => ({
  ...NO_FOCUS,
  issue,
  drafted,
  forAccordOnly,
})

/** The part that is kept with the game. */
export const keptOf = ({
  issue,
  drafted,
  forAccordOnly,
}: Focus): Pick<Mind, 'issue' | 'drafted' | 'forAccordOnly'> => ({ issue, drafted, forAccordOnly })

const sameDraft = (a: Drafted, b: Drafted): boolean =>
  samePackage(a.drafted, b.drafted) && a.forAccordOnly.join() === b.forAccordOnly.join()

/** Makes the option that the map shows the draft's own, so that it is not one that has just left the draft. */
const pointAtDraft = (focus: Focus): Focus => ({
  ...focus,
  option: focus.issue === null ? null : (focus.drafted[focus.issue] ?? null),
})

/** Returns the same object where nothing changes. */
export const lookAt = (focus: Focus, change: Look): Focus => {
  const next = { ...focus, ...change }
  if ((Object.keys(change) as (keyof Look)[]).every((key) => Object.is(focus[key], next[key]))) return focus
  if (sameDraft(focus, next)) return next
  const { drafted, forAccordOnly } = focus
  const past = [...focus.past, { drafted, forAccordOnly }].slice(-MOST)
  return change.option === undefined ? pointAtDraft({ ...next, past }) : { ...next, past }
}

/** Undoes the last change of the draft. */
export const takeBack = (focus: Focus): Focus => {
  const before = focus.past.at(-1)
  return before === undefined ? focus : pointAtDraft({ ...focus, ...before, past: focus.past.slice(0, -1) })
}

/** Whether the viewer has made an offer between two of its views, which empties its draft. */
export const hasOffered = (before: PartyView, after: PartyView): boolean =>
  after.offers.slice(before.offers.length).some(({ by }) => by === after.viewer)

/** Whether offering an option could still change something: its issue is not sealed, nor initialled at this option. */
const isOpenTo = ({ draft }: PartyView, issue: IssueId, option: OptionId | undefined): boolean => {
  const agreed = draft[issue]
  return agreed === undefined || (agreed.status === 'initialled' && agreed.option !== option)
}

/**
 * The focus for a new view: leaves out of the draft what can no longer be offered (off the round's agenda, or sealed)
 * and what has been initialled as drafted. `spent`: the draft has become an offer.
 */
export const focusAt = (focus: Focus, view: PartyView, spent: boolean): Focus => {
  if (spent) return pointAtDraft({ ...focus, ...EMPTY, past: [] })
  const agenda = new Set(view.round.agenda)
  const open = issuesIn(focus.drafted).filter((issue) => {
    const options = view.scenario.issues.find(({ id }) => id === issue)?.options ?? []
    return (
      agenda.has(issue) &&
      isOpenTo(view, issue, focus.drafted[issue]) &&
      options.some(({ id }) => id === focus.drafted[issue])
    )
  })
  if (open.length === issuesIn(focus.drafted).length) return focus
  const kept = new Set(open)
  return pointAtDraft({
    ...focus,
    drafted: restrictTo(focus.drafted, kept),
    forAccordOnly: focus.forAccordOnly.filter((issue) => kept.has(issue)),
  })
}
