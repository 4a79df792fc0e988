/** The record, folded while the map is opened: what has come in unseen, and the way back to each of its pages. */

import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import type { PartyView } from '../../../table/view.ts'
import { isTold } from '../../../telling/tellEvent.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { RECORD_NAMES, RECORD_TABS, type RecordTab } from '../record/RecordPanel.tsx'

interface RecordRailProps {
  readonly view: PartyView
  readonly onOpen: (tab: RecordTab) => void
}

export const RecordRail = ({ view, onOpen }: RecordRailProps): VNode => {
  const say = useWords(UNDER_WAY)
  const seenUpTo = useRef(view.record.length)
  const unread = view.record.slice(seenUpTo.current).filter(isTold).length
  return (
    <nav class="record-rail" aria-label={say(texts.folded)}>
      <p aria-live="polite">{woven(say, texts.news, { b: (inner) => <b>{inner}</b> }, { count: unread })}</p>
      {RECORD_TABS.map((tab) => (
        <button key={tab} type="button" onClick={() => onOpen(tab)}>
          {say(tab === 'know' ? texts.knowShort : RECORD_NAMES[tab])}
        </button>
      ))}
    </nav>
  )
}
