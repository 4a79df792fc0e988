/** What promises, pressing, news and sealing did, in points, in the order in which they came. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { movementWords } from '../../../debrief/turning/movementWords.ts'
import { phrasesOf } from '../../../telling/issues.ts'
import { counted, grouped, listed } from '../../../telling/phrases.ts'
import { talksTurn } from '../../../telling/turns.ts'

export const Movements = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { movements, sealing, scenario } = debrief
  return (
    <section aria-labelledby="moved-title">
      <h3 id="moved-title">What moved the ground, in points</h3>
      {movements.length === 0 && <p class="muted">No news, promise, pressing or seal moved anything.</p>}
      <ol class="movements">
        {movements.map((movement, place) => (
          <li key={place}>
            <span class="muted">{talksTurn(movement.at)}</span>
            <span>{movementWords(debrief, movement)}</span>
          </li>
        ))}
      </ol>
      {sealing !== null && (
        <p class="small muted">
          Had {listed(phrasesOf(scenario, sealing.sealed))} been sealed before all else,{' '}
          {grouped(sealing.after)} of the {counted(sealing.before, 'text')} with them would still have left
          every principal at least its no deal.
        </p>
      )}
    </section>
  )
}
