/**
 * One person's attention at the table, as an immutable model: the latest view, the part of it that may be shown by now,
 * and the moment that is being told. Everything that a screen or the stage shows of the talks comes from `shown`; the
 * count `told` is the only watermark over the record.
 */
import type { PartyView } from '../table/view.ts'
import type { Card } from '../telling/consequences.ts'
import type { PartyId } from '../terms/ids.ts'
import type { Moment, Step } from './moment.ts'
import type { Moved } from './moved.ts'

export interface Attention {
  readonly viewer: PartyId
  /** The latest view; nothing is drawn from it. */
  readonly latest: PartyView
  /** The view that may be shown now: never ahead of the moment. */
  readonly shown: PartyView
  /** Events of the viewer's record that have been told. */
  readonly told: number
  /** The view whose events are being told; null when there is nothing to tell. */
  readonly telling: PartyView | null
  /** What was shown before that. */
  readonly before: PartyView
  /** Views that came meanwhile, oldest first. */
  readonly waiting: readonly PartyView[]
  /** Of `telling`, in order; the first is happening now. */
  readonly moments: readonly Moment[]
  /** Place of the step of the first moment that has been reached. */
  readonly step: number
  /** When it was reached, in milliseconds of the caller's clock. */
  readonly since: number
  /** Newest first, until they are read. */
  readonly cards: readonly Card[]
  /** What last moved the others' moods, as far as it has been told since the viewer sat down. */
  readonly moved: Moved
  /** Motion is reduced: moments are shown as their end at once. */
  readonly still: boolean
}

export const momentNow = ({ moments }: Pick<Attention, 'moments'>): Moment | null => moments[0] ?? null

export const stepNow = (attention: Pick<Attention, 'moments' | 'step'>): Step | null =>
  momentNow(attention)?.steps[attention.step] ?? null

/** Whether the latest view is ahead of what has been told. */
export const isBehind = ({ latest, shown }: Pick<Attention, 'latest' | 'shown'>): boolean => latest !== shown

/** When the next step is due; null where none is, or where it waits for the person or the table. */
export const dueAt = (attention: Attention): number | null => {
  const step = stepNow(attention)
  return step === null || step.ms === null ? null : attention.since + step.ms
}
