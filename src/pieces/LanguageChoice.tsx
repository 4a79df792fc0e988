/** Chooses the language of the page; of a translation that no native reader has read yet, it says so. */
import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { CHOOSING_LANGUAGE } from '../words/language/catalog.ts'
import {
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
  type LanguageChosen,
  languageFor,
  REVIEWED,
} from '../words/languages.ts'
import { chooseLanguage, speech, useWords } from './speaking.ts'
import { useStore } from './useStore.ts'

const isAwaiting = (language: Language): boolean => language !== 'en' && !REVIEWED.includes(language)

export const LanguageChoice = (): VNode => {
  const say = useWords(CHOOSING_LANGUAGE)
  const { chosen, language, failed } = useStore(speech, (state) => state)
  const id = useId()
  const own = LANGUAGE_NAMES[languageFor('system', navigator.languages)]
  return (
    <div class="field" lang={say.language}>
      <label for={id}>{say('language')}</label>
      <select
        id={id}
        class="dropdown"
        value={chosen}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget: { value } }) => void chooseLanguage(value as LanguageChosen)}
      >
        <option value="system">{say('asDevice', { language: own })}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one}>
            {isAwaiting(one) ? say('awaiting', { language: LANGUAGE_NAMES[one] }) : LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} class="small muted" role="status">
        {failed ? say('failed') : isAwaiting(language) ? say('note') : ''}
      </p>
    </div>
  )
}
