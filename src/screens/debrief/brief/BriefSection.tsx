/** A seat's brief against what came of it: “You have done well if …”, and each interest with what now holds. */
import type { VNode } from 'preact'
import { briefHeld } from '../../../debrief/brief.ts'
import type { Debrief } from '../../../debrief/debrief.ts'
import { Marker } from '../../../pieces/Marker.tsx'
import { useInLanguage } from '../../../pieces/OwnText.tsx'
import { partyOf } from '../../../scenario/scenario.ts'
import { issueLabel, optionShort } from '../../../telling/issues.ts'
import { nameInside } from '../../../telling/parties.ts'
import { points } from '../../../telling/phrases.ts'
import type { PartyId } from '../../../terms/ids.ts'
import './brief.css'

const NOTICED = 0.05

const overWords = (over: number, isInForce: boolean): string => {
  if (Math.abs(over) < NOTICED)
    return isInForce ? 'The accord is worth as much as leaving.' : 'Nothing sealed adds to leaving.'
  const far = `${points(Math.abs(over))} ${over > 0 ? 'above' : 'below'}`
  return isInForce ? `The accord lies ${far} leaving.` : `What is sealed lies ${far} the bare walk-away.`
}

export const BriefSection = ({
  debrief,
  party: id,
}: {
  readonly debrief: Debrief
  readonly party: PartyId
}): VNode | null => {
  const held = briefHeld(debrief, id)
  const own = useInLanguage()
  if (held === null) return null
  const { scenario } = debrief
  const party = partyOf(scenario, id)
  return (
    <section class="debrief-card brief-held" aria-labelledby={`brief-${id}`}>
      <h3 id={`brief-${id}`}>
        <Marker marker={party.marker} /> What the brief of {nameInside(party)} asked for
      </h3>
      <blockquote class="serif" {...own}>
        {held.goal}
      </blockquote>
      <p>{overWords(held.over, held.isInForce)} The goal is in words: whether it was met, you judge.</p>
      <ul class="interests-held">
        {held.interests.map(({ title, text, row }) => (
          <li key={title}>
            <span>
              <b {...own}>{title}</b>{' '}
              <span class="small muted" {...own}>
                {text}
              </span>
            </span>
            {row !== null && (
              <span>
                {issueLabel({ scenario }, row.issue)}:{' '}
                <b>{row.isSettled ? optionShort({ scenario }, row.issue, row.option) : 'not settled'}</b>
                <span class="small muted">
                  {row.isSettled
                    ? ` ${points(row.worth)} of ${points(row.of)} points${row.wasOpening ? ', as first asked' : ''}`
                    : ` ${optionShort({ scenario }, row.issue, row.option)}, as before`}
                </span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
