/** Lines of the accord in words: beside their marks on the map, in its margin and for those who cannot see it. */
import type { Accord, Article, LineStanding } from './accord.ts'

type Offered = Pick<Accord, 'offer'>

const STANDING_WORDS: Readonly<Record<LineStanding, (offer: number | null) => string>> = {
  agreed: () => 'agreed',
  onTable: (offer) => (offer === null ? 'on the table' : `offer ${offer}`),
  drafted: () => 'your draft',
  pointedAt: () => 'pointed at',
  statusQuo: () => 'unsettled',
}

/** “offer 5”, “your draft”. */
export const lineStandingWords = (standing: LineStanding, { offer }: Offered): string =>
  STANDING_WORDS[standing](offer)

/** One article: “Strikes on energy: A halt for thirty days, offer 5; A halt on both sides, your draft.” */
export const articleWords = ({ issue, lines }: Article, accord: Offered): string =>
  `${issue.label}: ${lines.map(({ standing, option }) => `${option.label}, ${lineStandingWords(standing, accord)}`).join('; ')}.`

/** What the map shows of an article's least firm line, where the whole article would take more room than there is. */
export const pointedWords = (article: Article, accord: Offered): string =>
  article.lines.at(-1)?.option.caption ?? articleWords(article, accord)

/** One article with what the map shows of its least firm line, which is the one being thought about. */
export const rowWords = (article: Article, accord: Offered): string => {
  const shown = article.lines.at(-1)?.option.caption
  return shown === undefined ? articleWords(article, accord) : `${articleWords(article, accord)} ${shown}`
}
