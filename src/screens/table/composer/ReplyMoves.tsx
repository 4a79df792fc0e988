import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import { verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import { DeclineDialog } from '../dialogs/DeclineDialog.tsx'
import { whoBold } from '../partyWords.tsx'

/** Asked aside, or asked to adjourn. */
export const ReplyMoves = ({
  view,
  request,
}: {
  readonly view: PartyView
  readonly request: NonNullable<PartyView['request']>
}): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const asker = partyIn(view, request.by)
  const reply = (agree: boolean) => acts.make({ type: 'reply', by: view.viewer, agree })
  const aside = request.type === 'caucus'
  const [isDeclining, setDeclining] = useState(false)
  return (
    <>
      <p class="asked">
        <Marker marker={asker.marker} />{' '}
        {woven(say, aside ? texts.asksAside : texts.asksClose, whoBold(say, asker), { s: verbEnding(asker) })}
      </p>
      <div class="moves">
        <Button kind="act" icon={aside ? 'door' : 'pause'} class="wide" onPress={() => reply(true)}>
          {say(aside ? texts.goAside : texts.agreeAdjourn)}
        </Button>
        <Button class="wide" onPress={() => (aside ? setDeclining(true) : reply(false))}>
          {aside ? say(texts.stay, { inPlenary: view.scenario.vocabulary.inPlenary }) : say(texts.goOnRound)}
        </Button>
      </div>
      {isDeclining && <DeclineDialog view={view} asker={asker} onClose={() => setDeclining(false)} />}
    </>
  )
}
