/** The rounds of this sitting on one line: held, being closed, still to come. */
import type { VNode } from 'preact'
import type { PartyView } from '../../table/view.ts'

export const CourseLine = ({ view }: { readonly view: PartyView }): VNode => (
  <ol class="course" aria-label="Rounds">
    {view.agreedRounds.map((id, index) => {
      const round = view.scenario.rounds.find((one) => one.id === id)
      const held = index <= view.round.index
      return (
        <li
          key={id}
          class={held ? 'held' : ''}
          aria-current={index === view.round.index ? 'step' : undefined}
        >
          <span class="small">{round?.label ?? id}</span>
        </li>
      )
    })}
  </ol>
)
