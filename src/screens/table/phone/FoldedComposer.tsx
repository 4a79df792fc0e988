/** The composer on a narrow screen: a bar and the first moves; all of them lie in a sheet. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'
import { DraftBar } from './DraftBar.tsx'

export const FoldedComposer = ({
  view,
  draft,
  moves,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
  /** Drawn twice: folded, where the style sheet leaves the first ones, and whole in the sheet. */
  readonly moves: () => VNode
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { look } = useActs()
  const sheet = useDesk((state) => state.focus.sheet)
  return (
    <section class="composer folded" aria-label={say(texts.yourMove)}>
      <DraftBar view={view} draft={draft} />
      <section class="panel moves-panel" aria-label={say(texts.moves)}>
        {moves()}
      </section>
      <Button
        icon="plus"
        class="icon-button more-moves"
        label={say(texts.moreMoves)}
        onPress={() => look({ sheet: 'moves' })}
      >
        {null}
      </Button>
      {sheet === 'moves' && (
        <Dialog width="sheet" title={say(texts.moves)} onClose={() => look({ sheet: null })}>
          <section class="panel moves-panel" aria-label={say(texts.moves)}>
            {moves()}
          </section>
        </Dialog>
      )}
    </section>
  )
}
