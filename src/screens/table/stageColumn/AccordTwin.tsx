/** The accord for those who do not see the map: every article with what stands in it. A changed one is read out. */

import type { VNode } from 'preact'
import { InEnglish } from '../../../pieces/InEnglish.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { Accord } from '../../../seat/accord.ts'
import { articleWords } from '../../../seat/accordWords.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'

export const AccordTwin = ({
  accord,
  ground,
}: {
  readonly accord: Accord
  readonly ground: string
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <div class="unseen">
      <p>
        <InEnglish>{ground}</InEnglish>
      </p>
      <ul aria-label={say(texts.wholeText)} aria-live="polite">
        {accord.articles.map((article) => (
          <li key={article.issue.id}>
            <InEnglish>{articleWords(article, accord)}</InEnglish>
          </li>
        ))}
      </ul>
    </div>
  )
}
