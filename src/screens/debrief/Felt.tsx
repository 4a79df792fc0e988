/** What a person said before the books opened, read again after them. */
import type { VNode } from 'preact'
import { useWords } from '../../pieces/speaking.ts'
import { FEELINGS, type Reflection } from '../../session/transcript/transcript.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { FELT } from './Feelings.tsx'
import './feelings.css'

export const Felt = ({ reflection }: { readonly reflection: Reflection }): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const { felt = {}, feltWords = '' } = reflection
  const answered = FEELINGS.filter((feeling) => felt[feeling] !== undefined)
  if (answered.length === 0 && feltWords.trim() === '') return null
  return (
    <details class="felt-again">
      <summary>{say('feltBefore')}</summary>
      <ul>
        {answered.map((feeling) => (
          <li key={feeling}>
            {say(FELT[feeling])} <b>{say('feltOf', { felt: felt[feeling] ?? 0 })}</b>
          </li>
        ))}
      </ul>
      {feltWords.trim() !== '' && <p class="serif">{feltWords}</p>}
    </details>
  )
}
