/** What happened in the world, with its sources: beside the game, and no measure of it. */
import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { Grounds } from '../pieces/grounds.tsx'

export const WhatHappened = ({
  debrief: { scenario },
}: {
  readonly debrief: Pick<Debrief, 'scenario'>
}): VNode | null => {
  if (scenario.whatHappened.length === 0) return null
  return (
    <section class="really sheet" aria-labelledby="really-title">
      <h2 id="really-title">And what really happened</h2>
      {scenario.whatHappened.map((item, index) => (
        <div key={index}>
          <p class="serif">{item.text}</p>
          <Grounds of={item} sources={scenario.sources} />
        </div>
      ))}
    </section>
  )
}
