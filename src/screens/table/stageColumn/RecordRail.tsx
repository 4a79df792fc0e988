/** The record, folded while the map is opened: what has come in unseen, and the way back to each of its pages. */
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { PartyView } from '../../../table/view.ts'
import { isTold } from '../../../telling/tellEvent.ts'
import { RECORD_NAMES, RECORD_TABS, type RecordTab } from '../record/RecordPanel.tsx'

interface RecordRailProps {
  readonly view: PartyView
  readonly onOpen: (tab: RecordTab) => void
}

export const RecordRail = ({ view, onOpen }: RecordRailProps): VNode => {
  const seenUpTo = useRef(view.record.length)
  const unread = view.record.slice(seenUpTo.current).filter(isTold).length
  return (
    <nav class="record-rail" aria-label="The record, folded">
      <p aria-live="polite">
        <b>{unread}</b> new
      </p>
      {RECORD_TABS.map((tab) => (
        <button key={tab} type="button" onClick={() => onOpen(tab)}>
          {tab === 'know' ? 'Know' : RECORD_NAMES[tab]}
        </button>
      ))}
    </nav>
  )
}
