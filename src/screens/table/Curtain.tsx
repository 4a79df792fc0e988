/** Between two people at one screen: nothing of either seat is drawn until the other has taken it. */
import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import type { Game } from '../../session/desk/desk.ts'
import { nameFirst, nameInside, partyIn } from '../../telling/parties.ts'
import type { PartyId } from '../../terms/ids.ts'
import { useActs } from '../useDesk.ts'
import './curtain.css'

export const Curtain = ({ game, next }: { readonly game: Game; readonly next: PartyId }): VNode => {
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
          {nameFirst(party)}, please take the screen
        </h1>
        <p>Everybody else looks away. What each seat knows is for that seat alone.</p>
        <Button kind="act" icon="arrow" onPress={acts.liftCurtain}>
          I sit for {nameInside(party)}
        </Button>
        <Button kind="text" onPress={acts.leave}>
          Back to the shelf
        </Button>
      </div>
    </main>
  )
}
