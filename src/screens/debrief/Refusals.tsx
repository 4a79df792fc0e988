/** The reasons of each refusal with their arithmetic, which were secret while the talks ran. */
import type { VNode } from 'preact'
import type { Debrief, ExplainedRefusal } from '../../debrief/debrief.ts'
import { issueOf, optionOf, partyOf, type Scenario } from '../../scenario/scenario.ts'
import { listed, points } from '../../telling/phrases.ts'
import { talksTurn } from '../../telling/turns.ts'
import { issuesIn } from '../../terms/package.ts'
import { Marker } from '../pieces/Marker.tsx'

const inTheWay = (scenario: Scenario, { answer }: ExplainedRefusal): string =>
  answer.inTheWay.length === 0
    ? 'named nothing in the way'
    : `named ${listed(answer.inTheWay.map((issue) => issueOf(scenario, issue).label))}`

const numbers = ({ reasons }: ExplainedRefusal): string | null => {
  if (reasons?.worth === undefined) return null
  const parts = [`worth ${points(reasons.worth)}`]
  if (reasons.target !== undefined) parts.push(`target ${points(reasons.target)}`)
  if (reasons.noDeal !== undefined) parts.push(`no deal ${points(reasons.noDeal)}`)
  return parts.join(' · ')
}

const wouldFlip = (scenario: Scenario, { reasons }: ExplainedRefusal): string | null => {
  const flip = reasons?.wouldFlip
  if (!flip) return null
  const changes = issuesIn(flip.change).flatMap((issue) => {
    const option = flip.change[issue]
    return option === undefined
      ? []
      : [`${optionOf(scenario, issue, option).short} on ${issueOf(scenario, issue).label}`]
  })
  return `It would have said yes to the same with ${listed(changes)}.`
}

export const Refusals = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { scenario, refusals } = debrief
  return (
    <section class="long" aria-labelledby="refusals-title">
      <h2 id="refusals-title">Why each refusal was a refusal</h2>
      {refusals.length === 0 && <p class="muted">Nobody refused anything.</p>}
      <ol class="refusals">
        {refusals.map((refusal) => {
          const party = partyOf(scenario, refusal.answer.by)
          const flip = wouldFlip(scenario, refusal)
          const sums = numbers(refusal)
          return (
            <li key={`${refusal.offer.number}-${refusal.answer.by}`}>
              <Marker marker={party.marker} />
              <div>
                <p>
                  <b>
                    {party.name} refused offer {refusal.offer.number}
                  </b>{' '}
                  by {partyOf(scenario, refusal.offer.by).name}
                  <span class="small muted"> {talksTurn(refusal.at)}</span>
                </p>
                <p class="muted">It {inTheWay(scenario, refusal)}.</p>
                {refusal.reasons !== null ? (
                  <p class="serif">{refusal.reasons.because}</p>
                ) : (
                  <p class="small muted">No reasons were kept: a person decided, or a copy left them out.</p>
                )}
                {sums !== null && <p class="small muted">{sums}</p>}
                {flip !== null && <p>{flip}</p>}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
