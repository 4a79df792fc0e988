/** The table: the text in the middle, the stage and the record beside it, your move below. */

import type { ComponentProps, VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { memo } from '../../pieces/memo.ts'
import { useWords } from '../../pieces/speaking.ts'
import { useAfterPaint } from '../../pieces/useAfterPaint.ts'
import { useLettingGo } from '../../pieces/useLettingGo.ts'
import { BESIDE_THE_TEXT, PHONE, useMedia } from '../../pieces/useMedia.ts'
import { waitsAtEnd } from '../../seat/answerMoment.ts'
import { choiceAsked } from '../../seat/choiceAsked.ts'
import { floatedHere } from '../../seat/floatedHere.ts'
import { isAskedToAnswer } from '../../seat/isAskedToAnswer.ts'
import type { PartyView } from '../../table/view.ts'
import { TABLE } from '../../words/table/catalog.ts'
import * as texts from '../../words/table/en.ts'
import { useActs, useDesk } from '../useDesk.ts'
import { Announcer } from './Announcer.tsx'
import { isSaid } from './answer/isSaid.ts'
import { Composer } from './composer/Composer.tsx'
import { composerKind } from './composer/kind.ts'
import { offerOf } from './composer/OfferButton.tsx'
import { useFirstTurn } from './first/useFirstTurn.ts'
import { hint, partyDialog, recordPanel, recordRail, stageColumn } from './laterAtTable.ts'
import type { RecordTab } from './record/RecordPanel.tsx'
import { useShortcuts } from './shortcuts.ts'
import './table.css'
import { TableHeader } from './TableHeader.tsx'
import { TextBoard } from './text/TextBoard.tsx'
import { textSeen } from './text/textSeen.ts'
import { useDraft } from './useDraft.ts'
import { type MomentNow, useMoment, useSkipping } from './useMoment.ts'

const PHONE_TABS = ['text', 'map', 'record', 'know'] as const
type PhoneTab = (typeof PHONE_TABS)[number]
const PHONE_NAMES = {
  text: texts.text,
  map: texts.map,
  record: texts.record,
  know: texts.know,
} as const satisfies Record<PhoneTab, string>

const PhoneTabs = ({
  open,
  cards,
  onOpen,
}: {
  readonly open: PhoneTab
  /** Unread, at the head of the record. */
  readonly cards: number
  readonly onOpen: (tab: PhoneTab) => void
}): VNode => {
  const say = useWords(TABLE)
  return (
    <nav class="phone-tabs" aria-label={say(texts.parts)}>
      {PHONE_TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === open ? 'page' : undefined}
          onClick={() => onOpen(tab)}
        >
          {say(PHONE_NAMES[tab])}
          {tab === 'record' && cards > 0 && (
            <b>
              {' '}
              {cards}
              <span class="unseen"> {say(texts.unread)}</span>
            </b>
          )}
        </button>
      ))}
    </nav>
  )
}

const sameView = (before: { readonly view: PartyView }, now: { readonly view: PartyView }) =>
  before.view === now.view
const Header = memo(TableHeader, sameView)
const Stage = memo(stageColumn.Screen, sameView)
const Aside = memo(
  recordPanel.Screen,
  (before, now) => before.view === now.view && before.tab === now.tab && before.openings === now.openings,
)
const Text = memo(
  TextBoard,
  (before, now) =>
    before.now === now.now &&
    before.draft.package === now.draft.package &&
    before.draft.forAccordOnly === now.draft.forAccordOnly,
)

const YourMove = memo<ComponentProps<typeof Composer>>(
  Composer,
  (before, now) =>
    sameView(before, now) &&
    before.draft.package === now.draft.package &&
    before.draft.forAccordOnly === now.draft.forAccordOnly &&
    before.draft.canUndo === now.draft.canUndo &&
    before.countering === now.countering &&
    before.isFirst === now.isFirst &&
    before.now?.moment === now.now?.moment &&
    before.now?.step === now.now?.step,
)

/** The place in the record of what waits for the viewer's own word; null while nothing does. */
const askedAbout = (view: PartyView): number | null =>
  isAskedToAnswer(view)
    ? (view.record.findLast(({ type }) => type === 'offer.made')?.index ?? null)
    : (floatedHere(view)?.index ?? null)

/** An answer given to an own offer takes more room than one that is only watched, and so does the viewer's own. */
const isTallAnswer = (view: PartyView, now: MomentNow | null): boolean => {
  const moment = now?.moment ?? null
  if (moment?.type === 'caucusAnswer') {
    const { event } = moment
    return event.type === 'question.answered' || (event.type === 'float.answered' && !event.warm)
  }
  if (moment?.type !== 'answer')
    return isAskedToAnswer(view) || floatedHere(view) !== null || choiceAsked(view) !== null
  return waitsAtEnd(moment) && !(moment.outcome === 'accepted' && isSaid(moment, now?.step ?? 0))
}

const Table = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(TABLE)
  const acts = useActs()
  const phone = useMedia(PHONE)
  const isBeside = useMedia(BESIDE_THE_TEXT)
  const draft = useDraft()
  const now = useMoment()
  useSkipping()
  // By offer or floated package, so that the next one is answered from the start.
  const [countered, setCountered] = useState<number | null>(null)
  const asked = askedAbout(view)
  const countering = asked !== null && asked === countered
  useLettingGo(composerKind(view, now, countering).type, '.composer')
  const isTall = !countering && isTallAnswer(view, now)
  const plate = useDesk((state) => state.focus.party)
  const issue = useDesk((state) => state.focus.issue)
  const enlarged = useDesk((state) => state.focus.enlarged)
  const unread = useDesk(({ attention }) => attention?.cards.length ?? 0)
  // Beside the text, unread cards stand in its place.
  const { openings, showAll } = useFirstTurn(view, !isBeside || unread === 0)
  // Your move first, then the text, then what stands beside it.
  const seen = useMemo(
    () => textSeen(view, now, openings, countering),
    [view, now?.moment, now?.step, openings, countering],
  )
  const text = useAfterPaint(seen, null)
  const beside = useAfterPaint(text?.view ?? null, null)
  const [recordTab, setRecordTab] = useState<RecordTab>('record')
  const [phoneTab, setPhoneTab] = useState<PhoneTab>('text')
  const [drawerOpen, setDrawerOpen] = useState(false)

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
    setRecordTab(tab)
    acts.look({ enlarged: false })
  }
  const openOnPhone = (tab: PhoneTab) => {
    setPhoneTab(tab)
    if (tab === 'record' || tab === 'know') setRecordTab(tab)
  }
  return (
    <div
      class={`table-screen${drawerOpen ? ' drawer-open' : ''}`}
      data-phone-tab={phone ? phoneTab : undefined}
    >
      <a class="skip" href="#text">
        {say(texts.skip)}
      </a>
      <Header view={view} />
      <main class={`table-main${enlarged ? ' stage-opened' : ''}${isTall ? ' answering' : ''}`}>
        {text !== null && <Text now={text} draft={draft} onAll={showAll} />}
        <YourMove
          view={view}
          draft={draft}
          now={now}
          isFirst={openings.length > 0}
          countering={countering}
          onCounter={(begins) => setCountered(begins ? asked : null)}
        />
        <div class="record-place">
          <Button class="drawer-button" expanded={drawerOpen} onPress={() => setDrawerOpen(!drawerOpen)}>
            {say(drawerOpen ? texts.closeRecord : texts.record)}
          </Button>
          {enlarged && isBeside ? (
            <recordRail.Screen view={view} onOpen={unfoldRecord} />
          ) : (
            beside !== null && (
              <Aside
                view={beside}
                acts={draft.acts}
                openings={openings}
                onAll={showAll}
                tab={recordTab}
                onTab={setRecordTab}
              />
            )
          )}
        </div>
        {beside !== null && <Stage view={beside} />}
        {openings.length === 0 && <hint.Screen view={view} draft={draft} />}
      </main>
      {/* The first turn is a hint already, and lights rows that this one would cover. */}
      {phone && <PhoneTabs open={phoneTab} cards={unread} onOpen={openOnPhone} />}
      {plate !== null && <partyDialog.Screen view={view} id={plate} />}
      <Announcer />
    </div>
  )
}

export const TableScreen = memo(Table, sameView)
