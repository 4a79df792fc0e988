/** The viewer wanted to ask a party aside while another had the floor: now it may. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import type { PartyView } from '../../../table/view.ts'
import { outlookAside } from '../../../telling/askingAside.ts'
import { partyIn, pronounFor } from '../../../telling/parties.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'

export const AsideNote = ({
  view,
  party,
  onDone,
}: {
  readonly view: PartyView
  readonly party: PartyId
  readonly onDone: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const move = { type: 'caucus', by: view.viewer, with: party } as const
  return (
    <p class="moves-note aside-note">
      {woven(say, texts.meantToAsk, {
        who: () => <OwnText>{nameWithin(say.language, partyIn(view, party))}</OwnText>,
      })}{' '}
      <Told>{outlookAside(view, party)}</Told>
      <Button
        kind="text"
        onPress={() => {
          onDone()
          acts.make(move)
        }}
      >
        {say(texts.askThemAside, {
          them: pronounFor(view, party).object,
          count: view.scenario.costs.caucus,
        })}
      </Button>
      <Button kind="text" onPress={onDone}>
        {say(texts.notNow)}
      </Button>
    </p>
  )
}
