/** A package was floated to the viewer aside: what it is worth, what it says row by row, and what can be said to it. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { NamedRows } from '../../../pieces/NamedRows.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { offerInHand } from '../../../seat/offerInHand.ts'
import { repliesTo } from '../../../seat/replies.ts'
import type { EventOf } from '../../../table/event.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { tellEvent } from '../../../telling/tellEvent.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import { useBars } from '../composer/Moves.tsx'
import { RespondDialog } from '../dialogs/RespondDialog.tsx'
import { HeldAgainst } from './HeldAgainst.tsx'
import { OfferWorth } from './OfferWorth.tsx'

export const FloatAsked = ({
  view,
  floated,
  onDraft,
}: {
  readonly view: PartyView
  readonly floated: EventOf<'package.floated'>
  /** The viewer would float another package instead. */
  readonly onDraft: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const bars = useBars(view)
  const [responding, setResponding] = useState(false)
  const leave = { type: 'leaveCaucus', by: view.viewer } as const
  const pack = floated.package
  const hand = offerInHand(view, { package: pack, forAccordOnly: [] })
  const { barred } = repliesTo(view, { package: pack })
  const told = tellEvent(view, floated)
  return (
    <>
      <OfferWorth view={view} name={say(texts.thePackage)} hand={hand} />
      <section class="panel answer-panel" aria-label={say(texts.whatFloated)} tabIndex={0}>
        <h2>
          <Marker marker={partyIn(view, floated.by).marker} />
          <span>
            <Told>{told?.heading}</Told>
          </span>
          <span class="subtitle">{say(texts.simulated)}</span>
        </h2>
        {floated.carriedFor !== undefined && (
          <p class="small muted">
            <Told>{told?.sentence}</Told>
          </p>
        )}
        {barred !== null && (
          <p class="small problem">
            <Told>{barred}</Told>
          </p>
        )}
        <div class="floated-rows">
          <NamedRows rows={namedIn(view, pack)} />
        </div>
        <HeldAgainst view={view} pack={pack} own={hand.own} />
      </section>
      <section class="panel your-answer" aria-label={say(texts.yourResponse)}>
        <h2>{say(texts.yourResponse)}</h2>
        <Button kind="act" icon="check" onPress={() => setResponding(true)}>
          {say(texts.respond)}
        </Button>
        <Button icon="undo" onPress={onDraft}>
          {say(texts.floatAnother)}
        </Button>
        <Button icon="back" barred={bars(leave)} onPress={() => acts.make(leave)}>
          {say(texts.backToTable)}
        </Button>
        <p class="small muted">{say(texts.onlyTwo)}</p>
      </section>
      {responding && <RespondDialog view={view} floated={pack} onClose={() => setResponding(false)} />}
    </>
  )
}
