/** The games that figures are drawn of: the newest at first, then no more often than can be read. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PlayedGames, PlaytestState } from './openPlaytest.ts'

/** Milliseconds between two drawings while games are being played. */
const EVERY = 700

export const useShownGames = ({ shown, status }: PlaytestState): PlayedGames | null => {
  const [drawn, setDrawn] = useState(shown)
  const last = useRef(0)
  const isOther = drawn?.job !== shown?.job
  useEffect(() => {
    const wait = isOther || status !== 'playing' ? 0 : Math.max(0, last.current + EVERY - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setDrawn(shown)
    }, wait)
    return () => clearTimeout(timer)
  }, [shown, status, isOther])
  return drawn
}
