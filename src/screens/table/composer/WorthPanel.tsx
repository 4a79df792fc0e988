/** What the draft is worth to you, live: against no deal and the offer on the table, and what hangs together in it. */
import type { VNode } from 'preact'
import { Term } from '../../../pieces/Term.tsx'
import { noDealBefore } from '../../../seat/cards.ts'
import type { SeatState } from '../../../seat/seat.ts'
import type { WorthInHand } from '../../../seat/worthInHand.ts'
import type { PartyView } from '../../../table/view.ts'
import { changeWords } from '../../../telling/figureStep.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { counted, listed } from '../../../telling/phrases.ts'
import type { IssueId } from '../../../terms/ids.ts'
import { useDesk } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'
import { WorthLine } from './WorthLine.tsx'
import { worthShown } from './worthShown.ts'

const signed = (points: number): string => `${points > 0 ? '+' : '−'}${Math.abs(points)}`

const names = (view: PartyView, issues: readonly IssueId[]): string =>
  listed(issues.map((issue) => issueLabel(view, issue)))

const Note = ({
  view,
  worth,
  isDraft,
}: {
  readonly view: PartyView
  readonly worth: WorthInHand
  readonly isDraft: boolean
}): VNode => (
  <p class="small muted worth-note" tabIndex={0} role="note">
    {worth.redLines.length > 0 && (
      <span class="below-leaving">
        May not be signed: it crosses your red line on {names(view, worth.redLines)}.{' '}
      </span>
    )}
    {worth.redLines.length === 0 && worth.draft < worth.noDeal && (
      <span class="below-leaving">Worse for you than no deal. </span>
    )}
    {worth.standingRedLines.length > 0 && (
      <span class="below-leaving">
        The offer on the table may not be signed: it crosses your red line on{' '}
        {names(view, worth.standingRedLines)}.{' '}
      </span>
    )}
    {worth.promised > 0 && (
      <>Counts {worth.promised.toFixed(1).replace('.0', '')} promised to you if you sign. </>
    )}
    {worth.promised < 0 && (
      <>
        Counts {worth.promised.toFixed(1).replace('.0', '').replace('-', '−')} for what you have promised, due
        if the accord is signed.{' '}
      </>
    )}
    {worth.noDealIfSealed !== null && (
      <>
        If sealed, <Term name="noDeal">no deal</Term> {changeWords(worth.noDeal, worth.noDealIfSealed)}.{' '}
      </>
    )}
    {isDraft &&
      worth.linkages.map((linkage) => (
        <span key={linkage.label}>
          <Term name="linkage">Linkage</Term> {signed(linkage.worth)}: {linkage.label.replace(/\.$/, '')}.{' '}
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
  const { worth, isDraft, name, isBad, words } = worthShown(view, draft)
  return (
    <section class="panel worth-panel" data-colour={viewer.marker.colour} aria-label="Worth to you">
      <h2>
        <Term name="worth">Worth to you</Term>
        <output class={`worth-figure${isBad ? ' below' : ''}`} aria-label={words}>
          {Math.round(worth.draft)}
        </output>
      </h2>
      <WorthLine
        viewer={viewer}
        floor={{ worth: worth.noDeal, word: 'no deal', was: noDealWas }}
        draft={{ worth: worth.draft, word: name, isDraft }}
        standing={worth.standing}
        most={worth.most}
      />
      <Note view={view} worth={worth} isDraft={isDraft} />
    </section>
  )
}
