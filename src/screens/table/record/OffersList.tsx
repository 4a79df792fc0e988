/** Every offer made in plenary; one of them can be taken into the draft. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { OffersMade } from '../../../pieces/OffersMade.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import { restrictTo } from '../../../terms/package.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import type { DraftActs } from '../useDraft.ts'

export const OffersList = ({ view, acts }: { readonly view: PartyView; readonly acts: DraftActs }): VNode => {
  const say = useWords(UNDER_WAY)
  const open = new Set(view.round.agenda.filter((issue) => view.draft[issue] === undefined))
  return (
    <OffersMade
      view={view}
      actsFor={(offer) => {
        const usable = restrictTo(offer.package, open)
        return (
          Object.keys(usable).length > 0 && (
            <Button kind="text" onPress={() => acts.begin(usable)}>
              {say(texts.draftFromIt)}
            </Button>
          )
        )
      }}
    />
  )
}
