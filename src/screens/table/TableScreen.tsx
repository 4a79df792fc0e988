/** The table: the text in the middle, the stage and the record beside it, your move below. */
import type { ComponentProps, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PartyView } from '../../table/view.ts'
import { memo } from '../memo.ts'
import { Button } from '../pieces/Button.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { BESIDE_THE_TEXT, PHONE, useMedia } from '../useMedia.ts'
import { Announcer } from './Announcer.tsx'
import { useAnswerMoment } from './answer/useAnswerMoment.ts'
import { Composer } from './composer/Composer.tsx'
import { offerOf } from './composer/OfferButton.tsx'
import { PartyDialog } from './dialogs/PartyDialog.tsx'
import { Hint } from './Hint.tsx'
import { RecordPanel, type RecordTab } from './record/RecordPanel.tsx'
import { useShortcuts } from './shortcuts.ts'
import { RecordRail } from './stageColumn/RecordRail.tsx'
import { StageColumn } from './stageColumn/StageColumn.tsx'
import './table.css'
import { TableHeader } from './TableHeader.tsx'
import { TextBoard } from './text/TextBoard.tsx'
import { useDraft } from './useDraft.ts'
import { useFreshlySettled } from './useFreshlySettled.ts'

const PHONE_TABS = ['text', 'map', 'record', 'notes'] as const
type PhoneTab = (typeof PHONE_TABS)[number]
const PHONE_NAMES: Record<PhoneTab, string> = { text: 'Text', map: 'Map', record: 'Record', notes: 'Notes' }

const PhoneTabs = ({
  open,
  onOpen,
}: {
  readonly open: PhoneTab
  readonly onOpen: (tab: PhoneTab) => void
}): VNode => (
  <nav class="phone-tabs" aria-label="Parts of the table">
    {PHONE_TABS.map((tab) => (
      <button
        key={tab}
        type="button"
        aria-current={tab === open ? 'page' : undefined}
        onClick={() => onOpen(tab)}
      >
        {PHONE_NAMES[tab]}
      </button>
    ))}
  </nav>
)

const sameView = (before: { readonly view: PartyView }, now: { readonly view: PartyView }) =>
  before.view === now.view
const Header = memo(TableHeader, sameView)
const Stage = memo(StageColumn, sameView)
const Aside = memo(RecordPanel, (before, now) => before.view === now.view && before.tab === now.tab)

/** The rows settle one by one, and each row draws itself; your move need not be drawn again at every one of them. */
const YourMove = memo<ComponentProps<typeof Composer>>(
  Composer,
  (before, now) =>
    sameView(before, now) &&
    before.draft.package === now.draft.package &&
    before.draft.forAccordOnly === now.draft.forAccordOnly &&
    before.draft.canUndo === now.draft.canUndo &&
    before.moment?.offer === now.moment?.offer &&
    before.moment?.words === now.moment?.words &&
    before.moment?.isOver === now.moment?.isOver,
)

const Table = ({ view }: { readonly view: PartyView }): VNode => {
  const acts = useActs()
  const phone = useMedia(PHONE)
  const isBeside = useMedia(BESIDE_THE_TEXT)
  const draft = useDraft(view)
  const moment = useAnswerMoment(view)
  const fresh = useFreshlySettled(view)
  const plate = useDesk((state) => state.focus.party)
  const issue = useDesk((state) => state.focus.issue)
  const enlarged = useDesk((state) => state.focus.enlarged)
  const [recordTab, showRecordTab] = useState<RecordTab>('record')
  const [phoneTab, showPhoneTab] = useState<PhoneTab>('text')
  const [drawerOpen, openDrawer] = useState(false)

  // A row is open from the start, so that the map has something to show.
  useEffect(() => {
    if (issue === null || !view.round.agenda.includes(issue))
      acts.look({ issue: view.round.agenda[0] ?? null, option: null })
  }, [view.round.id])
  useShortcuts({
    m: () => acts.look({ enlarged: !enlarged }),
    o: () => draft.isEmpty || acts.make(offerOf(view, draft)),
    u: () => draft.canUndo && draft.acts.undo(),
    x: () => issue !== null && draft.acts.choose(issue, null),
  })
  const unfoldRecord = (tab: RecordTab) => {
    showRecordTab(tab)
    acts.look({ enlarged: false })
  }
  const openOnPhone = (tab: PhoneTab) => {
    showPhoneTab(tab)
    if (tab === 'record' || tab === 'notes') showRecordTab(tab)
  }
  return (
    <div
      class={`table-screen${drawerOpen ? ' drawer-open' : ''}`}
      data-phone-tab={phone ? phoneTab : undefined}
    >
      <a class="skip" href="#text">
        Skip to the text
      </a>
      <Header view={view} />
      <main class={`table-main${enlarged ? ' stage-opened' : ''}`}>
        <TextBoard view={view} draft={draft} settling={moment?.settled ?? new Map()} fresh={fresh} />
        <YourMove view={view} draft={draft} moment={moment} />
        <div class="record-place">
          <Button class="drawer-button" expanded={drawerOpen} onPress={() => openDrawer(!drawerOpen)}>
            {drawerOpen ? 'Close the record' : 'Record'}
          </Button>
          {enlarged && isBeside ? (
            <RecordRail view={view} onOpen={unfoldRecord} />
          ) : (
            <Aside view={view} acts={draft.acts} tab={recordTab} onTab={showRecordTab} />
          )}
        </div>
        <Stage view={view} />
      </main>
      <Hint view={view} draft={draft} />
      {phone && <PhoneTabs open={phoneTab} onOpen={openOnPhone} />}
      {plate !== null && <PartyDialog view={view} id={plate} />}
      <Announcer view={view} />
    </div>
  )
}

export const TableScreen = memo(Table, sameView)
