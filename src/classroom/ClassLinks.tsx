/** Ways to a class from the shelf. Where the game is static files alone, no server answers, and nothing is shown. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../pieces/speaking.ts'
import { classesAnswer } from '../session/remote/classesAnswer.ts'
import { CLASS_LINKS } from '../words/classLinks/catalog.ts'
import './classLinks.css'
import { NEW_CLASS } from './route.ts'

export const ClassLinks = (): VNode | null => {
  const say = useWords(CLASS_LINKS)
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    void classesAnswer({ origin: location.origin, fetch }).then(setThere)
  }, [])
  if (!isThere) return null
  return (
    <nav class="class-links" aria-label={say('label')}>
      <a class="button plain" href="#/join">
        {say('join')}
      </a>
      <a class="button plain" href={NEW_CLASS}>
        {say('open')}
      </a>
    </nav>
  )
}
