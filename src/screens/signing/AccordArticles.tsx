/** The paper: every article in its treaty wording, what was promised, and a line for each mark. No person signs it. */

import type { VNode } from 'preact'
import { inLanguage } from '../../pieces/language.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { nameWithin } from '../../pieces/partyNames.ts'
import { Stamp } from '../../pieces/Stamp.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import { woven } from '../../pieces/woven.ts'
import type { SignatureLine, SigningPage } from '../../seat/signingPage.ts'
import { contentsSentence } from '../../telling/signingWords.ts'
import { SIGNING } from '../../words/signing/catalog.ts'
import * as texts from '../../words/signing/en.ts'

const LINES = {
  awaited: texts.lineAwaited,
  signed: texts.lineSigned,
  declined: texts.lineDeclined,
  word: texts.lineWord,
} as const satisfies Record<SignatureLine['state'], string>

const isMarked = ({ state }: SignatureLine): boolean => state === 'signed' || state === 'word'

export const AccordArticles = ({ page }: { readonly page: SigningPage }): VNode => {
  const say = useWords(SIGNING)
  const { view, articles, promises, lines } = page
  return (
    <article class="accord" aria-labelledby="accord-title">
      <header>
        <h2 id="accord-title">{say(texts.accord)}</h2>
        <p>
          <Told>{contentsSentence(view, articles.length, promises)}</Told>
        </p>
      </header>
      <section class="accord-text" aria-label={say(texts.articles)} tabIndex={0}>
        <ol>
          {articles.map((article, place) => (
            <li key={article.issue} class={article.isReopened ? 'reopened' : ''}>
              <span class="number" aria-hidden="true">
                {place + 1}
              </span>
              <h3>
                <OwnText>{article.label}</OwnText>{' '}
                {article.status === 'sealed' && <Stamp>{say(texts.sealed)}</Stamp>}
                {article.isReopened && <span class="reopens">{say(texts.openAgain)}</span>}
              </h3>
              <p {...inLanguage(view.scenario.language)}>{article.treaty}</p>
            </li>
          ))}
        </ol>
      </section>
      <ul class="signatures" aria-label={say(texts.signatures)}>
        {lines.map((line) => (
          <li key={line.party.id} data-state={line.state}>
            <span class={`mark${line.isFresh ? ' fresh' : ''}`}>
              {isMarked(line) && <Marker marker={line.party.marker} size={32} />}
            </span>
            <span class="line">
              <b>
                {line.state === 'word' ? (
                  <OwnText>{line.party.name}</OwnText>
                ) : (
                  woven(say, texts.signsFor, {
                    party: () => <OwnText>{nameWithin(say.language, line.party)}</OwnText>,
                  })
                )}
              </b>
              <span>{say(LINES[line.state])}</span>
            </span>
          </li>
        ))}
      </ul>
    </article>
  )
}
