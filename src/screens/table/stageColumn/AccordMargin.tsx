/** Beside the opened map: what of the accord has no place on it, offered option and draft one under the other. */
import type { VNode } from 'preact'
import type { Accord, Article } from '../../../seat/accord.ts'
import { lineStandingWords } from '../../../seat/accordWords.ts'
import { Swatch } from './Swatch.tsx'

interface AccordMarginProps {
  readonly accord: Accord
  readonly articles: readonly Article[]
  readonly viewerColour: string
}

export const AccordMargin = ({ accord, articles, viewerColour }: AccordMarginProps): VNode => (
  <section class="accord-margin" aria-label="In words only" tabIndex={0} data-colour={viewerColour}>
    <h3>In words only</h3>
    {articles.length === 0 && <p class="muted">All of this text has its place on the map.</p>}
    <ul>
      {articles.map(({ issue, lines }) => (
        <li key={issue.id}>
          <span>{issue.label}</span>
          {lines.map(({ standing, option }) => (
            <b key={option.id} class={standing}>
              <Swatch standing={standing} />
              {option.short}
              <span class="unseen">, {lineStandingWords(standing, accord)}</span>
            </b>
          ))}
        </li>
      ))}
    </ul>
  </section>
)
