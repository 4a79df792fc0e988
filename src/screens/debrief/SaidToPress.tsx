/** What was said of the text in public. */
import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { partyOf } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'

export const SaidToPress = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const { scenario, communiques } = debrief
  const { press, delegation } = wordsOf(scenario)
  if (communiques.length === 0) return null
  return (
    <details class="said">
      <summary>{say('saidTo', { press })}</summary>
      <ul>
        {communiques.map((one, index) => (
          <li key={index}>
            <span class="small muted">
              <OwnText>
                {one.round}, {partyOf(scenario, one.party).name}
              </OwnText>
            </span>
            <p class="serif">
              <OwnText>{one.text}</OwnText>
            </p>
          </li>
        ))}
      </ul>
      <p class="small muted">{say('saidSimulated', { delegations: delegation.many })}</p>
    </details>
  )
}
