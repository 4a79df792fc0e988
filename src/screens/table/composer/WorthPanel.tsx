/** What the draft is worth to you, live: against no deal and the offer on the table, and what hangs together in it. */

import type { VNode } from 'preact'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { woven } from '../../../pieces/woven.ts'
import { noDealBefore } from '../../../seat/cards.ts'
import type { SeatState } from '../../../seat/seat.ts'
import type { WorthInHand } from '../../../seat/worthInHand.ts'
import type { PartyView } from '../../../table/view.ts'
import { figureStep } from '../../../telling/figureStep.ts'
import { issueLabel } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { points } from '../../../telling/phrases.ts'
import type { IssueId } from '../../../terms/ids.ts'
import { listedIn } from '../../../words/lists.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { useDesk } from '../../useDesk.ts'
import type { DraftInHand } from '../useDraft.ts'
import { LinkageWorths } from './LinkageWorths.tsx'
import { WorthLine } from './WorthLine.tsx'
import { worthShown } from './worthShown.ts'

const signed = (points: number): string => `${points > 0 ? '+' : '−'}${Math.abs(points)}`

const Note = ({
  view,
  worth,
  isDraft,
}: {
  readonly view: PartyView
  readonly worth: WorthInHand
  readonly isDraft: boolean
}): VNode => {
  const say = useWords(TABLE)
  const named = (issues: readonly IssueId[]) => ({
    issues: () => (
      <OwnText>
        {listedIn(
          say.language,
          issues.map((issue) => issueLabel(view, issue)),
        )}
      </OwnText>
    ),
  })
  const { noDealIfSealed, promised } = worth
  const step = noDealIfSealed === null ? null : figureStep(worth.noDeal, noDealIfSealed)
  const noDeal = { term: (inner: string) => <Term name="noDeal">{inner}</Term> }
  return (
    <p class="small muted worth-note" tabIndex={0} role="note">
      {worth.redLines.length > 0 && (
        <span class="below-leaving">{woven(say, texts.mayNotSign, named(worth.redLines))} </span>
      )}
      {worth.redLines.length === 0 && worth.draft < worth.noDeal && (
        <span class="below-leaving">{say(texts.belowNoDeal)} </span>
      )}
      {worth.standingRedLines.length > 0 && (
        <span class="below-leaving">{woven(say, texts.standingCrosses, named(worth.standingRedLines))} </span>
      )}
      {promised !== 0 &&
        `${say(promised > 0 ? texts.promisedYou : texts.youPromised, { points: points(promised) })} `}
      {step !== null && <>{woven(say, texts.ifSealed, noDeal, step)} </>}
      {step === null && noDealIfSealed !== null && (
        <>{woven(say, texts.sealedSame, noDeal, { after: points(Math.round(noDealIfSealed)) })} </>
      )}
      {isDraft && <LinkageWorths linkages={worth.linkages} written={signed} />}
      {isDraft && worth.left > 0 && say(texts.openIssues, { count: worth.left })}
    </p>
  )
}

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
  const say = useWords(TABLE)
  const viewer = partyIn(view, view.viewer)
  const noDealWas = useDesk(noDealWasIn)
  const { worth, isDraft, name, isBad, words } = worthShown(say, view, draft)
  return (
    <section class="panel worth-panel" data-colour={viewer.marker.colour} aria-label={say(texts.worthTitle)}>
      <h2>
        <Term name="worth">{say(texts.worthTitle)}</Term>
        <output class={`worth-figure${isBad ? ' below' : ''}`} aria-label={words}>
          {Math.round(worth.draft)}
        </output>
      </h2>
      <WorthLine
        viewer={viewer}
        floor={{ worth: worth.noDeal, word: say(texts.noDeal), was: noDealWas }}
        draft={{ worth: worth.draft, word: say(name), isDraft }}
        standing={worth.standing}
        most={worth.most}
      />
      <Note view={view} worth={worth} isDraft={isDraft} />
    </section>
  )
}
