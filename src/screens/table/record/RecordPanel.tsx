/** The side of the table: the record, the offers, your own notes. */
import type { VNode } from 'preact'
import { useId, useRef } from 'preact/hooks'
import type { PartyView } from '../../../table/view.ts'
import type { DraftActs } from '../useDraft.ts'
import { Notes } from './Notes.tsx'
import { OffersList } from './OffersList.tsx'
import { RecordLog } from './RecordLog.tsx'

export const RECORD_TABS = ['record', 'offers', 'notes'] as const
export type RecordTab = (typeof RECORD_TABS)[number]

interface RecordPanelProps {
  readonly view: PartyView
  readonly acts: DraftActs
  readonly tab: RecordTab
  readonly onTab: (tab: RecordTab) => void
}

export const RecordPanel = ({ view, acts, tab, onTab }: RecordPanelProps): VNode => {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const names: Record<RecordTab, string> = {
    record: 'Record',
    offers: `Offers ${view.offers.length}`,
    notes: 'Notes',
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = (RECORD_TABS.indexOf(tab) + step + RECORD_TABS.length) % RECORD_TABS.length
    onTab(RECORD_TABS[next] ?? 'record')
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <aside class="record-panel" id="record" aria-label="The record">
      <div class="tabs" role="tablist" aria-label="Record, offers, notes" ref={list} onKeyDown={onKeyDown}>
        {RECORD_TABS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            aria-selected={each === tab}
            aria-controls={`${id}-panel`}
            tabIndex={each === tab ? 0 : -1}
            onClick={() => onTab(each)}
          >
            {names[each]}
          </button>
        ))}
      </div>
      <div class="record-body" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === 'record' && <RecordLog view={view} />}
        {tab === 'offers' && <OffersList view={view} acts={acts} />}
        {tab === 'notes' && <Notes />}
      </div>
      <p class="record-foot">What delegations say here is simulated. The sources stand behind the reasons.</p>
    </aside>
  )
}
