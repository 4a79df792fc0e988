/** Beside the opened map: what of the accord has no place on it, offered option and draft one under the other. */

import type { VNode } from 'preact'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import type { Accord, Article } from '../../../seat/accord.ts'
import { lineStandingWords } from '../../../seat/accordWords.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { Swatch } from './Swatch.tsx'

interface AccordMarginProps {
  readonly view: PartyView
  readonly accord: Accord
  readonly articles: readonly Article[]
  readonly viewerColour: string
}

export const AccordMargin = ({ view, accord, articles, viewerColour }: AccordMarginProps): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <section class="accord-margin" aria-label={say(texts.inWords)} tabIndex={0} data-colour={viewerColour}>
      <h3>{say(texts.inWords)}</h3>
      {articles.length === 0 && <p class="muted">{say(texts.allOnMap)}</p>}
      <ul>
        {articles.map(({ issue, lines }) => (
          <li key={issue.id}>
            <span>
              <OwnText>{issue.label}</OwnText>
            </span>
            {lines.map(({ standing, option }) => (
              <b key={option.id} class={standing}>
                <Swatch standing={standing} />
                <OwnText>{option.short}</OwnText>
                <span class="unseen">
                  , <Told>{lineStandingWords(view, standing, accord)}</Told>
                </span>
              </b>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
