/** The text beside another version or another scenario: what is different in meaning, and what that does to the figures. */
import type { VNode } from 'preact'
import { changedParts } from '../../bargaining/analysis/comparison/changeWords.ts'
import { useStore } from '../../pieces/useStore.ts'
import { readingOf } from '../../scenario/scenario.ts'
import { counted } from '../../telling/phrases.ts'
import { MovedFigures } from '../analysis/MovedFigures.tsx'
import type { SinceSaved } from '../analysis/messages.ts'
import { useAnalysis } from '../analysis/useAnalysis.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { BesideChoice, BesideChoices } from '../beside/BesideChoices.tsx'
import { LastReadable } from '../beside/LastReadable.tsx'
import { ShowField } from '../beside/ShowField.tsx'
import '../beside/beside.css'
import './compare.css'
import { SAVED, useOthers } from './useOthers.ts'

const COMPARE = 'compare'

const SIGNS = { added: '+', removed: '−', renamed: '~', moved: '~', changed: '~' } as const

const Changes = ({ since }: { readonly since: SinceSaved }): VNode => {
  const sentences = new Map(since.changes.map(({ change, sentence }) => [change, sentence]))
  return (
    <>
      {changedParts(since.changes.map(({ change }) => change)).map(({ title, changes }) => (
        <BesideCard
          key={title}
          title={title}
          beside={<span class="small muted">{counted(changes.length, 'change')}</span>}
        >
          <ul class="beside-list">
            {changes.map((change, place) => (
              <li key={`${place}`} class="compare-change">
                <span class="mono" aria-hidden="true">
                  {SIGNS[change.type]}
                </span>
                {/* What was removed stands in the other text. */}
                {change.type === 'removed' ? (
                  <span>{sentences.get(change)}</span>
                ) : (
                  <ShowField path={change.path} by={COMPARE}>
                    {sentences.get(change)}
                  </ShowField>
                )}
              </li>
            ))}
          </ul>
        </BesideCard>
      ))}
    </>
  )
}

export const ComparePanel = (): VNode => {
  const { others, chosen, choose, other, problem } = useOthers()
  const client = useAnalysis(other)
  const state = useStore(client.store, (now) => now)
  const { since, isBusy } = state
  const isSame = since !== null && since.changes.length === 0 && since.reworded === 0
  return (
    <div class="beside compare-panel">
      <LastReadable />
      <BesideChoices>
        <BesideChoice label="Compare with" choices={others} value={chosen} onChoose={choose} />
      </BesideChoices>
      <p role="status" class="muted">
        {problem ||
          (isBusy
            ? 'Comparing …'
            : since === null
              ? 'The other text has errors, or nothing has been compared yet.'
              : isSame
                ? `Nothing is different${chosen === SAVED ? ' from what was saved' : ''}.`
                : `${counted(since.changes.length, 'change')} in meaning${since.reworded > 0 ? `; only worded otherwise: ${counted(since.reworded, 'place')}` : ''}.`)}
      </p>
      {since !== null && !isSame && (
        <>
          <Changes since={since} />
          {state.figures.map((shown) => {
            const before = state.saved.find(({ reading }) => reading === shown.reading)
            return before === undefined ? null : (
              <BesideCard
                key={shown.reading}
                title={`What it does under “${readingOf(shown.scenario, shown.reading).label}”`}
              >
                <MovedFigures before={before.analysis} shown={shown} caption="Figures of both" then="there" />
              </BesideCard>
            )
          })}
        </>
      )}
    </div>
  )
}
