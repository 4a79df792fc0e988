/** Who would rather not go aside may say why: everyone hears that it declined, and why. */

import type { VNode } from 'preact'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { pronounOf } from '../../../scenario/vocabulary/grammar.ts'
import type { PartyView, PublicParty } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

export const DeclineDialog = ({
  view,
  asker,
  onClose,
}: {
  readonly view: PartyView
  readonly asker: PublicParty
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const declines = { type: 'reply', by: view.viewer, agree: false } as const
  return (
    <ChoiceDialog
      view={view}
      title={say(texts.whyNotAside, { who: nameWithin(say.language, asker) })}
      lead={say(texts.allHearDecline)}
      onClose={onClose}
      choices={[
        {
          key: 'trust',
          act: say(texts.sayTrust),
          does: <p>{say(texts.noTrust, { them: pronounOf(asker).object })}</p>,
          move: { ...declines, why: 'trust' },
        },
        {
          key: 'openly',
          act: say(texts.sayOpenly),
          does: <p>{say(texts.openly)}</p>,
          move: { ...declines, why: 'openly' },
        },
        {
          key: 'silent',
          act: say(texts.onlyDecline),
          does: <p>{say(texts.noReason)}</p>,
          move: declines,
        },
      ]}
    />
  )
}
