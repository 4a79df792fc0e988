/** The plane of any two parties, with the figures of the zone beside it. */
import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { shareWords } from '../../pack/expectedWords.ts'
import { PlaneAlone } from '../../pieces/plane/PlaneAlone.tsx'
import type { Frame } from '../../pieces/plane/planeScale.ts'
import type { PlaneSubject } from '../../pieces/plane/planeSubject.ts'
import { partyOf, readingOf } from '../../scenario/scenario.ts'
import { grouped, points } from '../../telling/phrases.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { BesideChoice, BesideChoices } from '../beside/BesideChoices.tsx'
import type { AnalysisClient, ShownFigures, ShownPlane } from './openAnalysis.ts'
import type { PartyPair } from './pairPlane.ts'

/** Px of the drawing's own: beside the figures of the zone, at the right of a text. */
const BESIDE: Frame = { width: 440, height: 384, left: 52, top: 16, right: 12, bottom: 40 }

interface PairProps {
  readonly shown: ShownFigures
  readonly pair: PartyPair
  readonly onChoose: (pair: PartyPair) => void
}

const PairChoice = ({ shown: { scenario, drawable }, pair, onChoose }: PairProps): VNode => {
  const [across, up] = pair
  const choices = drawable.map((id) => ({ id, label: partyOf(scenario, id).name }))
  // Whoever stands on the other axis changes places with the one chosen.
  return (
    <BesideChoices>
      <BesideChoice
        label="Across"
        choices={choices}
        value={across}
        onChoose={(party) => onChoose([party, party === up ? across : up])}
      />
      <BesideChoice
        label="Up"
        choices={choices}
        value={up}
        onChoose={(party) => onChoose([party === across ? up : across, party])}
      />
    </BesideChoices>
  )
}

const Solved = ({ shown: { analysis } }: { readonly shown: ShownFigures }): VNode => {
  const { zone, outcomes, frontier, opposition, decision } = analysis
  return (
    <dl class="beside-figures">
      <div>
        <dt>
          texts better for all {decision === null ? 'principals' : 'who decide'},{' '}
          {shareWords(zone.outcomes, outcomes)} of {grouped(outcomes)}
        </dt>
        <dd>{grouped(zone.outcomes)}</dd>
      </div>
      <div>
        <dt>of them in reach of the mandates</dt>
        <dd>{grouped(zone.reachable)}</dd>
      </div>
      {decision !== null && (
        <div>
          <dt>
            of them better for every principal, though {decision.atLeast} of {analysis.parties.length} decide
          </dt>
          <dd>{grouped(decision.forAll)}</dd>
        </div>
      )}
      <div>
        <dt>left once all that is separable is sealed first</dt>
        <dd>{grouped(zone.afterSealing)}</dd>
      </div>
      <div>
        <dt>points of the edge, {grouped(frontier.rationalPoints)} of them better for all</dt>
        <dd>{grouped(frontier.points)}</dd>
      </div>
      {opposition !== null && (
        <div>
          <dt>opposition: 0 where one text is best for everyone</dt>
          <dd>{points(opposition)}</dd>
        </div>
      )}
    </dl>
  )
}

export const ZoneCard = ({
  client,
  plane,
  shown,
}: {
  readonly client: AnalysisClient
  readonly plane: ShownPlane | null
  readonly shown: ShownFigures
}): VNode => {
  const { scenario, reading, drawable, analysis } = shown
  const [chosen, setChosen] = useState<PartyPair | null>(null)
  const [first, second] = analysis.parties.map(({ id }) => id)
  const principals = first === undefined || second === undefined ? null : ([first, second] as const)
  const pair = chosen?.every((party) => drawable.includes(party)) ? chosen : principals
  const key = pair?.join(' ')
  useEffect(() => {
    if (pair !== null && drawable.length > 1) client.draw(reading, pair)
  }, [client, reading, key, drawable.length > 1])
  // The same element as long as the plane is the same: drawing it takes longer than all else of the card.
  const drawing = useMemo(() => {
    if (plane === null) return null
    const subject: PlaneSubject = { ...plane.subject, scenario: plane.scenario }
    return <PlaneAlone debrief={subject} plane={plane.plane} wide={BESIDE} />
  }, [plane])
  return (
    <BesideCard title={`The plane under “${readingOf(scenario, reading).label}”`} class="zone-card">
      {pair !== null && drawable.length > 2 && <PairChoice shown={shown} pair={pair} onChoose={setChosen} />}
      <div class="zone-columns">
        <div>
          {drawable.length < 2 && <p class="muted">There are too many texts to draw each.</p>}
          {drawable.length > 1 && drawing}
          <p class="small muted">
            Dark dots cross no red line, a larger one is more texts. Green field: both of the drawing have at
            least their no deal; green squares: in the zone, and in reach of the mandates.
          </p>
        </div>
        <Solved shown={shown} />
      </div>
    </BesideCard>
  )
}
