/** Has the report drawn a while after the debrief, or at once where somebody prints it. */
import type { ComponentProps, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Game } from '../../session/desk/desk.ts'
import { report } from '../laterDialogs.ts'
import { useDesk } from '../useDesk.ts'

/** Milliseconds that the debrief has for itself. Then the report is there for the browser's own print command. */
const LATER = 2_000

type PrinterProps = Omit<ComponentProps<typeof report.Screen>, 'savedAt' | 'game'> & {
  readonly game: Pick<Game, 'id' | 'transcript'>
}

export const ReportPrinter = (props: PrinterProps): VNode | null => {
  const [isDue, setDue] = useState(false)
  const savedAt = useDesk((desk) => desk.saved.find(({ id }) => id === props.game.id)?.savedAt) ?? 0
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), props.isPrinting ? 0 : LATER)
    return () => clearTimeout(timer)
  }, [props.isPrinting])
  return isDue ? <report.Screen {...props} savedAt={savedAt} /> : null
}
