/** What each of the others waits for, as a draft to begin with. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { beginWith, isAnythingFilled } from '../../../seat/beginWith.ts'
import { notFilledWords } from '../../../seat/notFilledWords.ts'
import { partiesKnown } from '../../../seat/partiesKnown.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import type { Package } from '../../../terms/package.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'

export interface Begun {
  readonly package: Package
  /** Whether all that the party waits for is in it. */
  readonly isWhole: boolean
  /** What is not, and why, in sentences. */
  readonly notFilled: string
}

export const Beginnings = ({
  view,
  onBegin,
}: {
  readonly view: PartyView
  readonly onBegin: (begun: Begun) => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <>
      {partiesKnown(view).map((party) => {
        const filled = beginWith(view, party)
        if (filled === null) return null
        const notFilled = filled.notFilled.map((one) => notFilledWords(view, party, one)).join(' ')
        return (
          <Button
            key={party}
            kind="text"
            barred={isAnythingFilled(filled) ? null : { told: notFilled }}
            onPress={() =>
              onBegin({ package: filled.package, isWhole: filled.notFilled.length === 0, notFilled })
            }
          >
            {say(texts.beginWith, { party: nameWithin(say.language, partyIn(view, party)) })}
          </Button>
        )
      })}
    </>
  )
}
