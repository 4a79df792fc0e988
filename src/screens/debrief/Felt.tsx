/** What a person said before the books opened, read again after them. */
import type { VNode } from 'preact'
import { FEELINGS, type Reflection } from '../../session/transcript/transcript.ts'
import { FELT } from './Feelings.tsx'
import './feelings.css'

export const Felt = ({ reflection }: { readonly reflection: Reflection }): VNode | null => {
  const { felt = {}, feltWords = '' } = reflection
  const answered = FEELINGS.filter((feeling) => felt[feeling] !== undefined)
  if (answered.length === 0 && feltWords.trim() === '') return null
  return (
    <details class="felt-again">
      <summary>What you said before the books opened</summary>
      <ul>
        {answered.map((feeling) => (
          <li key={feeling}>
            {FELT[feeling]} <b>{felt[feeling]} of 5</b>
          </li>
        ))}
      </ul>
      {feltWords.trim() !== '' && <p class="serif">{feltWords}</p>}
    </details>
  )
}
