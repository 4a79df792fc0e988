/** What the draft is worth to you, live: against no deal and the offer on the table, and what hangs together in it. */
import type { VNode } from 'preact'
import { noDealBefore } from '../../../seat/cards.ts'
import type { SeatState } from '../../../seat/seat.ts'
import { type WorthInHand, worthInHand } from '../../../seat/worthInHand.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn } from '../../../telling/parties.ts'
import { counted } from '../../../telling/phrases.ts'
import { Term } from '../../pieces/Term.tsx'
import { useDesk } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'
import { WorthLine } from './WorthLine.tsx'

const SAID = {
  draft: 'Your draft',
  'the text': 'The settled text',
  'your ask': 'What you last asked for',
} as const

const signed = (points: number): string => `${points > 0 ? '+' : '−'}${Math.abs(points)}`

const Note = ({ worth, isDraft }: { readonly worth: WorthInHand; readonly isDraft: boolean }): VNode => (
  <p class="small muted worth-note">
    {worth.draft < worth.noDeal && (
      <span class="worse">Worse for you than {worth.isBare ? 'walking away' : 'no deal'}. </span>
    )}
    {worth.noDealIfSealed !== null && (
      <>
        If sealed, <Term name="noDeal">no deal</Term> goes from {worth.noDeal.toFixed(1)} to{' '}
        {worth.noDealIfSealed.toFixed(1)}.{' '}
      </>
    )}
    {isDraft &&
      worth.linkages.map((linkage) => (
        <span key={linkage.label}>
          <Term name="linkage" /> {signed(linkage.worth)}: {linkage.label.replace(/\.$/, '')}.{' '}
        </span>
      ))}
    {isDraft && worth.left > 0 && <>With {counted(worth.left, 'open issue')} as you last asked.</>}
  </p>
)

/** No deal before the cards that are still unread. */
const noDealWasIn = ({ attention }: SeatState): number | null =>
  attention === null ? null : noDealBefore(attention.cards)

export const WorthPanel = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
  const viewer = partyIn(view, view.viewer)
  const noDealWas = useDesk(noDealWasIn)
  // What is to be signed is the settled text, whatever lies half drafted beside it.
  const isDraft = !draft.isEmpty && view.phase !== 'signing'
  const worth = worthInHand(view, isDraft ? draft.package : {}, draft.forAccordOnly)
  const isSettled = view.scenario.issues.every((issue) => view.draft[issue.id] !== undefined)
  const name = isDraft ? 'draft' : isSettled ? 'the text' : 'your ask'
  const floorWord = worth.isBare ? 'walk-away' : 'no deal'
  const words = [
    `${SAID[name]} is worth ${Math.round(worth.draft)} of 100 to you.`,
    worth.standing === null ? '' : `The offer on the table: ${Math.round(worth.standing)}.`,
    `Your ${floorWord}: ${Math.round(worth.noDeal)}.`,
  ].join(' ')
  return (
    <section class="panel worth-panel" data-colour={viewer.marker.colour} aria-label="Worth to you">
      <h2>
        <Term name="worth">Worth to you</Term>
        <output class={`worth-figure${worth.draft < worth.noDeal ? ' below' : ''}`} aria-label={words}>
          {Math.round(worth.draft)}
        </output>
      </h2>
      <WorthLine
        viewer={viewer}
        floor={{ worth: worth.noDeal, word: floorWord, was: noDealWas }}
        draft={{ worth: worth.draft, word: name, isDraft }}
        standing={worth.standing}
      />
      <Note worth={worth} isDraft={isDraft} />
    </section>
  )
}
