/** What the stage is showing, and the choices that go with it: how much of the text, and whether the map stays in sight. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { useActs, useDesk } from '../../useDesk.ts'

const SHOWN = [
  { value: 'accord', label: 'Whole accord' },
  { value: 'row', label: 'This row' },
] as const

interface StageTitleProps {
  readonly hasMap: boolean
  /** While a text is answered, whose answer is awaited: the table fills the stage, unless the map is kept. */
  readonly answering: string | null
}

/** Nothing where the stage stands folded beside the text and tells for itself. */
export const StageTitle = ({ hasMap, answering }: StageTitleProps): VNode | null => {
  const acts = useActs()
  const enlarged = useDesk((state) => state.focus.enlarged)
  const rowAlone = useDesk((state) => state.focus.rowAlone)
  const mapKept = useDesk((state) => state.focus.mapKept)
  if (answering !== null)
    return (
      <>
        <h2>{answering}</h2>
        {hasMap && (
          <Button kind="text" onPress={() => acts.look({ mapKept: !mapKept })}>
            {mapKept ? 'Fold the map' : 'Show the map'}
          </Button>
        )}
      </>
    )
  if (!enlarged) return null
  if (!hasMap) return <h2>The table</h2>
  return (
    <>
      <h2>The accord on the map</h2>
      <Segmented
        legend="The map shows"
        legendUnseen
        choices={SHOWN}
        value={rowAlone ? 'row' : 'accord'}
        onChoose={(shown) => acts.look({ rowAlone: shown === 'row' })}
      />
    </>
  )
}
