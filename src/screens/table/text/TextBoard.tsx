/** The text: every issue on the round's agenda as a row, and those off it folded away. */

import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Marker } from '../../../pieces/Marker.tsx'
import { memo } from '../../../pieces/memo.ts'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { Stamp } from '../../../pieces/Stamp.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { BESIDE_THE_TEXT, PHONE, useMedia } from '../../../pieces/useMedia.ts'
import { issueOf } from '../../../scenario/scenario.ts'
import { rowState } from '../../../seat/board.ts'
import { rowTags } from '../../../seat/cards.ts'
import type { SuggestedOpening } from '../../../seat/firstTurn.ts'
import type { PartyView } from '../../../table/view.ts'
import type { Card } from '../../../telling/consequences.ts'
import { optionShort } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import type { IssueId } from '../../../terms/ids.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { useDesk } from '../../useDesk.ts'
import { FirstTurn } from '../first/FirstTurn.tsx'
import { momentStrip } from '../laterAtTable.ts'
import { floorBar, phoneRow } from '../phone/laterOnPhone.ts'
import type { DraftInHand } from '../useDraft.ts'
import { IssueRow, sameRow } from './IssueRow.tsx'
import type { TextSeen } from './textSeen.ts'

interface TextBoardProps {
  readonly now: TextSeen
  readonly draft: DraftInHand
  /** Shows all rows and moves alike. */
  readonly onAll: () => void
}

const Wide = memo(IssueRow, sameRow)
const Narrow = memo(phoneRow.Screen, sameRow)

const Legend = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(TABLE)
  const viewer = partyIn(view, view.viewer)
  const others = view.scenario.parties.filter((party) => party.id !== view.viewer)
  return (
    <div class="legend" data-colour={viewer.marker.colour}>
      {[viewer, ...others].map((party) => (
        <span key={party.id}>
          <Marker marker={party.marker} />
          {party === viewer ? say(texts.you) : <OwnText>{party.name}</OwnText>}
        </span>
      ))}
      <span>
        <i class="ring" aria-hidden="true" />
        <Term name="standing">{say(texts.onTable)}</Term>
      </span>
      <span>
        <Marker marker={viewer.marker} draft />
        {say(texts.draft)}
      </span>
      <span class="worth-key">
        <i aria-hidden="true" />
        <Term name="worth">{say(texts.worth)}</Term>
      </span>
    </div>
  )
}

/** Who is at the table does not change while a seat is open; the language of their names may. */
const SameLegend = memo(
  Legend,
  ({ view: before }, { view: now }) =>
    before.viewer === now.viewer && before.scenario.language === now.scenario.language,
)

const OffAgenda = ({ view }: { readonly view: PartyView }): VNode | null => {
  const say = useWords(TABLE)
  const off = view.scenario.issues.filter((issue) => !view.round.agenda.includes(issue.id))
  if (off.length === 0) return null
  return (
    <details class="off-agenda">
      <summary>{say(texts.offAgenda, { count: off.length })}</summary>
      <ul>
        {off.map((issue) => {
          const agreed = view.draft[issue.id]
          return (
            <li key={issue.id}>
              <OwnText>{issue.label}</OwnText>
              {agreed !== undefined && (
                <>
                  : <OwnText>{optionShort(view, issue.id, agreed.option)}</OwnText>{' '}
                  <Stamp tone={agreed.status === 'sealed' ? 'seal' : 'initial'}>{say(agreed.status)}</Stamp>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

const NO_CARDS: readonly Card[] = []

/** Whether a draft would go anywhere: to all, or to the one with whom the viewer is aside. */
const mayDraft = (view: PartyView): boolean => view.may.includes('offer') || view.may.includes('float')

const numberOf = (openings: readonly SuggestedOpening[], id: IssueId): number | null => {
  const place = openings.findIndex(({ issue }) => issue.id === id)
  return place < 0 ? null : place + 1
}

export const TextBoard = ({ now, draft, onAll }: TextBoardProps): VNode => {
  const say = useWords(TABLE)
  const { view, settling, fresh, lit, openings, countering } = now
  const chosen = useDesk((state) => state.focus.issue)
  const cards = useDesk(({ attention }) => attention?.cards ?? NO_CARDS)
  const tags = rowTags(cards)
  const phone = useMedia(PHONE)
  // The record, which shows it otherwise, is out of sight.
  const isBeside = useMedia(BESIDE_THE_TEXT)
  const Row = phone ? Narrow : Wide
  const rows = useRef<HTMLDivElement>(null)
  const first = lit === null ? undefined : view.round.agenda.find((id) => lit.has(id))
  // What is answered is brought into sight where not all rows have room above the answer. A first turn begins with its
  // suggestion, which stands above the rows that it lights.
  useEffect(() => {
    if (first !== undefined && openings.length === 0)
      rows.current?.querySelector('.lit')?.scrollIntoView({ block: 'nearest' })
  }, [first])
  return (
    <section class="text-board" id="text" tabIndex={-1} aria-label={say(texts.theText)}>
      <header class="text-head">
        <h2>{say(texts.theText)}</h2>
        <SameLegend view={view} />
      </header>
      <momentStrip.Screen />
      {phone && <floorBar.Screen view={view} />}
      <div
        ref={rows}
        class={`rows${mayDraft(view) || countering ? '' : ' not-drafting'}`}
        style={{ '--rows': view.round.agenda.length }}
      >
        {!isBeside && draft.isEmpty && (
          <FirstTurn view={view} openings={openings} acts={draft.acts} onAll={onAll} />
        )}
        {view.round.agenda.map((id) => (
          <Row
            key={id}
            view={view}
            row={rowState(view, issueOf(view.scenario, id), draft.package)}
            acts={draft.acts}
            accordOnly={draft.forAccordOnly.includes(id)}
            chosen={chosen === id}
            settling={settling.get(id) ?? null}
            fresh={fresh.has(id)}
            tag={tags.get(id) ?? null}
            light={lit === null ? '' : lit.has(id) ? 'lit' : 'recedes'}
            number={numberOf(openings, id)}
          />
        ))}
        <OffAgenda view={view} />
      </div>
    </section>
  )
}
