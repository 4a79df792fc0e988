/** Plays the suggested forks a few seeds at a time, so that a person can stop and keep the results so far. */
import { useEffect, useReducer, useRef, useState } from 'preact/hooks'
import type { Fork } from '../../../debrief/forks/fork.ts'
import { type PlayedPair, SEEDS, type SeedRange } from '../../../debrief/forks/tally.ts'
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
    const parts = forks.flatMap((fork, place) => {
      const parted: { readonly fork: Fork; readonly place: number; readonly seeds: SeedRange }[] = []
      for (let from = played.current[place]?.length ?? 0; from < SEEDS; from += PART)
        parted.push({ fork, place, seeds: { from, to: Math.min(SEEDS, from + PART) } })
      return parted
    })
    const asked: Promise<readonly PlayedPair[]>[] = []
    const askNext = (): void => {
      const part = parts[asked.length]
      if (part === undefined) return
      const { entry, move } = part.fork
      const answer = acts.playOn({ entry, move }, part.seeds)
      // One that nobody waits for any more may fail unheard.
      answer.catch(() => undefined)
      asked.push(answer)
    }
    const all = async () => {
      askNext()
      for (const [number, { place }] of parts.entries()) {
        // The worker plays the next part while the page draws this one.
        askNext()
        const more = (await asked[number]) ?? []
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
