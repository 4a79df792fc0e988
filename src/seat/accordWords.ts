/** Lines of the accord in words: beside their marks on the map, in its margin and for those who cannot see it. */
import { clausesTo } from '../telling/marksTold.ts'
import { type InLanguage, toldBy } from '../telling/told.ts'
import { STAGE_WORDS } from '../words/drawn/catalog.ts'
import * as texts from '../words/drawn/en.ts'
import type { Accord, Article, LineStanding } from './accord.ts'

type Offered = Pick<Accord, 'offer'>

const STANDINGS = {
  agreed: texts.agreed,
  onTable: texts.onTable,
  drafted: texts.yourDraft,
  pointedAt: texts.pointedAt,
  statusQuo: texts.unsettled,
} as const satisfies Readonly<Record<LineStanding, string>>

/** “offer 5”, “your draft”. */
export const lineStandingWords = (read: InLanguage, standing: LineStanding, { offer }: Offered): string =>
  standing === 'onTable' && offer !== null
    ? toldBy(read, STAGE_WORDS)(texts.inOffer, { offer })
    : toldBy(read, STAGE_WORDS)(STANDINGS[standing])

/** One article: “Strikes on energy: A halt for thirty days, offer 5; A halt on both sides, your draft.” */
export const articleWords = (read: InLanguage, { issue, lines }: Article, accord: Offered): string =>
  toldBy(read, STAGE_WORDS)(texts.article, {
    issue: issue.label,
    lines: clausesTo(
      read,
      lines.map(({ standing, option }) => `${option.label}, ${lineStandingWords(read, standing, accord)}`),
    ),
  })

/** What the map shows of an article's least firm line, where the whole article would take more room than there is. */
export const pointedWords = (read: InLanguage, article: Article, accord: Offered): string =>
  article.lines.at(-1)?.option.caption ?? articleWords(read, article, accord)

/** One article with what the map shows of its least firm line, which is the one being thought about. */
export const rowWords = (read: InLanguage, article: Article, accord: Offered): string => {
  const shown = article.lines.at(-1)?.option.caption
  const words = articleWords(read, article, accord)
  return shown === undefined ? words : `${words} ${shown}`
}
