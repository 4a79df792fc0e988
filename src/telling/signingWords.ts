/** What the page of the signing says, beside the text itself. */
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { issueLabel } from './issues.ts'
import { nameFirst, nameInside, partyIn } from './parties.ts'
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
export const ownCapitalWords = ({ worth, above, margin }: Figures): string => {
  const against =
    Math.abs(above) < NOTICED
      ? 'as much as leaving'
      : `${points(Math.abs(above))} ${above > 0 ? 'above' : 'below'} leaving`
  const figures = `Worth ${points(worth)} to you, ${against}.`
  if (margin === null) return `${figures} Nobody at home has to approve: your signature binds.`
  const { middle } = marginOf(margin)
  const asks =
    margin.most < NOTICED
      ? 'It asks for no less than leaving'
      : `It looks for some ${points(middle)} above leaving`
  const outlook =
    above >= margin.most
      ? 'it will approve.'
      : above < margin.least
        ? 'it would not approve.'
        : 'it may go either way.'
  return `${figures} ${asks}: ${outlook}`
}

export const otherCapitalWords = (capital: string): string =>
  `What the text is worth to ${capital} you will see in the debrief.`

export const CAPITAL_ANSWERS = {
  later: 'After the signatures',
  considering: 'Being considered',
  approved: 'Approved',
  notApproved: 'Not approved',
  bound: 'Bound by its signature',
} as const

export const SIGNATURES = {
  awaited: 'not yet signed',
  signed: 'signed',
  declined: 'declines',
  word: 'gives its word',
} as const

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
    readonly answer: keyof typeof CAPITAL_ANSWERS
  }[]
}

const sealedWords = (view: PartyView): string => {
  const sealed = Object.values(view.draft).filter((line) => line?.status === 'sealed').length
  if (sealed === 0) return 'nothing of it is in force'
  return `only what is sealed stands, ${counted(sealed, 'article')}`
}

/** One or two sentences at the foot of the page: what holds now, and what it still depends on. */
export const footWords = ({ stage, view, awaited, declined, isInForce, capitals }: Told): string => {
  if (declined !== null) {
    const isOwn = declined.by === view.viewer
    return `${isOwn ? 'You decline' : `${nameFirst(partyIn(view, declined.by))} declines`} to sign. ${issueLabel(view, declined.reopens)} is open again.`
  }
  if (stage === 'told') {
    if (isInForce === true) return 'The accord is in force.'
    const against = capitals.flatMap(({ name, answer }) => (answer === 'notApproved' ? [name] : []))
    return `${listed(against)} did not approve. The accord does not come into force; ${sealedWords(view)}.`
  }
  const isAsked = capitals.some(({ answer }) => answer !== 'bound')
  if (stage === 'telling') return `Until all ${isAsked ? 'approve' : 'have signed'}, ${sealedWords(view)}.`
  if (awaited === view.viewer) return `Until all have signed, ${sealedWords(view)}.`
  const who = awaited === null ? 'Somebody' : nameFirst(partyIn(view, awaited))
  return `${who} is reading the text. Until all have signed, ${sealedWords(view)}.`
}
