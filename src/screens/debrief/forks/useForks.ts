/** Plays the suggested forks a few seeds at a time, so that a person can stop and keep the results so far. */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import type { Fork } from '../../../debrief/forks/fork.ts'
import { type PlayedPair, SEEDS } from '../../../debrief/forks/tally.ts'
import { useActs } from '../../useDesk.ts'

/** Seeds asked for at once: a second or two on a slow laptop. */
const PART = 4

export interface Forks {
  /** By fork, what has been played so far. */
  readonly played: readonly (readonly PlayedPair[])[]
  readonly state: 'waiting' | 'playing' | 'done' | 'failed'
  readonly play: () => void
  readonly stop: () => void
}

export const useForks = (forks: readonly Fork[]): Forks => {
  const acts = useActs()
  const played = useRef<(readonly PlayedPair[])[]>(forks.map(() => []))
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0)
  const [isPlaying, setPlaying] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  /** The number of the current run: a run that was stopped finds another number and ends. */
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current++
    },
    [],
  )
  const stop = () => {
    run.current++
    setPlaying(false)
  }
  const play = () => {
    const mine = ++run.current
    setPlaying(true)
    setFailed(false)
    const all = async () => {
      for (const [place, { entry, move }] of forks.entries())
        for (;;) {
          const from = played.current[place]?.length ?? 0
          if (from >= SEEDS) break
          const seeds = { from, to: Math.min(SEEDS, from + PART) }
          const more = await acts.playOn({ entry, move }, seeds)
          if (run.current !== mine) return
          played.current = played.current.with(place, [...(played.current[place] ?? []), ...more])
          redraw(undefined)
        }
      setPlaying(false)
    }
    all().catch(() => {
      if (run.current !== mine) return
      setPlaying(false)
      setFailed(true)
    })
  }
  const isDone = played.current.every((pairs) => pairs.length >= SEEDS)
  return {
    played: played.current,
    state: isPlaying ? 'playing' : hasFailed ? 'failed' : isDone ? 'done' : 'waiting',
    play,
    stop,
  }
}
