/** Everything a seat may do with the floor; as mediator it presses and promises where the others ask for a text. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { hasOrHave, pronounOf } from '../../../scenario/vocabulary/grammar.ts'
import { takeUpNow } from '../../../seat/takeUp.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { floorDialog } from '../laterAtTable.ts'
import type { DraftInHand } from '../useDraft.ts'
import type { Asking } from './FloorDialog.tsx'
import { MoveButton, useBars } from './Moves.tsx'
import { OfferButton } from './OfferButton.tsx'
import { PressButton, PromiseButton } from './PressAndPromise.tsx'

export const FloorMoves = ({
  view,
  draft,
  isFirst,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
  /** Only what a first turn needs, and the way to the rest. */
  readonly isFirst: boolean
}): VNode => {
  const say = useWords(TABLE)
  const bars = useBars(view)
  const [asking, setAsking] = useState<Asking | null>(null)
  const by = view.viewer
  const { costs, parties, vocabulary } = view.scenario
  const { capital } = vocabulary
  const { subject, s } = pronounOf(capital)
  const viewer = partyIn(view, by)
  const isMediator = viewer.roles.includes('mediator')
  const isBeside = viewer.besideTable
  // A mediator without a vote, and whoever sits beside the table, pass free.
  const passCost = isBeside || (isMediator && !viewer.roles.includes('principal')) ? 0 : costs.pass
  const hasMediator = parties.some((party) => party.roles.includes('mediator'))
  const other = parties.find((party) => party.id !== by)
  const principal = parties.find((party) => party.roles.includes('principal') && party.id !== by)
  const inducement = view.own.inducements[0]
  const takeUp = takeUpNow(view)
  const hasClosed = Object.values(view.own.mandate).some((options) =>
    Object.values(options).some((mandate) => mandate.status === 'closed'),
  )
  const [isUnfolded, setUnfolded] = useState(false)
  const done = () => setAsking(null)
  if (isFirst && !isUnfolded)
    return (
      <div class="moves">
        <OfferButton view={view} draft={draft} />
        <MoveButton view={view} icon="pass" term="turn" cost={passCost} move={{ type: 'pass', by }}>
          {say(texts.pass)}
        </MoveButton>
        <Button class="other-moves" expanded={false} onPress={() => setUnfolded(true)}>
          {say(texts.otherMoves)}
        </Button>
      </div>
    )
  return (
    <>
      {isBeside && <p class="asked">{say(texts.beside)}</p>}
      <div class="moves">
        {!isBeside && <OfferButton view={view} draft={draft} />}
        {takeUp !== null && (
          <Button
            title={say(texts.stillStands)}
            icon="check"
            class="wide"
            barred={
              takeUp.barred === null
                ? bars({ type: 'accept', by, offer: takeUp.offer.number })
                : { told: takeUp.barred }
            }
            onPress={() => setAsking('takeUp')}
          >
            {say(texts.takeUp, { number: takeUp.offer.number })}
          </Button>
        )}
        <MoveButton view={view} icon="pass" term="turn" cost={passCost} move={{ type: 'pass', by }}>
          {say(texts.pass)}
        </MoveButton>
        {other && (
          <MoveButton
            view={view}
            icon="door"
            term="caucus"
            cost={costs.caucus}
            move={{ type: 'caucus', by, with: other.id }}
            onPress={() => setAsking('caucus')}
          >
            {say(texts.caucus, { caucus: capitalised(vocabulary.caucus.one) })}
          </MoveButton>
        )}
        {hasMediator && !isMediator && !isBeside && (
          <MoveButton
            view={view}
            icon="scales"
            term="mediator"
            cost={costs.askMediator}
            move={{ type: 'askMediator', by }}
            onPress={() => setAsking('mediator')}
          >
            {say(texts.mediator)}
          </MoveButton>
        )}
        {isMediator && principal && (
          <PressButton
            view={view}
            move={{ type: 'press', by, party: view.own.pressable ?? principal.id }}
            onPress={() => setAsking('press')}
          />
        )}
        {isMediator && inducement !== undefined && (
          <PromiseButton
            view={view}
            move={{ type: 'promise', by, inducement }}
            onPress={() => setAsking('promise')}
          />
        )}
        {hasClosed && (
          <MoveButton
            view={view}
            icon="home"
            term="capital"
            cost={costs.consultCapital}
            move={{ type: 'consultCapital', by }}
            onPress={() => setAsking('capital')}
            idle={
              view.toMove === by && !view.may.includes('consultCapital')
                ? say(texts.nothingNew, {
                    capital: capital.one,
                    has: hasOrHave(capital),
                    they: subject,
                    have: s === '' ? 'have' : 'has',
                  })
                : null
            }
          >
            {say(texts.capital, { capital: capitalised(capital.one) })}
          </MoveButton>
        )}
        <MoveButton
          view={view}
          icon="speech"
          move={{ type: 'statement', by, tone: 'firm' }}
          onPress={() => setAsking('statement')}
        >
          {say(texts.statement)}
        </MoveButton>
        {!isBeside && (
          <MoveButton
            view={view}
            icon="pause"
            term="adjourn"
            move={{ type: 'adjourn', by }}
            onPress={() => setAsking('adjourn')}
          >
            {say(texts.adjourn)}
          </MoveButton>
        )}
        {viewer.roles.includes('principal') && (
          <MoveButton
            view={view}
            icon="leave"
            move={{ type: 'walkAway', by }}
            onPress={() => setAsking('walkAway')}
          >
            {say(texts.walkAway)}
          </MoveButton>
        )}
      </div>
      {asking !== null && <floorDialog.Screen asking={asking} view={view} takeUp={takeUp} onClose={done} />}
    </>
  )
}
