/** What is left of a round, counted on from the moment at which the view came. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { minutesAndSeconds } from './clock.ts'

export const TimeLeft = ({
  left,
  running,
  shownAt,
  now,
}: {
  /** Milliseconds when the view came. */
  readonly left: number
  readonly running: boolean
  readonly shownAt: number
  /** The clock that `shownAt` is read from. */
  readonly now: () => number
}): VNode => {
  const [, setBeat] = useState(0)
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setBeat((beat) => beat + 1), 1000)
    return () => clearInterval(timer)
  }, [running])
  return (
    <time class="time-left" role="timer">
      {minutesAndSeconds(running ? left - (now() - shownAt) : left)}
    </time>
  )
}
