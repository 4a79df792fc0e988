/** What a tutorial says, each once, when its moment comes. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { worthInHand } from '../../seat/worthInHand.ts'
import type { PartyView } from '../../table/view.ts'
import { UNDER_WAY } from '../../words/underWay/catalog.ts'
import * as texts from '../../words/underWay/en.ts'
import { useActs, useDesk } from '../useDesk.ts'
import type { DraftInHand } from './useDraft.ts'

/** By game, seat and text. It outlives the screen, which leaves while another seat has its turn. */
const READ = new Set<string>()

type Moment = PartyView['scenario']['hints'][number]['at']

const momentsOf = (view: PartyView, draft: DraftInHand): ReadonlySet<Moment> => {
  const moments = new Set<Moment>()
  const mine = view.toMove === view.viewer
  // What they say of offers and counters is for those who may make them.
  if (mine && view.phase === 'floor' && view.may.includes('offer')) moments.add('floor')
  if (mine && view.phase === 'answering' && view.mayCounter) moments.add('answering')
  const worth = worthInHand(view, draft.package, draft.forAccordOnly)
  if (!draft.isEmpty && worth.draft < worth.noDeal) moments.add('belowWalkAway')
  if (view.record.some((event) => event.type === 'offer.refused')) moments.add('refused')
  if (Object.keys(view.draft).length > 0) moments.add('settled')
  return moments
}

/** The first hint for these moments that has not been read yet. */
export const HintFor = ({
  view,
  moments,
}: {
  readonly view: PartyView
  readonly moments: ReadonlySet<Moment>
}): VNode | null => {
  const say = useWords(UNDER_WAY)
  const game = useDesk((state) => state.game?.id ?? '')
  const wantsHints = useDesk((state) => state.mind?.hints ?? false)
  const { keep } = useActs()
  const [, setReadCount] = useState(READ.size)
  const key = (text: string) => `${game} ${view.viewer} ${text}`
  const hint = view.scenario.hints.find((each) => moments.has(each.at) && !READ.has(key(each.text)))
  if (hint === undefined || !wantsHints) return null
  return (
    <aside class="hint" aria-label={say(texts.hint)}>
      <p role="status">
        <OwnText>{hint.text}</OwnText>
      </p>
      <Button onPress={() => setReadCount(READ.add(key(hint.text)).size)}>{say(texts.understood)}</Button>
      <Button kind="text" onPress={() => keep({ hints: false })}>
        {say(texts.noHints)}
      </Button>
    </aside>
  )
}

export const Hint = ({ view, draft }: { readonly view: PartyView; readonly draft: DraftInHand }): VNode => (
  <HintFor view={view} moments={momentsOf(view, draft)} />
)
