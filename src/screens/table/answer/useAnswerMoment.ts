/**
 * The answer is a moment: once an offer has been answered by all, its rows settle in turn, and it ends on a sentence.
 * It delays nothing: the table is already as the answer left it. Under reduced motion all rows settle at once.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import type { IssueId, PartyId } from '../../../terms/ids.ts'
import { type AnswerStep, answerSteps, type Settling } from './answerSteps.ts'

/** Between one row and the next, in milliseconds. */
const PACE = 280

export interface AnswerMoment {
  readonly offer: Offer
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
  readonly steps: readonly AnswerStep[]
}

const isStill = (): boolean => document.documentElement.dataset.motion === 'reduced'

/** The offer whose answering came to its end last, and where in the record it did. */
const lastAnswered = (view: PartyView): { readonly offer: Offer; readonly index: number } | null => {
  const end = view.record.findLast(
    (event) => event.type === 'offer.accepted' || event.type === 'offer.refused',
  )
  if (end?.type !== 'offer.accepted' && end?.type !== 'offer.refused') return null
  const offer = view.offers.find((each) => each.number === end.offer)
  return offer === undefined ? null : { offer, index: end.index }
}

export const useAnswerMoment = (view: PartyView): AnswerMoment | null => {
  const [playing, play] = useState<Playing | null>(null)
  const [count, setCount] = useState(0)
  // What had happened before this screen was opened is history and not told again.
  const toldUpTo = useRef(view.record.at(-1)?.index ?? -1)

  useEffect(() => {
    const last = lastAnswered(view)
    if (last === null || last.index <= toldUpTo.current) return
    toldUpTo.current = last.index
    const steps = answerSteps(view, last.offer)
    play({ viewer: view.viewer, offer: last.offer, steps })
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
    settled: new Map(playing.steps.slice(0, count).map((step) => [step.issue, step])),
    isOver: count >= total,
    skip: () => setCount(total),
    close: () => play(null),
  }
}
