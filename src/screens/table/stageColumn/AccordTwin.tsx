/** The accord for those who do not see the map: every article with what stands in it. A changed one is read out. */
import type { VNode } from 'preact'
import type { Accord } from '../../../seat/accord.ts'
import { articleWords } from '../../../seat/accordWords.ts'

export const AccordTwin = ({
  accord,
  ground,
}: {
  readonly accord: Accord
  readonly ground: string
}): VNode => (
  <div class="unseen">
    <p>{ground}</p>
    <ul aria-label="The whole text as it would stand" aria-live="polite">
      {accord.articles.map((article) => (
        <li key={article.issue.id}>{articleWords(article, accord)}</li>
      ))}
    </ul>
  </div>
)
