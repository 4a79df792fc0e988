/** What the page of the signing says, beside the text itself. */
import { boundBy, isUnanimous } from '../scenario/decision.ts'
import { pronounOf } from '../scenario/vocabulary/grammar.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { issueLabel } from './issues.ts'
import { nameInside, partyIn, partyIs, subjectOf } from './parties.ts'
import { counted, listed, points } from './phrases.ts'

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

/** “Nine articles”: spelled out up to twelve. */
const spelled = (count: number, one: string): string =>
  `${NUMBERS[count] ?? count} ${one}${count === 1 ? '' : 's'}`

interface Promised {
  readonly by: PartyId
  readonly to: PartyId
  readonly label: string
}

/** “Nine articles and three promises: the United States to Ukraine, “Air defence”; the United States to Russia, “A” and “B”.” */
export const contentsSentence = (
  view: PartyView,
  articles: number,
  promises: readonly Promised[],
): string => {
  if (promises.length === 0) return `${spelled(articles, 'article')}.`
  const labels = new Map<string, string[]>()
  for (const { by, to, label } of promises) {
    const whose = `${nameInside(partyIn(view, by))} to ${nameInside(partyIn(view, to))}`
    labels.set(whose, [...(labels.get(whose) ?? []), `“${label}”`])
  }
  const each = [...labels].map(([whose, those]) => `${whose}, ${listed(those)}`)
  return `${spelled(articles, 'article')} and ${spelled(promises.length, 'promise').toLowerCase()}: ${each.join('; ')}.`
}

interface Figures {
  readonly worth: number
  /** The accord's worth less no deal, in points. */
  readonly above: number
  readonly margin: { readonly least: number; readonly most: number } | null
}

const NOTICED = 0.05

/** The middle of what an own capital may ask for, and how far chance moves it, in points. */
export const marginOf = ({ least, most }: NonNullable<Figures['margin']>) => ({
  middle: (least + most) / 2,
  noise: (most - least) / 2,
})

/** “± 0.7”, beside “its margin”; empty where nothing is left to chance. */
export const marginLabel = (margin: NonNullable<Figures['margin']>): string => {
  const { noise } = marginOf(margin)
  return noise < NOTICED ? '' : `± ${points(noise)}`
}

/** “Worth 77 to you, 15 above leaving. It looks for some 11: whether that is enough, chance decides.” */
export const ownCapitalWords = (
  { worth, above, margin }: Figures,
  { capital, atHome }: Pick<Vocabulary, 'capital' | 'atHome'>,
): string => {
  const against =
    Math.abs(above) < NOTICED
      ? 'as much as leaving'
      : `${points(Math.abs(above))} ${above > 0 ? 'above' : 'below'} leaving`
  const figures = `Worth ${points(worth)} to you, ${against}.`
  if (margin === null) return `${figures} Nobody ${atHome} has to approve: your signature binds.`
  const { middle } = marginOf(margin)
  const { subject, s } = pronounOf(capital)
  const asks =
    margin.most < NOTICED
      ? `ask${s} for no less than leaving`
      : `look${s} for some ${points(middle)} above leaving`
  const outlook =
    above >= margin.most ? 'will approve' : above < margin.least ? 'would not approve' : 'may go either way'
  return `${figures} ${capitalised(subject)} ${asks}: ${subject} ${outlook}.`
}

/** Diplomacy names a party by its capital; elsewhere the text's worth is not that of whoever approves. */
export const otherCapitalWords = (
  { vocabulary }: Pick<PartyView['scenario'], 'vocabulary'>,
  { name, party }: { readonly name: string; readonly party: PublicParty },
): string =>
  `What the text is worth to ${vocabulary.set === 'diplomacy' ? name : nameInside(party)} you will see in the debrief.`

type CapitalAnswer = 'later' | 'considering' | 'approved' | 'notApproved' | 'bound'

interface Told {
  readonly stage: 'awaited' | 'declined' | 'telling' | 'told'
  readonly view: PartyView
  readonly awaited: PartyId | null
  readonly declined: {
    readonly by: PartyId
    readonly reopens: PartyView['scenario']['issues'][number]['id']
  } | null
  readonly isInForce: boolean | null
  readonly capitals: readonly {
    readonly name: string
    readonly answer: CapitalAnswer
  }[]
}

const sealedWords = (view: PartyView): string => {
  const sealed = Object.values(view.draft).filter((line) => line?.status === 'sealed').length
  if (sealed === 0) return 'nothing of it is in force'
  return `only what is sealed stands, ${counted(sealed, 'article')}`
}

/** Whom it holds for is said where somebody has not signed. */
const inForceWords = (view: PartyView): string => {
  const from = view.record.findLastIndex(({ type }) => type === 'draft.completed')
  const isWhole =
    view.left.length === 0 && view.record.slice(from + 1).every(({ type }) => type !== 'signature.withheld')
  if (isWhole) return 'The accord is in force.'
  return boundBy(view.scenario) === 'all'
    ? 'The accord is in force, for those too who have not signed.'
    : 'The accord is in force for those who have signed.'
}

/** One or two sentences at the foot of the page: what holds now, and what it still depends on. */
export const footWords = ({ stage, view, awaited, declined, isInForce, capitals }: Told): string => {
  if (declined !== null) {
    const { who, s } = subjectOf(view, declined.by)
    return `${who} decline${s} to sign. ${issueLabel(view, declined.reopens)} is open again.`
  }
  if (stage === 'told') {
    if (isInForce === true) return inForceWords(view)
    const against = capitals.flatMap(({ name, answer }) => (answer === 'notApproved' ? [name] : []))
    return `${listed(against)} did not approve. The accord does not come into force; ${sealedWords(view)}.`
  }
  const isAsked = capitals.some(({ answer }) => answer !== 'bound')
  const all = isUnanimous(view.scenario) ? 'all' : 'enough of them'
  if (stage === 'telling') return `Until ${all} ${isAsked ? 'approve' : 'have signed'}, ${sealedWords(view)}.`
  if (awaited === view.viewer) return `Until ${all} have signed, ${sealedWords(view)}.`
  const who = awaited === null ? 'Somebody is' : partyIs(partyIn(view, awaited))
  return `${who} reading the text. Until ${all} have signed, ${sealedWords(view)}.`
}
