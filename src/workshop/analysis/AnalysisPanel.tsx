/** What the mathematics say of the text: all readings together, then one of them in full. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { useStore } from '../../pieces/useStore.ts'
import type { ReadingId } from '../../terms/ids.ts'
import { LastReadable } from '../beside/LastReadable.tsx'
import '../beside/beside.css'
import { Slice } from '../slices/Slice.tsx'
import { useManuscript } from '../workshop.ts'
import './analysis.css'
import { EvenOutCard } from './EvenOutCard.tsx'
import { FindingsCard } from './FindingsCard.tsx'
import { GainsCard } from './GainsCard.tsx'
import { ReadingsCard } from './ReadingsCard.tsx'
import { SinceSavedCard } from './SinceSavedCard.tsx'
import { SolutionsCard } from './SolutionsCard.tsx'
import { useAnalysis } from './useAnalysis.ts'
import { ZoneCard } from './ZoneCard.tsx'

export const AnalysisPanel = (): VNode => {
  const saved = useManuscript((now) => now.saved)
  const client = useAnalysis(saved)
  const state = useStore(client.store, (now) => now)
  const hasText = useManuscript(({ scenario }) => scenario !== null)
  const [chosen, setChosen] = useState<ReadingId | null>(null)
  const shown = state.figures.find(({ reading }) => reading === chosen) ?? state.figures[0]
  return (
    <div class="beside analysis-panel">
      <LastReadable />
      {state.isBroken && (
        <p class="last-readable" role="alert">
          The analysis stopped.{' '}
          <Button kind="text" onPress={client.restart}>
            Analyse again
          </Button>
        </p>
      )}
      {shown === undefined ? (
        hasText && !state.isBroken && <p>The figures are being computed …</p>
      ) : (
        <>
          <Slice>
            <ReadingsCard state={state} chosen={shown.reading} onChoose={setChosen} />
          </Slice>
          <Slice>
            <ZoneCard client={client} plane={state.plane} shown={shown} />
          </Slice>
          <Slice>
            <GainsCard shown={shown} />
          </Slice>
          <Slice>
            <SinceSavedCard state={state} shown={shown} />
          </Slice>
          <Slice>
            <EvenOutCard client={client} evened={state.evenOut[shown.reading]} shown={shown} />
          </Slice>
          <Slice>
            <SolutionsCard shown={shown} />
          </Slice>
          <Slice>
            <FindingsCard shown={shown} />
          </Slice>
        </>
      )}
    </div>
  )
}
