/** The accord for those who do not see the map: every article with what stands in it. A changed one is read out. */

import type { VNode } from 'preact'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import type { Accord } from '../../../seat/accord.ts'
import { articleWords } from '../../../seat/accordWords.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'

export const AccordTwin = ({
  view,
  accord,
  ground,
}: {
  readonly view: PartyView
  readonly accord: Accord
  readonly ground: string
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <div class="unseen">
      <p>
        <Told>{ground}</Told>
      </p>
      <ul aria-label={say(texts.wholeText)} aria-live="polite">
        {accord.articles.map((article) => (
          <li key={article.issue.id}>
            <Told>{articleWords(view, article, accord)}</Told>
          </li>
        ))}
      </ul>
    </div>
  )
}
