/** The composer folded: the draft, its worth beside no deal, and the way to all of it. */

import type { VNode } from 'preact'
import { Icon } from '../../../pieces/Icon.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import { useActs } from '../../useDesk.ts'
import { WorthLine } from '../composer/WorthLine.tsx'
import { worthShown } from '../composer/worthShown.ts'
import type { DraftInHand } from '../useDraft.ts'

/** “Draft, 3 changes”: counted against the offer on the table, where one stands. */
const draftWords = (view: PartyView, draft: DraftInHand): string => {
  if (draft.isEmpty) return 'Draft, empty'
  const lines = namedIn(view, draft.package)
  if (view.onTable === null) return `Draft, ${counted(lines.length, 'issue')}`
  const changes = lines.filter(({ issue, option }) => view.onTable?.package[issue.id] !== option.id)
  return `Draft, ${counted(changes.length, 'change')}`
}

export const DraftBar = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
  const say = useWords(TABLE)
  const { look } = useActs()
  const viewer = partyIn(view, view.viewer)
  const { worth, isDraft, name, isBad, words } = worthShown(say, view, draft)
  const says = draftWords(view, draft)
  return (
    <button
      type="button"
      class="draft-bar"
      data-colour={viewer.marker.colour}
      aria-haspopup="dialog"
      aria-label={`${says}. ${words} Open your draft`}
      onClick={() => look({ sheet: 'draft' })}
    >
      <span>{says}</span>
      <WorthLine
        viewer={viewer}
        floor={{ worth: worth.noDeal, word: 'no deal' }}
        draft={{ worth: worth.draft, word: name, isDraft }}
        standing={worth.standing}
        most={worth.most}
      />
      <span class={`worth-figure${isBad ? ' below' : ''}`}>{Math.round(worth.draft)}</span>
      <Icon name="unfold" size={12} />
    </button>
  )
}
