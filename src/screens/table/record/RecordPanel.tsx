/** The side of the table: the record, the offers, what was heard of the others, your own notes. */

import type { VNode } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { useWords } from '../../../pieces/speaking.ts'
import { BESIDE_THE_TEXT, PHONE, useMedia } from '../../../pieces/useMedia.ts'
import type { SuggestedOpening } from '../../../seat/firstTurn.ts'
import type { PartyView } from '../../../table/view.ts'
import { listedIn } from '../../../words/lists.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { FirstTurn } from '../first/FirstTurn.tsx'
import type { DraftActs } from '../useDraft.ts'
import { KnowPanel } from './KnowPanel.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import { OffersList } from './OffersList.tsx'
import { RecordLog } from './RecordLog.tsx'

export const RECORD_TABS = ['record', 'offers', 'know', 'notes'] as const
export type RecordTab = (typeof RECORD_TABS)[number]

export const RECORD_NAMES = {
  record: texts.record,
  offers: texts.offers,
  know: texts.know,
  notes: texts.notes,
} as const satisfies Record<RecordTab, string>

interface RecordPanelProps {
  readonly view: PartyView
  readonly acts: DraftActs
  /** With which the viewer could begin, in its first turn. */
  readonly openings: readonly SuggestedOpening[]
  /** Shows all rows and moves alike. */
  readonly onAll: () => void
  readonly tab: RecordTab
  readonly onTab: (tab: RecordTab) => void
}

export const RecordPanel = ({ view, acts, openings, onAll, tab, onTab }: RecordPanelProps): VNode => {
  const say = useWords(UNDER_WAY)
  const id = useId()
  // The phone has a tab of its own for what is known; here it would stand twice.
  const isPhone = useMedia(PHONE)
  const isBeside = useMedia(BESIDE_THE_TEXT)
  const tabs: readonly RecordTab[] = isPhone ? RECORD_TABS.filter((each) => each !== 'know') : RECORD_TABS
  const list = useRef<HTMLDivElement>(null)
  const nameOfTab = (each: RecordTab): string =>
    each === 'offers' ? say(texts.offersCount, { count: view.offers.length }) : say(RECORD_NAMES[each])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = (tabs.indexOf(tab) + step + tabs.length) % tabs.length
    onTab(tabs[next] ?? 'record')
    list.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <aside class="record-panel" id="record" aria-label={say(texts.theRecord)}>
      <div
        class="tabs"
        role="tablist"
        aria-label={listedIn(
          say.language,
          tabs.map((each) => say(RECORD_NAMES[each])),
        )}
        ref={list}
        hidden={!tabs.includes(tab)}
        onKeyDown={onKeyDown}
      >
        {tabs.map((each) => (
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
            {nameOfTab(each)}
          </button>
        ))}
      </div>
      <div
        class="record-body"
        role="tabpanel"
        id={`${id}-panel`}
        {...(tabs.includes(tab)
          ? { 'aria-labelledby': `${id}-${tab}` }
          : { 'aria-label': say(RECORD_NAMES[tab]) })}
      >
        {tab === 'record' && isBeside && (
          <FirstTurn view={view} openings={openings} acts={acts} onAll={onAll} />
        )}
        {tab === 'record' && <RecordLog view={view} />}
        {tab === 'offers' && <OffersList view={view} acts={acts} />}
        {tab === 'know' && <KnowPanel view={view} />}
        {tab === 'notes' && <NotesPanel />}
      </div>
      {Object.keys(view.scenario.sources).length > 0 && (
        <p class="record-foot">
          {say(texts.foot, { delegations: view.scenario.vocabulary.delegation.many })}
        </p>
      )}
    </aside>
  )
}
