/** What the page of the signing says, beside the text itself. */

import { boundBy, isUnanimous } from '../scenario/decision.ts'
import { isOrAre, pronounOf } from '../scenario/vocabulary/grammar.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { SIGNED } from '../words/signed/catalog.ts'
import * as texts from '../words/signed/en.ts'
import { issueLabel } from './issues.ts'
import { clausesTo } from './marksTold.ts'
import { nameInside, partyIn, subjectOf } from './parties.ts'
import { figuresTo, type InLanguage, listedTo, toldBy } from './told.ts'

/** As English writes them; other languages have the figure. */
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

/** “Nine”: spelled out up to twelve. */
const spelledOut = (count: number): string => NUMBERS[count] ?? String(count)

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
  const say = toldBy(view, SIGNED)
  const counts = { count: articles, spelled: spelledOut(articles) }
  if (promises.length === 0) return say(texts.articles, counts)
  const labels = new Map<string, { readonly by: PartyId; readonly to: PartyId; readonly those: string[] }>()
  for (const { by, to, label } of promises) {
    const pair = `${by} ${to}`
    const { those } = labels.get(pair) ?? { those: [] }
    labels.set(pair, { by, to, those: [...those, say(texts.quoted, { label })] })
  }
  const each = [...labels.values()].map(({ by, to, those }) =>
    say(texts.promised, {
      maker: nameInside(partyIn(view, by)),
      taker: nameInside(partyIn(view, to)),
      labels: listedTo(view, those),
    }),
  )
  return say(texts.withPromises, {
    ...counts,
    promises: promises.length,
    spelledPromises: spelledOut(promises.length).toLowerCase(),
    each: clausesTo(view, each),
  })
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
export const marginLabel = (read: InLanguage, margin: NonNullable<Figures['margin']>): string => {
  const { noise } = marginOf(margin)
  return noise < NOTICED ? '' : `± ${figuresTo(read).points(noise)}`
}

/** “Worth 77 to you, 15 above leaving. It looks for some 11: whether that is enough, chance decides.” */
export const ownCapitalWords = (
  {
    scenario,
  }: InLanguage & { readonly scenario: { readonly vocabulary: Pick<Vocabulary, 'capital' | 'atHome'> } },
  { worth, above, margin }: Figures,
): string => {
  const say = toldBy({ scenario }, SIGNED)
  const { points } = figuresTo({ scenario })
  const { capital, atHome } = scenario.vocabulary
  const against = Math.abs(above) < NOTICED ? texts.asLeaving : above > 0 ? texts.above : texts.belowLeaving
  const figures = say(against, { worth: points(worth), by: points(Math.abs(above)) })
  if (margin === null) return `${figures} ${say(texts.nobodyApproves, { atHome })}`
  const { subject: they, s } = pronounOf(capital)
  const outlook =
    above >= margin.most ? texts.willApprove : above < margin.least ? texts.wouldNot : texts.eitherWay
  const asks = margin.most < NOTICED ? texts.asksLeaving : texts.asksAbove
  const asked = say(asks, {
    capital: capitalised(they),
    s,
    points: points(marginOf(margin).middle),
    outlook: say(outlook, { they }),
  })
  return `${figures} ${asked}`
}

/** Diplomacy names a party by its capital; elsewhere the text's worth is not that of whoever approves. */
export const otherCapitalWords = (
  scenario: Pick<PartyView['scenario'], 'vocabulary' | 'language'>,
  { name, party }: { readonly name: string; readonly party: PublicParty },
): string =>
  toldBy({ scenario }, SIGNED)(texts.inDebrief, {
    party: scenario.vocabulary.set === 'diplomacy' ? name : nameInside(party),
  })

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
  const say = toldBy(view, SIGNED)
  const count = Object.values(view.draft).filter((line) => line?.status === 'sealed').length
  return count === 0 ? say(texts.noneInForce) : say(texts.sealedStands, { count })
}

/** Whom it holds for is said where somebody has not signed. */
const inForceWords = (view: PartyView): string => {
  const say = toldBy(view, SIGNED)
  const from = view.record.findLastIndex(({ type }) => type === 'draft.completed')
  const isWhole =
    view.left.length === 0 && view.record.slice(from + 1).every(({ type }) => type !== 'signature.withheld')
  if (isWhole) return say(texts.inForce)
  return say(boundBy(view.scenario) === 'all' ? texts.inForceAll : texts.inForceSigners)
}

const readingWords = (view: PartyView, reader: PartyId | null): string => {
  const say = toldBy(view, SIGNED)
  if (reader === null) return say(texts.somebodyReads)
  return say(texts.reading, { ...subjectOf(view, reader), is: isOrAre(partyIn(view, reader)) })
}

/** One or two sentences at the foot of the page: what holds now, and what it still depends on. */
export const footWords = ({ stage, view, awaited, declined, isInForce, capitals }: Told): string => {
  const say = toldBy(view, SIGNED)
  if (declined !== null)
    return say(texts.declines, {
      ...subjectOf(view, declined.by),
      issue: issueLabel(view, declined.reopens),
    })
  const rest = sealedWords(view)
  if (stage === 'told') {
    if (isInForce === true) return inForceWords(view)
    const against = capitals.flatMap(({ name, answer }) => (answer === 'notApproved' ? [name] : []))
    return say(texts.notApproved, { capitals: listedTo(view, against), rest })
  }
  const needsAll = isUnanimous(view.scenario)
  const untilSigned = say(needsAll ? texts.allSigned : texts.enoughSigned, { rest })
  if (stage === 'telling')
    return capitals.some(({ answer }) => answer !== 'bound')
      ? say(needsAll ? texts.allApprove : texts.enoughApprove, { rest })
      : untilSigned
  return awaited === view.viewer ? untilSigned : `${readingWords(view, awaited)} ${untilSigned}`
}
