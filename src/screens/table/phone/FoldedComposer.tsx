/** The composer on a narrow screen: a bar and the first moves; all of them lie in a sheet. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import type { PartyView } from '../../../table/view.ts'
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
  const { look } = useActs()
  const sheet = useDesk((state) => state.focus.sheet)
  return (
    <section class="composer folded" aria-label="Your move">
      <DraftBar view={view} draft={draft} />
      <section class="panel moves-panel" aria-label="Moves">
        {moves()}
      </section>
      <Button
        icon="plus"
        class="icon-button more-moves"
        label="More moves"
        onPress={() => look({ sheet: 'moves' })}
      >
        {null}
      </Button>
      {sheet === 'moves' && (
        <Dialog width="sheet" title="Moves" onClose={() => look({ sheet: null })}>
          <section class="panel moves-panel" aria-label="Moves">
            {moves()}
          </section>
        </Dialog>
      )}
    </section>
  )
}
