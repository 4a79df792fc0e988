/** The moment that is being told, as the table's parts draw it. */

import { useEffect } from 'preact/hooks'
import type { Moment } from '../../seat/moment.ts'
import type { SeatState } from '../../seat/seat.ts'
import { useActs, useDesk } from '../useDesk.ts'

export interface MomentNow {
  readonly moment: Moment
  /** Place of the step that has been reached. */
  readonly step: number
}

const momentIn = ({ attention }: SeatState): Moment | null => attention?.moments[0] ?? null
const stepIn = ({ attention }: SeatState): number => attention?.step ?? 0

export const useMoment = (): MomentNow | null => {
  const moment = useDesk(momentIn)
  const step = useDesk(stepIn)
  return moment === null ? null : { moment, step }
}

/** Any key or press takes a moment to its end; what was pressed does what it does besides. */
export const useSkipping = (): void => {
  const acts = useActs()
  useEffect(() => {
    const skip = () => acts.skip()
    const page = document.documentElement
    page.addEventListener('pointerdown', skip, { capture: true })
    page.addEventListener('keydown', skip, { capture: true })
    return () => {
      page.removeEventListener('pointerdown', skip, { capture: true })
      page.removeEventListener('keydown', skip, { capture: true })
    }
  }, [acts])
}
