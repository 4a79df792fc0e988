/** What each seat would be handed, one sheet under the other: proofread here, and printed as it is. */
import type { ComponentType, VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Block } from '../../pack/handout.ts'
import { type ReadingLevel, roleSheet } from '../../pack/roleSheet.ts'
import { Button } from '../../pieces/Button.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useStore } from '../../pieces/useStore.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { LastReadable } from '../beside/LastReadable.tsx'
import { ShowField } from '../beside/ShowField.tsx'
import '../beside/beside.css'
import { useManuscript, useWorkshop } from '../workshop.ts'
import './proof.css'

const PROOF = 'proof'

/** Draws a part of a sheet; null while it is fetched, and `failed` where it cannot be. */
const useSheetBlock = (): ComponentType<{ block: Block }> | 'failed' | null => {
  const { sheetBlock } = useWorkshop()
  const [found, setFound] = useState<{ readonly Draw: ComponentType<{ block: Block }> } | 'failed' | null>(
    null,
  )
  useEffect(() => {
    let isLeft = false
    sheetBlock().then(
      (Draw) => isLeft || setFound({ Draw }),
      () => isLeft || setFound('failed'),
    )
    return () => {
      isLeft = true
    }
  }, [sheetBlock])
  return found === null || found === 'failed' ? found : found.Draw
}

const Sheets = ({
  scenario,
  level,
  Draw,
}: {
  readonly scenario: Scenario
  readonly level: ReadingLevel
  readonly Draw: ComponentType<{ block: Block }>
}): VNode => {
  const sheets = useMemo(
    () =>
      scenario.parties.flatMap((party, place) =>
        party.playable ? [{ party, place, sheet: roleSheet(scenario, party, level) }] : [],
      ),
    [scenario, level],
  )
  return (
    <>
      {sheets.map(({ party, place, sheet }) => (
        <article key={party.id} class="proof-sheet sheet" aria-label={sheet.title}>
          <header>
            <Marker marker={party.marker} />
            <h2>{sheet.title}</h2>
            <ShowField path={['parties', place]} by={PROOF} label={`Show ${party.name} in the text`}>
              Show in the text
            </ShowField>
            <p class="muted">
              {scenario.title} · {sheet.note}
            </p>
          </header>
          {sheet.blocks.map((block, nth) => (
            <Draw key={`${nth}`} block={block} />
          ))}
        </article>
      ))}
    </>
  )
}

export const ProofPanel = (): VNode => {
  const scenario = useManuscript((state) => state.scenario)
  const { tabs } = useWorkshop()
  const isOpen = useStore(tabs, ({ right }) => right === PROOF)
  const Draw = useSheetBlock()
  const [level, setLevel] = useState<ReadingLevel>('full')
  return (
    <div class={`beside proof-panel${isOpen ? ' to-print' : ''}`}>
      <LastReadable />
      <div class="proof-acts">
        <Segmented
          legend="Reading level"
          choices={[
            { value: 'full', label: 'Full' },
            { value: 'basic', label: 'Basic' },
          ]}
          value={level}
          onChoose={setLevel}
        />
        <Button onPress={() => window.print()}>Print every seat’s sheet</Button>
      </div>
      {Draw === 'failed' && (
        <p role="alert">
          The sheets could not be fetched. Check the connection, and open the workshop again.
        </p>
      )}
      {scenario !== null && Draw !== null && Draw !== 'failed' && (
        <Sheets scenario={scenario} level={level} Draw={Draw} />
      )}
    </div>
  )
}
