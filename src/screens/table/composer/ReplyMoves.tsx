import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../../../table/view.ts'
import { nameFirst, partyIn } from '../../../telling/parties.ts'
import { useActs } from '../../useDesk.ts'
import { DeclineDialog } from '../dialogs/DeclineDialog.tsx'

/** Asked aside, or asked to adjourn. */
export const ReplyMoves = ({
  view,
  request,
}: {
  readonly view: PartyView
  readonly request: NonNullable<PartyView['request']>
}): VNode => {
  const acts = useActs()
  const asker = partyIn(view, request.by)
  const reply = (agree: boolean) => acts.make({ type: 'reply', by: view.viewer, agree })
  const aside = request.type === 'caucus'
  const [isDeclining, setDeclining] = useState(false)
  return (
    <>
      <p class="asked">
        <Marker marker={asker.marker} /> <b>{nameFirst(asker)}</b> ask
        {verbEnding(asker)}
        {aside ? ' you aside. Only the two of you would hear it.' : ' to close this round now.'}
      </p>
      <div class="moves">
        <Button kind="act" icon={aside ? 'door' : 'pause'} class="wide" onPress={() => reply(true)}>
          {aside ? 'Go aside' : 'Agree to adjourn'}
        </Button>
        <Button class="wide" onPress={() => (aside ? setDeclining(true) : reply(false))}>
          {aside ? `Stay ${view.scenario.vocabulary.inPlenary}…` : 'Go on with the round'}
        </Button>
      </div>
      {isDeclining && <DeclineDialog view={view} asker={asker} onClose={() => setDeclining(false)} />}
    </>
  )
}
