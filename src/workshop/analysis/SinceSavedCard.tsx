/** What is different from the text that was saved, and what that did to the figures. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { counted } from '../../telling/phrases.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { MovedFigures } from './MovedFigures.tsx'
import type { AnalysisState, ShownFigures } from './openAnalysis.ts'

const SHOWN = 5

export const SinceSavedCard = ({
  state: { since, saved },
  shown,
}: {
  readonly state: AnalysisState
  readonly shown: ShownFigures
}): VNode | null => {
  const [isWhole, setWhole] = useState(false)
  if (since === null || (since.changes.length === 0 && since.reworded === 0)) return null
  const before = saved.find(({ reading }) => reading === shown.reading)
  const changes = isWhole ? since.changes : since.changes.slice(0, SHOWN)
  return (
    <BesideCard
      title="Since you saved"
      beside={<span class="small muted">{counted(since.changes.length, 'change')} in meaning</span>}
    >
      <ul class="beside-list">
        {changes.map(({ sentence }, place) => (
          <li key={`${place} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
      {changes.length < since.changes.length && (
        <Button kind="text" onPress={() => setWhole(true)}>
          Show the other {since.changes.length - changes.length}
        </Button>
      )}
      {since.reworded > 0 && (
        <p class="small muted">Only worded otherwise: {counted(since.reworded, 'place')}.</p>
      )}
      {since.changes.length > 0 && before !== undefined && (
        <MovedFigures before={before.analysis} shown={shown} />
      )}
    </BesideCard>
  )
}
