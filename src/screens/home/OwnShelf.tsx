/** The scenarios that a person has brought, to be written on or removed one by one. Those that can be played lie on the shelf as well. */
import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { workshopAddress } from '../../pieces/workshopAddress.ts'
import { useActs, useDesk } from '../useDesk.ts'
import { ProblemList } from './ProblemList.tsx'

export const OwnShelf = (): VNode | null => {
  const acts = useActs()
  const own = useDesk((desk) => desk.own)
  if (own.length === 0) return null
  return (
    <section aria-labelledby="own-shelf-title" class="own-shelf">
      <h3 id="own-shelf-title">Yours, kept on this device</h3>
      <ul>
        {own.map(({ id, card, problem }) => (
          <li key={id}>
            <a href={workshopAddress(id)}>{card?.title ?? id}</a>
            <Button
              kind="text"
              label={`Remove your scenario ${card?.title ?? id}`}
              onPress={() => void acts.removeScenario(id)}
            >
              Remove
            </Button>
            {problem !== null && <ProblemList problems={[problem]} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
