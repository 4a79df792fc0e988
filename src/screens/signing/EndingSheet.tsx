/** Talks that end without a signed accord: what stays in force, what does not, and what the viewer has. */
import type { VNode } from 'preact'
import { Stamp } from '../../pieces/Stamp.tsx'
import { isUnanimous } from '../../scenario/decision.ts'
import type { EndingPage } from '../../seat/endingPage.ts'
import { END_TITLES, endLead, noDealWords } from '../../telling/endingWords.ts'
import { subjectOf } from '../../telling/parties.ts'

const Left = ({
  title,
  articles,
}: {
  readonly title: string
  readonly articles: EndingPage['unsigned']
}): VNode | null =>
  articles.length === 0 ? null : (
    <p class="left-open">
      <b>{title}</b> {articles.map(({ label, words }) => `${label}: ${words}`).join('; ')}.
    </p>
  )

export const EndingSheet = ({ page }: { readonly page: EndingPage }): VNode => {
  const walked = page.walked === null ? null : subjectOf(page.view, page.walked).who
  return (
    <article class="accord" aria-labelledby="accord-title">
      <header>
        <h2 id="accord-title">{END_TITLES[page.end]}</h2>
        <p>{endLead(page.end, page.inForce.length, walked, isUnanimous(page.view.scenario))}</p>
      </header>
      <section class="accord-text" aria-label="What stays" tabIndex={0}>
        <ol>
          {page.inForce.map((article) => (
            <li key={article.issue}>
              <h3>
                {article.label} <Stamp>Sealed</Stamp>
              </h3>
              <p>{article.words}</p>
            </li>
          ))}
        </ol>
        <Left title="Ended by the break-off:" articles={page.lapsed} />
        <Left title="Initialled, and not signed:" articles={page.unsigned} />
        <p class="serif what-stands">{noDealWords(page.noDeal, page.sealedGain, page.leftCost)}</p>
      </section>
    </article>
  )
}
