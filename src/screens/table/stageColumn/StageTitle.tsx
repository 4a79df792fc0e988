/** What the stage is showing, and the choices that go with it: how much of the text, and whether the map stays in sight. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'

const SHOWN = [
  { value: 'accord', label: texts.wholeAccord },
  { value: 'row', label: texts.thisRow },
] as const

interface StageTitleProps {
  readonly hasMap: boolean
  /** While a text is answered, whose answer is awaited: the table fills the stage, unless the map is kept. */
  readonly answering: string | null
}

/** Nothing where the stage stands folded beside the text and tells for itself. */
export const StageTitle = ({ hasMap, answering }: StageTitleProps): VNode | null => {
  const say = useWords(UNDER_WAY)
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
            {say(mapKept ? texts.foldMap : texts.showMap)}
          </Button>
        )}
      </>
    )
  if (!enlarged) return null
  if (!hasMap) return <h2>{say(texts.theTable)}</h2>
  return (
    <>
      <h2>{say(texts.onMap)}</h2>
      <Segmented
        legend={say(texts.mapShows)}
        legendUnseen
        choices={SHOWN.map(({ value, label }) => ({ value, label: say(label) }))}
        value={rowAlone ? 'row' : 'accord'}
        onChoose={(shown) => acts.look({ rowAlone: shown === 'row' })}
      />
    </>
  )
}
