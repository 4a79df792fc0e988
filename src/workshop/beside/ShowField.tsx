/** Words that stand for a place of the text: a press puts the caret there, in whichever view is open. */
import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import type { Path } from '../../scenario/finding.ts'
import { useWorkshop } from '../workshop.ts'

interface ShowFieldProps {
  readonly path: Path
  /** The panel that it stands in. */
  readonly by: string
  readonly label?: string
  readonly children: ComponentChildren
}

export const ShowField = ({ path, by, label, children }: ShowFieldProps): VNode => {
  const { manuscript, openTab, tabs } = useWorkshop()
  const show = () => {
    if (tabs.getState().side === 'right') openTab('json')
    manuscript.select(path, by, { takesFocus: true })
  }
  return (
    <Button kind="text" class="show-field" {...(label === undefined ? {} : { label })} onPress={show}>
      {children}
    </Button>
  )
}
