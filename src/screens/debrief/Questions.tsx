/** For the class: what to talk about, and what the one who leads the debrief should know. */

import type { VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { Debrief } from '../../debrief/debrief.ts'
import { OwnText, WrittenIn } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Writing } from '../../pieces/Writing.tsx'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'

export const Questions = ({ debrief: { scenario } }: { readonly debrief: Debrief }): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const written = useContext(WrittenIn)
  const hint = scenario.hints.find((one) => one.at === 'debrief')
  if (scenario.debriefQuestions.length === 0 && scenario.facilitator.length === 0 && !hint) return null
  return (
    <section class="long" aria-labelledby="questions-title">
      <h3 id="questions-title">{say('talkAbout')}</h3>
      {hint && (
        <p class="lesson">
          <OwnText>{hint.text}</OwnText>
        </p>
      )}
      <ul class="questions serif">
        {scenario.debriefQuestions.map((question) => (
          <li key={question}>
            <OwnText>{question}</OwnText>
          </li>
        ))}
      </ul>
      {scenario.facilitator.length > 0 && (
        <details class="facilitator">
          <summary>{say('leaderNotes')}</summary>
          {scenario.facilitator.map((note) => (
            <div key={note.title}>
              <h4>
                <OwnText language={written}>{note.title}</OwnText>
              </h4>
              <Writing text={note.text} language={written} />
            </div>
          ))}
        </details>
      )}
    </section>
  )
}
