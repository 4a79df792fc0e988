/**
 * The answer is a moment: once an offer has been answered by all, its rows settle in turn, and it ends on a sentence.
 * It delays nothing: the table is already as the answer left it. Under reduced motion all rows settle at once.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { answerTold } from '../../../telling/answerSentence.ts'
import type { IssueId, PartyId } from '../../../terms/ids.ts'
import { useDeskNow } from '../../useDesk.ts'
import { type AnswerStep, answerSteps, type Settling } from './answerSteps.ts'

/** Between one row and the next, in milliseconds. */
const PACE = 280

export interface AnswerMoment {
  readonly offer: Offer
  /** The sentence on which it ends, as it was true when the answer came. */
  readonly words: string
  /** Rows that have settled so far. */
  readonly settled: ReadonlyMap<IssueId, Settling>
  readonly isOver: boolean
  /** Settles all rows at once. */
  skip(): void
  /** Puts the moment away. */
  close(): void
}

interface Playing {
  readonly viewer: PartyId
  readonly offer: Offer
  readonly words: string
  readonly steps: readonly AnswerStep[]
}

const isStill = (): boolean => document.documentElement.dataset.motion === 'reduced'

/** The offer of this round whose answering came to its end last, and how much of the record that takes. */
const lastAnswered = (view: PartyView): { readonly offer: Offer; readonly length: number } | null => {
  const place = view.record.findLastIndex(
    (event) => event.type === 'offer.accepted' || event.type === 'offer.refused',
  )
  const end = view.record[place]
  if (end?.type !== 'offer.accepted' && end?.type !== 'offer.refused') return null
  const offer = view.offers.find((each) => each.number === end.offer)
  return offer === undefined || end.round !== view.round.id ? null : { offer, length: place + 1 }
}

export const useAnswerMoment = (view: PartyView): AnswerMoment | null => {
  const [playing, play] = useState<Playing | null>(null)
  const [count, setCount] = useState(0)
  // What this seat had been told before the screen was opened, or before the other took it, is not told again.
  const now = useDeskNow()
  const toldUpTo = useRef<number | null>(null)
  toldUpTo.current ??= now().focus.toldUpTo

  useEffect(() => {
    const last = lastAnswered(view)
    if (last === null || last.length <= (toldUpTo.current ?? 0)) return
    toldUpTo.current = last.length
    const steps = answerSteps(view, last.offer)
    play({ viewer: view.viewer, offer: last.offer, words: answerTold(view, last.offer).sentence, steps })
    setCount(isStill() ? steps.length : 0)
  }, [view])

  const total = playing?.steps.length ?? 0
  useEffect(() => {
    if (playing === null || count >= total) return
    const timer = setTimeout(() => setCount(count + 1), PACE)
    return () => clearTimeout(timer)
  }, [playing, count, total])

  if (playing === null || playing.viewer !== view.viewer) return null
  return {
    offer: playing.offer,
    words: playing.words,
    settled: new Map(playing.steps.slice(0, count).map((step) => [step.issue, step])),
    isOver: count >= total,
    skip: () => setCount(total),
    close: () => play(null),
  }
}
