/** The rounds of this sitting on one line: held, being closed, still to come. */

import type { VNode } from 'preact'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { PartyView } from '../../table/view.ts'
import { INTERLUDE } from '../../words/interlude/catalog.ts'
import * as texts from '../../words/interlude/en.ts'

export const CourseLine = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(INTERLUDE)
  return (
    <ol class="course" aria-label={say(texts.rounds)}>
      {view.agreedRounds.map((id, index) => {
        const round = view.scenario.rounds.find((one) => one.id === id)
        const held = index <= view.round.index
        return (
          <li
            key={id}
            class={held ? 'held' : ''}
            aria-current={index === view.round.index ? 'step' : undefined}
          >
            <span class="small">
              <OwnText>{round?.label ?? id}</OwnText>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
