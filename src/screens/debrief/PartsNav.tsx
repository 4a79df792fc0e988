/** The parts of the debrief in their order, each a jump to it. */
import type { VNode } from 'preact'
import { useWords } from '../../pieces/speaking.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import type { DebriefPart } from './parts.tsx'

const jump = (id: string): void => {
  const part = document.getElementById(`part-${id}`)
  part?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
  part?.scrollIntoView()
}

export const PartsNav = ({ parts }: { readonly parts: readonly DebriefPart[] }): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  return (
    <nav class="parts-nav" aria-label={say('partsNav')}>
      <ol>
        {parts.map(({ id, short }) => (
          <li key={id}>
            <a
              href={`#part-${id}`}
              onClick={(event) => {
                // The address is the game's; a jump is no step of its history.
                event.preventDefault()
                jump(id)
              }}
            >
              {short}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
