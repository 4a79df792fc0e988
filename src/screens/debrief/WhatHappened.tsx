/** What happened in the world, with its sources, and beside it what this table came to: no measure of it. */

import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { Grounds } from '../../pieces/grounds.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Writing } from '../../pieces/Writing.tsx'
import { woven } from '../../pieces/woven.ts'
import { issueLabel, optionShort } from '../../telling/issues.ts'
import type { IssueId } from '../../terms/ids.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { listedIn } from '../../words/lists.ts'

/** What this table came to is left out where it is of no one table. */
type Told = Pick<Debrief, 'scenario'> & Partial<Pick<Debrief, 'final' | 'draft'>>

const Here = ({ debrief, issue }: { readonly debrief: Told; readonly issue: IssueId }): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const option = debrief.final?.[issue]
  if (option === undefined) return null
  return (
    <p>
      <OwnText>
        {issueLabel(debrief, issue)}: <b>{optionShort(debrief, issue, option)}</b>
      </OwnText>
      {debrief.draft?.[issue]?.option !== option && <span class="muted"> {say('asBefore')}</span>}
    </p>
  )
}

export const WhatHappened = ({ debrief }: { readonly debrief: Told }): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const { scenario, final } = debrief
  const { whatHappened, issues, sources } = scenario
  if (whatHappened.length === 0) return null
  const told = new Set(whatHappened.flatMap((item) => item.issues))
  const untold = issues.filter(({ id }) => !told.has(id))
  return (
    <section class="really sheet" aria-labelledby="really-title">
      <h3 id="really-title">{say('reallyTitle')}</h3>
      <ul>
        {whatHappened.map((item) => (
          <li key={item.text}>
            <div>
              <Writing text={item.text} class="serif" />
              <Grounds of={item} sources={sources} />
            </div>
            <div class="really-here">
              {final !== undefined && item.issues.length > 0 && (
                <p class="small muted">{say('atThisTable')}</p>
              )}
              {item.issues.map((issue) => (
                <Here key={issue} debrief={debrief} issue={issue} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {told.size > 0 && untold.length > 0 && (
        <p class="muted">
          {woven(say, 'noOutcome', {
            issues: () => (
              <OwnText>
                {listedIn(
                  say.language,
                  untold.map(({ label }) => label),
                )}
              </OwnText>
            ),
          })}
        </p>
      )}
    </section>
  )
}
