/** How it ended, what it is worth to each seat, and what the text says now. */
import type { VNode } from 'preact'
import type { Debrief, SeatResult } from '../../debrief/debrief.ts'
import { issueOf, optionOf, partyOf } from '../../scenario/scenario.ts'
import type { End } from '../../table/event.ts'
import { counted, gained, points } from '../../telling/phrases.ts'
import { Marker } from '../pieces/Marker.tsx'
import { Stamp } from '../pieces/Stamp.tsx'

const END: Readonly<Record<End, string>> = {
  signed: 'Signed',
  brokenOff: 'Broken off',
  partial: 'Partial agreement',
  adjourned: 'Adjourned',
}

const against = (seat: SeatResult, end: End): string => {
  const sealed = seat.worth - seat.reservationValue
  if (end !== 'signed' && Math.abs(sealed) >= 0.05)
    return `walk-away ${points(seat.reservationValue)}, sealed ${gained(sealed)}`
  const difference = seat.worth - seat.noDeal
  if (Math.abs(difference) < 0.05) return 'as good as no deal'
  return `${points(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} no deal`
}

export const Outcome = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { scenario, end } = debrief
  return (
    <section class="outcome" aria-labelledby="outcome-title">
      <p class="small muted">
        {END[end.end]}
        {end.end === 'signed' && (end.ratified ? ', ratified' : ', not ratified')} after{' '}
        {counted(debrief.totalTurns, 'turn')}
      </p>
      <h1 id="outcome-title" tabIndex={-1}>
        {debrief.headline}
      </h1>
      <p class="lead">{debrief.summary}</p>
      <ul class="results">
        {debrief.seats.map((seat) => {
          const party = partyOf(scenario, seat.party)
          return (
            <li key={seat.party}>
              <Marker marker={party.marker} />
              <span>
                {party.name} <span class="muted">{against(seat, end.end)}</span>
              </span>
              <b class="serif">{points(seat.worth)}</b>
            </li>
          )
        })}
      </ul>
      {debrief.peopleHome > 0 && (
        <p class="people">
          <b class="serif">{debrief.peopleHome.toLocaleString('en-GB')}</b> people come home.
        </p>
      )}
      <dl class="final">
        {scenario.issues.map((issue) => {
          const option = debrief.final[issue.id]
          const line = debrief.draft[issue.id]
          return (
            <div key={issue.id}>
              <dt>{issueOf(scenario, issue.id).label}</dt>
              <dd>
                {option ? optionOf(scenario, issue.id, option).short : ''}
                {line?.status === 'sealed' && <Stamp>Sealed</Stamp>}
                {line === undefined && <span class="small muted"> as before</span>}
                {line !== undefined && line.option !== option && (
                  <span class="unsigned small muted">
                    {optionOf(scenario, issue.id, line.option).short} was{' '}
                    {end.end === 'signed' ? 'signed, not approved' : 'initialled, not signed'}
                  </span>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {debrief.communiques.length > 0 && (
        <details class="said">
          <summary>What was said to the press</summary>
          <ul>
            {debrief.communiques.map((one, index) => (
              <li key={index}>
                <span class="small muted">
                  {one.round}, {partyOf(scenario, one.party).name}
                </span>
                <p class="serif">{one.text}</p>
              </li>
            ))}
          </ul>
          <p class="small muted">What delegations say here is simulated.</p>
        </details>
      )}
    </section>
  )
}

export const gains = (debrief: Debrief, worths: readonly number[]): VNode => (
  <span class="gains">
    {debrief.principals.map((id, index) => (
      <span key={id}>
        <Marker marker={partyOf(debrief.scenario, id).marker} label={partyOf(debrief.scenario, id).name} />
        {gained(worths[index] ?? 0)}
      </span>
    ))}
  </span>
)
