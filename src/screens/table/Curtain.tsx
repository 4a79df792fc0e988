/** Between two people at one screen: nothing of either seat is drawn until the other has taken it. */

import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { nameAtFirst, nameWithin } from '../../pieces/partyNames.ts'
import { useWords } from '../../pieces/speaking.ts'
import type { Game } from '../../session/desk/desk.ts'
import { partyIn } from '../../telling/parties.ts'
import type { PartyId } from '../../terms/ids.ts'
import { UNDER_WAY } from '../../words/underWay/catalog.ts'
import * as texts from '../../words/underWay/en.ts'
import { useActs } from '../useDesk.ts'
import './curtain.css'

export const Curtain = ({ game, next }: { readonly game: Game; readonly next: PartyId }): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [next])
  const party = partyIn(game, next)
  return (
    <main class="curtain" data-colour={party.marker.colour}>
      <Logo />
      <div class="sheet">
        <Marker marker={party.marker} size={40} />
        <h1 ref={heading} tabIndex={-1}>
          {say(texts.takeScreen, { who: nameAtFirst(say.language, party) })}
        </h1>
        <p>{say(texts.othersLook)}</p>
        <Button kind="act" icon="arrow" onPress={acts.liftCurtain}>
          {say(texts.sitFor, { party: nameWithin(say.language, party) })}
        </Button>
        <Button kind="text" onPress={acts.leave}>
          {say(texts.toShelf)}
        </Button>
      </div>
    </main>
  )
}
