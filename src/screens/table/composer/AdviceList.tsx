/** What the adviser said of a draft: for each party a range, never a lone percentage, and why. */

import type { VNode } from 'preact'
import type { Estimate } from '../../../counterparts/adviser.ts'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { type Chance, chanceOf, percentRange } from '../../../seat/guesses.ts'
import type { Advice } from '../../../session/desk/mind.ts'
import type { PartyView } from '../../../table/view.ts'
import { chanceWords, reasonSentence } from '../../../telling/estimate.ts'
import { partyIn } from '../../../telling/parties.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'

/** “20–45 % unlikely”. */
const RangeWords = ({ estimate }: { readonly estimate: Estimate }): VNode => {
  const say = useWords(UNDER_WAY)
  const { low, high } = percentRange(estimate)
  return (
    <>
      <b>
        {low}–{high} %
      </b>{' '}
      {say(chanceWords(estimate))}
    </>
  )
}

const Line = ({
  estimate,
  percent,
}: {
  readonly estimate: Estimate
  readonly percent: number | null
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { low, high } = percentRange(estimate)
  return (
    <span class="estimate-line" aria-hidden="true">
      <i class="band" style={{ insetInlineStart: `${low}%`, width: `${high - low}%` }} />
      {percent !== null && (
        <i class="tick" style={{ insetInlineStart: `${percent}%` }}>
          <span>{say(texts.tick)}</span>
        </i>
      )}
    </span>
  )
}

const Said = ({
  view,
  estimate,
  percent,
}: {
  readonly view: PartyView
  readonly estimate: Estimate
  readonly percent: number | null
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { marker, name } = partyIn(view, estimate.party)
  const said: Chance | null = percent === null ? null : chanceOf(percent)
  return (
    <li class="estimate" data-colour={marker.colour}>
      <Marker marker={marker} label={name} />
      <Line estimate={estimate} percent={percent} />
      <span>
        <RangeWords estimate={estimate} />
        {said !== null && <span class="unseen">{say(texts.youSaid, { said: say(said) })}</span>}
      </span>
      <p>
        <Told>{reasonSentence(view, estimate.party, estimate.reason)}</Told>
      </p>
    </li>
  )
}

export const AdviceList = ({
  view,
  advice,
}: {
  readonly view: PartyView
  readonly advice: Advice
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <div class="advice-list" role="status" tabIndex={0} aria-label={say(texts.adviserSays)}>
      <ul>
        {advice.estimates.map((estimate) => (
          <Said
            key={estimate.party}
            view={view}
            estimate={estimate}
            percent={advice.guesses[estimate.party] ?? null}
          />
        ))}
      </ul>
    </div>
  )
}

/** What was said of another draft than the one that lies there now. */
export const EarlierAdvice = ({
  view,
  advice,
}: {
  readonly view: PartyView
  readonly advice: Advice
}): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <p class="small muted">
      {say(texts.earlierDraft)}{' '}
      {advice.estimates.map((estimate, place) => (
        <span key={estimate.party}>
          {place > 0 && ', '}
          <OwnText>{partyIn(view, estimate.party).name}</OwnText> <RangeWords estimate={estimate} />
        </span>
      ))}
      .
    </p>
  )
}
