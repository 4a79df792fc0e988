/**
 * The page of the signing: the text, who has signed, and each capital's answer, as far as they have been told. Another
 * party's worth and margin are secret until the debrief, so its card has no figure.
 */
import { issueOf, optionOf, principalsOf } from '../scenario/scenario.ts'
import { approvalNeeds } from '../table/approval.ts'
import type { DraftLine } from '../table/offer.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { capitalOf } from '../telling/parties.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import type { Attention } from './attention.ts'
import { momentNow } from './attention.ts'
import type { MomentOf, Step } from './moment.ts'
import { isSigningShown } from './signingShown.ts'
import { worthInHand } from './worthInHand.ts'

export interface SigningArticle {
  readonly issue: IssueId
  readonly label: string
  readonly treaty: string
  readonly status: DraftLine['status']
  /** Somebody has declined to sign and asks for this article to be opened again. */
  readonly isReopened: boolean
}

export interface SignatureLine {
  readonly party: PublicParty
  /** `word`: not a signature, but the consent that an article of the text needed and got. */
  readonly state: 'awaited' | 'signed' | 'declined' | 'word'
  /** Set in the step that is being told. */
  readonly isFresh: boolean
}

/** In points. */
export interface OwnMargin {
  /** Who must approve at home. */
  readonly home: string
  /** What `above` must reach, at the least and at the most: the noise decides between them. */
  readonly least: number
  readonly most: number
}

export interface OwnFigures {
  readonly worth: number
  readonly noDeal: number
  /** The accord's worth less no deal. */
  readonly above: number
  /** Null for a party that ratifies nothing. */
  readonly margin: OwnMargin | null
}

export interface CapitalCard {
  readonly party: PublicParty
  /** Its capital, or the party's name where several capitals have the same one. */
  readonly name: string
  /** `bound`: nobody has to approve, its signature binds. `later`: not asked yet. */
  readonly answer: 'later' | 'considering' | 'approved' | 'notApproved' | 'bound'
  readonly isFresh: boolean
  /** The viewer's own; null for everybody else's. */
  readonly own: OwnFigures | null
}

export interface SigningPage {
  /** `awaited`: marks are still to be set. `telling`, `told`: signed, and what the capitals say. */
  readonly stage: 'awaited' | 'declined' | 'telling' | 'told'
  /** The view whose text this is. */
  readonly view: PartyView
  readonly articles: readonly SigningArticle[]
  /** Inducements that were promised, in words. */
  readonly promises: readonly { readonly by: PartyId; readonly to: PartyId; readonly label: string }[]
  readonly lines: readonly SignatureLine[]
  readonly capitals: readonly CapitalCard[]
  /** Whose signature is awaited; null once none is. */
  readonly awaited: PartyId | null
  /** Null unless a signature was declined. */
  readonly declined: { readonly by: PartyId; readonly reopens: IssueId } | null
  /** Whether the accord is in force; null while that is not known. */
  readonly isInForce: boolean | null
}

export const ownFigures = (view: PartyView): OwnFigures => {
  const { draft: worth, noDeal } = worthInHand(view, {}, [])
  const { ratifier, support } = view.own
  return {
    worth,
    noDeal,
    above: worth - noDeal,
    margin: ratifier && {
      home: ratifier.name,
      least: approvalNeeds(ratifier.margin, support + ratifier.noise),
      most: approvalNeeds(ratifier.margin, support - ratifier.noise),
    },
  }
}

const articlesOf = (view: PartyView, reopened: IssueId | null): readonly SigningArticle[] =>
  view.scenario.issues.flatMap((issue) => {
    const line = view.draft[issue.id]
    return line === undefined
      ? []
      : [
          {
            issue: issue.id,
            label: issueOf(view.scenario, issue.id).label,
            treaty: optionOf(view.scenario, issue.id, line.option).treaty,
            status: line.status,
            isReopened: issue.id === reopened,
          },
        ]
  })

const promisesIn = (view: PartyView): SigningPage['promises'] =>
  view.record.flatMap((event) => {
    if (event.type !== 'inducement.promised') return []
    const promise = view.inducements.find(({ id }) => id === event.inducement)
    return promise === undefined ? [] : [{ by: event.by, to: event.to, label: promise.label }]
  })

/** Those whose consent an agreed article needed, besides the principals. */
const wordGivers = (view: PartyView): ReadonlySet<PartyId> =>
  new Set(
    view.scenario.issues.flatMap((issue) => {
      const line = view.draft[issue.id]
      return line === undefined ? [] : optionOf(view.scenario, issue.id, line.option).underwriters
    }),
  )

const linesOf = (
  view: PartyView,
  signed: ReadonlySet<PartyId>,
  fresh: PartyId | null,
  declinedBy: readonly PartyId[],
): readonly SignatureLine[] => {
  const word = wordGivers(view)
  return view.scenario.parties.flatMap((party): readonly SignatureLine[] => {
    if (party.roles.includes('principal')) {
      const state = signed.has(party.id) ? 'signed' : declinedBy.includes(party.id) ? 'declined' : 'awaited'
      return [{ party, state, isFresh: party.id === fresh }]
    }
    return word.has(party.id) ? [{ party, state: 'word', isFresh: false }] : []
  })
}

/** Who would not sign though the others may conclude without it, or has left. */
const withheldIn = (view: PartyView): readonly PartyId[] => [
  ...view.left,
  ...sinceComplete(view).flatMap((event) => (event.type === 'signature.withheld' ? [event.by] : [])),
]

/** Own card first. Nobody asks at home who has not signed. */
const capitalsOf = (
  view: PartyView,
  figures: OwnFigures,
  answerOf: (party: PartyId) => Pick<CapitalCard, 'answer' | 'isFresh'>,
): readonly CapitalCard[] => {
  const withheld = withheldIn(view)
  const principals = principalsOf(view.scenario).filter(({ id }) => !withheld.includes(id))
  const isShared = new Set(principals.map(({ capital }) => capital)).size < principals.length
  return principals
    .map((party): CapitalCard => {
      const isOwn = party.id === view.viewer
      const isBound = isOwn && figures.margin === null
      const told = isBound ? ({ answer: 'bound', isFresh: false } as const) : answerOf(party.id)
      const name = isShared ? party.name : capitalOf(view, party.id)
      return { party, name, ...told, own: isOwn ? figures : null }
    })
    .sort((a, b) => Number(b.own !== null) - Number(a.own !== null))
}

const placeOf = (steps: readonly Step[], name: Step['name'], party: PartyId): number =>
  steps.findIndex((step) => step.name === name && step.party === party)

/** The page while it is told: the event of a step has happened by then; a capital answers as its step ends. */
const tellingPage = (view: PartyView, moment: MomentOf<'signing'>, step: number): SigningPage => {
  const { steps, approvals } = moment
  const isTold = steps[step]?.name === 'told'
  const now = steps[step]
  const signed = new Set(moment.signed.filter((party) => isTold || placeOf(steps, 'marked', party) <= step))
  const figures = ownFigures(view)
  return {
    stage: isTold ? 'told' : 'telling',
    view,
    articles: articlesOf(view, null),
    promises: promisesIn(view),
    lines: linesOf(view, signed, now?.name === 'marked' ? (now.party ?? null) : null, withheldIn(view)),
    capitals: capitalsOf(view, figures, (party) => {
      const given = approvals.find((one) => one.party === party)
      if (given === undefined) return { answer: 'bound', isFresh: false }
      const answer = given.approved ? 'approved' : 'notApproved'
      const place = placeOf(steps, 'approved', party)
      if (isTold) return { answer, isFresh: party === approvals.at(-1)?.party }
      if (place > step) return { answer: 'later', isFresh: false }
      if (place === step) return { answer: 'considering', isFresh: true }
      return { answer, isFresh: place === step - 1 }
    }),
    awaited: null,
    declined: null,
    isInForce: isTold ? view.end?.ratified === true : null,
  }
}

/** What was said of the present text: what came before a decline was of another. */
const sinceComplete = (view: PartyView): PartyView['record'] =>
  view.record.slice(view.record.findLastIndex(({ type }) => type === 'draft.completed') + 1)

const signedNow = (view: PartyView): ReadonlySet<PartyId> =>
  new Set(sinceComplete(view).flatMap((event) => (event.type === 'accord.signed' ? [event.by] : [])))

/** Null while nothing is signed or to be signed. */
export const signingPage = (
  attention: Pick<Attention, 'shown' | 'telling' | 'moments' | 'step'>,
): SigningPage | null => {
  if (!isSigningShown(attention)) return null
  const { shown, telling, step } = attention
  const moment = momentNow(attention)
  if (moment?.type === 'signing') return tellingPage(telling ?? shown, moment, step)
  const declined = moment?.type === 'declined' ? moment.event : null
  const figures = ownFigures(shown)
  return {
    stage: declined === null ? 'awaited' : 'declined',
    view: shown,
    articles: articlesOf(shown, declined?.reopens ?? null),
    promises: promisesIn(shown),
    lines: linesOf(shown, signedNow(shown), null, declined === null ? withheldIn(shown) : [declined.by]),
    capitals: capitalsOf(shown, figures, () => ({ answer: 'later', isFresh: false })),
    awaited: declined === null ? shown.toMove : null,
    declined,
    isInForce: declined === null ? null : false,
  }
}
