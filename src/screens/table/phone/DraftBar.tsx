/** The composer folded: the draft, its worth beside no deal, and the way to all of it. */

import type { VNode } from 'preact'
import { Icon } from '../../../pieces/Icon.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import type { SayUnderWay } from '../../../words/underWay/catalog.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import { WorthLine } from '../composer/WorthLine.tsx'
import { worthShown } from '../composer/worthShown.ts'
import type { DraftInHand } from '../useDraft.ts'

/** “Draft, 3 changes”: counted against the offer on the table, where one stands. */
const draftWords = (say: SayUnderWay, view: PartyView, draft: DraftInHand): string => {
  if (draft.isEmpty) return say(texts.draftEmpty)
  const lines = namedIn(view, draft.package)
  if (view.onTable === null) return say(texts.draftIssues, { count: lines.length })
  const changes = lines.filter(({ issue, option }) => view.onTable?.package[issue.id] !== option.id)
  return say(texts.draftChanges, { count: changes.length })
}

export const DraftBar = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
  const say = useWords(UNDER_WAY)
  const sayTable = useWords(TABLE)
  const { look } = useActs()
  const viewer = partyIn(view, view.viewer)
  const { worth, isDraft, name, isBad, words } = worthShown(sayTable, view, draft)
  const says = draftWords(say, view, draft)
  return (
    <button
      type="button"
      class="draft-bar"
      data-colour={viewer.marker.colour}
      aria-haspopup="dialog"
      aria-label={`${says}. ${words} ${say(texts.openDraft)}`}
      onClick={() => look({ sheet: 'draft' })}
    >
      <span>{says}</span>
      <WorthLine
        viewer={viewer}
        floor={{ worth: worth.noDeal, word: say(texts.noDeal) }}
        draft={{ worth: worth.draft, word: sayTable(name), isDraft }}
        standing={worth.standing}
        most={worth.most}
      />
      <span class={`worth-figure${isBad ? ' below' : ''}`}>{Math.round(worth.draft)}</span>
      <Icon name="unfold" size={12} />
    </button>
  )
}
