/** What the draft is worth to you, live, on one line from 0 to 100 with no deal and the offer on the table. */
import type { VNode } from 'preact'
import type { PartyView } from '../../../table/view.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { Term } from '../../pieces/Term.tsx'
import { counted, partyIn } from '../../words/partyWords.ts'
import type { DraftInHand } from '../useDraft.ts'
import { worthInHand } from '../worthInHand.ts'

const SAID = {
  draft: 'Your draft',
  'the text': 'The settled text',
  'your ask': 'What you last asked for',
} as const

const at = (worth: number): string => `${Math.max(0, Math.min(100, worth))}%`

export const WorthPanel = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
  const viewer = partyIn(view, view.viewer)
  const worth = worthInHand(view, draft.package, draft.forAccordOnly)
  const shown = Math.round(worth.draft)
  const standing = worth.standing === null ? null : Math.round(worth.standing)
  const noDeal = Math.round(worth.noDeal)
  const floorWord = worth.isBare ? 'walk-away' : 'no deal'
  const from = Math.min(worth.draft, worth.standing ?? worth.draft)
  const to = Math.max(worth.draft, worth.standing ?? worth.draft)
  const below = worth.draft < worth.noDeal
  const isSettled = view.scenario.issues.every((issue) => view.draft[issue.id] !== undefined)
  const name = !draft.isEmpty ? 'draft' : isSettled ? 'the text' : 'your ask'
  const words = [
    `${SAID[name]} is worth ${shown} of 100 to you.`,
    standing === null ? '' : `The offer on the table: ${standing}.`,
    `Your ${floorWord}: ${noDeal}.`,
  ].join(' ')
  return (
    <section class="panel worth-panel" data-colour={viewer.marker.colour} aria-label="Worth to you">
      <h2>
        <Term name="worth">Worth to you</Term>
        <output class={`worth-figure${below ? ' below' : ''}`} aria-label={words}>
          {shown}
        </output>
      </h2>
      <div class="worth-line" aria-hidden="true">
        <div class="worth-scale">
          <i class="worth-up-to" style={{ width: at(worth.draft) }} />
          <i
            class="worth-between"
            style={{ insetInlineStart: at(from), width: `calc(${at(to)} - ${at(from)})` }}
          />
          <i class="worth-no-deal" style={{ insetInlineStart: at(worth.noDeal) }} />
          {worth.standing !== null && <i class="ring" style={{ insetInlineStart: at(worth.standing) }} />}
          <span class="worth-draft" style={{ insetInlineStart: at(worth.draft) }}>
            <Marker marker={viewer.marker} draft={!draft.isEmpty} />
          </span>
          {standing !== null && (
            <span
              class="worth-word above"
              style={{ insetInlineStart: `clamp(32px, ${at(worth.standing ?? 0)}, calc(100% - 32px))` }}
            >
              on the table {standing}
            </span>
          )}
          <span
            class={`worth-word no-deal ${below ? 'start' : 'end'}`}
            style={{ insetInlineStart: at(worth.noDeal) }}
          >
            {floorWord} {noDeal}
          </span>
          <span
            class={`worth-word draft ${below || worth.draft > 80 ? 'end' : 'start'}`}
            style={{ insetInlineStart: at(worth.draft) }}
          >
            {name} {shown}
          </span>
        </div>
      </div>
      <p class="small muted worth-note">
        {worth.noDealIfSealed !== null && (
          <>
            If sealed, <Term name="noDeal">no deal</Term> goes from {worth.noDeal.toFixed(1)} to{' '}
            {worth.noDealIfSealed.toFixed(1)}.{' '}
          </>
        )}
        {below ? (
          <span class="worse">Worse for you than {worth.isBare ? 'walking away' : 'no deal'}.</span>
        ) : (
          worth.left > 0 && !draft.isEmpty && <>With {counted(worth.left, 'open issue')} as you last asked.</>
        )}
      </p>
    </section>
  )
}
