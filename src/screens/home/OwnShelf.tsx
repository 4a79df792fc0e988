/** The scenarios that a person has brought, to be written on or removed one by one. Those that can be played lie on the shelf as well. */
import type { VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { workshopAddress } from '../../pieces/workshopAddress.ts'
import { KEPT_HERE } from '../../words/kept/catalog.ts'
import { useActs, useDesk } from '../useDesk.ts'
import { ProblemList } from './ProblemList.tsx'

export const OwnShelf = (): VNode | null => {
  const say = useWords(KEPT_HERE)
  const acts = useActs()
  const own = useDesk((desk) => desk.own)
  if (own.length === 0) return null
  return (
    <section aria-labelledby="own-shelf-title" class="own-shelf">
      <h3 id="own-shelf-title">{say('own')}</h3>
      <ul>
        {own.map(({ id, card, problem }) => (
          <li key={id}>
            <a href={workshopAddress(id)}>
              {card === null ? id : <OwnText language={card.language}>{card.title}</OwnText>}
            </a>
            <Button
              kind="text"
              label={say('removeOwn', { title: card?.title ?? id })}
              onPress={() => void acts.removeScenario(id)}
            >
              {say('remove')}
            </Button>
            {problem !== null && <ProblemList problems={[problem]} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
