/** The paper: every article in its treaty wording, what was promised, and a line for each mark. No person signs it. */

import type { VNode } from 'preact'
import { inLanguage } from '../../pieces/language.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { Stamp } from '../../pieces/Stamp.tsx'
import type { SignatureLine, SigningPage } from '../../seat/signingPage.ts'
import { nameInside } from '../../telling/parties.ts'
import { contentsSentence, SIGNATURES } from '../../telling/signingWords.ts'

const isMarked = ({ state }: SignatureLine): boolean => state === 'signed' || state === 'word'

export const AccordArticles = ({ page }: { readonly page: SigningPage }): VNode => {
  const { view, articles, promises, lines } = page
  return (
    <article class="accord" aria-labelledby="accord-title">
      <header>
        <h2 id="accord-title">The accord</h2>
        <p>{contentsSentence(view, articles.length, promises)}</p>
      </header>
      <section class="accord-text" aria-label="The articles" tabIndex={0}>
        <ol>
          {articles.map((article, place) => (
            <li key={article.issue} class={article.isReopened ? 'reopened' : ''}>
              <span class="number" aria-hidden="true">
                {place + 1}
              </span>
              <h3>
                {article.label} {article.status === 'sealed' && <Stamp>Sealed</Stamp>}
                {article.isReopened && <span class="reopens">open again</span>}
              </h3>
              <p {...inLanguage(view.scenario.language)}>{article.treaty}</p>
            </li>
          ))}
        </ol>
      </section>
      <ul class="signatures" aria-label="Signatures">
        {lines.map((line) => (
          <li key={line.party.id} data-state={line.state}>
            <span class={`mark${line.isFresh ? ' fresh' : ''}`}>
              {isMarked(line) && <Marker marker={line.party.marker} size={32} />}
            </span>
            <span class="line">
              <b>{line.state === 'word' ? line.party.name : `For ${nameInside(line.party)}`}</b>
              <span>{SIGNATURES[line.state]}</span>
            </span>
          </li>
        ))}
      </ul>
    </article>
  )
}
