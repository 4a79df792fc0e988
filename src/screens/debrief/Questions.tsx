/** For the class: what to talk about, and what the one who leads the debrief should know. */

import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { Writing } from '../../pieces/Writing.tsx'

export const Questions = ({ debrief: { scenario } }: { readonly debrief: Debrief }): VNode | null => {
  const hint = scenario.hints.find((one) => one.at === 'debrief')
  if (scenario.debriefQuestions.length === 0 && scenario.facilitator.length === 0 && !hint) return null
  return (
    <section class="long" aria-labelledby="questions-title">
      <h3 id="questions-title">To talk about</h3>
      {hint && <p class="lesson">{hint.text}</p>}
      <ul class="questions serif">
        {scenario.debriefQuestions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      {scenario.facilitator.length > 0 && (
        <details class="facilitator">
          <summary>Notes for whoever leads the debrief</summary>
          {scenario.facilitator.map((note) => (
            <div key={note.title}>
              <h4>{note.title}</h4>
              <Writing text={note.text} />
            </div>
          ))}
        </details>
      )}
    </section>
  )
}
