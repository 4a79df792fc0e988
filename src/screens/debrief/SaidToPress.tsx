/** What was said of the text in public: sentences about the game, in the scenario’s words. */
import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { useTold } from '../../pieces/Told.tsx'
import { partyOf } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'

export const SaidToPress = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const inTold = useTold()
  const { scenario, communiques } = debrief
  if (communiques.length === 0) return null
  return (
    <details class="said" {...inTold}>
      <summary>What was said to {wordsOf(scenario).press}</summary>
      <ul>
        {communiques.map((one, index) => (
          <li key={index}>
            <span class="small muted">
              {one.round}, {partyOf(scenario, one.party).name}
            </span>
            <p class="serif">{one.text}</p>
          </li>
        ))}
      </ul>
      <p class="small muted">What {wordsOf(scenario).delegation.many} say here is simulated.</p>
    </details>
  )
}
