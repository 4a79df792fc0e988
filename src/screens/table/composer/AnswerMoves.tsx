/** An offer lies before you: accept it as a whole, or refuse it and say what is in the way. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { warningNow } from '../../../seat/belowNoDeal.ts'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { howMany } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { Button } from '../../pieces/Button.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { useActs } from '../../useDesk.ts'
import { ClausesDialog } from '../dialogs/ClausesDialog.tsx'
import { RefuseDialog } from '../dialogs/RefuseDialog.tsx'
import { WalkAwayDialog } from '../dialogs/WalkAwayDialog.tsx'
import { MoveButton, reasonAgainst } from './Moves.tsx'

export const AnswerMoves = ({ view, offer }: { readonly view: PartyView; readonly offer: Offer }): VNode => {
  const acts = useActs()
  const [asking, ask] = useState<'refuse' | 'read' | 'walkAway' | null>(null)
  const accept = { type: 'answer', by: view.viewer, accept: true, inTheWay: [] } as const
  const barred = reasonAgainst(view, acts.judge(accept))
  const author = partyIn(view, offer.by)
  return (
    <>
      <p class="asked">
        <Marker marker={author.marker} /> <b>{author.name}</b> asks for your answer to offer {offer.number},
        which names {howMany(view, offer.package)}.
      </p>
      <div class="moves">
        <Button
          kind={warningNow(view) === null ? 'act' : 'plain'}
          icon="check"
          class="wide"
          barred={barred}
          onPress={() => acts.make(accept)}
        >
          Accept offer {offer.number}
        </Button>
        <Button icon="cross" class="wide" onPress={() => ask('refuse')}>
          Refuse…
        </Button>
        <Button icon="folder" class="move" onPress={() => ask('read')}>
          Read it
        </Button>
        {partyIn(view, view.viewer).roles.includes('principal') && (
          <MoveButton
            view={view}
            icon="leave"
            move={{ type: 'walkAway', by: view.viewer }}
            onPress={() => ask('walkAway')}
          >
            Walk away
          </MoveButton>
        )}
      </div>
      {barred !== null && <p class="problem">{barred}</p>}
      {asking === 'walkAway' && <WalkAwayDialog view={view} onClose={() => ask(null)} />}
      {asking === 'refuse' && <RefuseDialog view={view} offer={offer} onClose={() => ask(null)} />}
      {asking === 'read' && <ClausesDialog view={view} pack={offer.package} onClose={() => ask(null)} />}
    </>
  )
}
