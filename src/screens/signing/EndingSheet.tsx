/** Talks that end without a signed accord: what stays in force, what does not, and what the viewer has. */
import type { VNode } from 'preact'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Stamp } from '../../pieces/Stamp.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import type { EndingPage } from '../../seat/endingPage.ts'
import { endLead, noDealWords } from '../../telling/endingWords.ts'
import { SIGNING } from '../../words/signing/catalog.ts'
import * as texts from '../../words/signing/en.ts'

const TITLES = {
  brokenOff: texts.brokenOff,
  partial: texts.partial,
  adjourned: texts.adjourned,
} as const satisfies Record<EndingPage['end'], string>

const Left = ({
  title,
  articles,
}: {
  readonly title: string
  readonly articles: EndingPage['unsigned']
}): VNode | null =>
  articles.length === 0 ? null : (
    <p class="left-open">
      <b>{title}</b> <OwnText>{articles.map(({ label, words }) => `${label}: ${words}`).join('; ')}</OwnText>.
    </p>
  )

export const EndingSheet = ({ page }: { readonly page: EndingPage }): VNode => {
  const say = useWords(SIGNING)
  return (
    <article class="accord" aria-labelledby="accord-title">
      <header>
        <h2 id="accord-title">{say(TITLES[page.end])}</h2>
        <p>
          <Told>{endLead(page)}</Told>
        </p>
      </header>
      <section class="accord-text" aria-label={say(texts.stays)} tabIndex={0}>
        <ol>
          {page.inForce.map((article) => (
            <li key={article.issue}>
              <h3>
                <OwnText>{article.label}</OwnText> <Stamp>{say(texts.sealed)}</Stamp>
              </h3>
              <p>
                <OwnText>{article.words}</OwnText>
              </p>
            </li>
          ))}
        </ol>
        <Left title={say(texts.lapsed)} articles={page.lapsed} />
        <Left title={say(texts.unsigned)} articles={page.unsigned} />
        <p class="serif what-stands">
          <Told>{noDealWords(page.view, page.noDeal, page.sealedGain, page.leftCost)}</Told>
        </p>
      </section>
    </article>
  )
}
