/** In what share of plausible weightings there is any accord: drawn a few at a time, until done or stopped. */
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { MOST_TIMES, WALK_AWAY_SWING, WEIGHTINGS } from '../../../debrief/contest/plausible.ts'
import { Button } from '../../../pieces/Button.tsx'
import { counted, grouped } from '../../../telling/phrases.ts'
import { useActs } from '../../useDesk.ts'

/** Weightings asked for at once. */
const PART = 10

const sentence = (zones: readonly number[]): string => {
  const some = zones.filter((texts) => texts > 0)
  const ranked = zones.toSorted((a, b) => a - b)
  const at = (share: number): number => ranked[Math.round(share * (ranked.length - 1))] ?? 0
  return `In ${some.length} of ${counted(zones.length, 'weighting')} some text leaves everybody at least leaving; in the middle half of them between ${grouped(at(0.25))} and ${counted(at(0.75), 'text')} do.`
}

export const Weightings = (): VNode => {
  const acts = useActs()
  const [zones, setZones] = useState<readonly number[]>([])
  const [state, setState] = useState<'waiting' | 'drawing' | 'failed'>('waiting')
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current++
    },
    [],
  )
  const draw = async (): Promise<void> => {
    const mine = ++run.current
    setState('drawing')
    try {
      for (let drawn = zones; drawn.length < WEIGHTINGS; ) {
        const to = Math.min(WEIGHTINGS, drawn.length + PART)
        drawn = [...drawn, ...(await acts.weigh({ from: drawn.length, to }))]
        if (run.current !== mine) return
        setZones(drawn)
      }
      setState('waiting')
    } catch {
      if (run.current === mine) setState('failed')
    }
  }
  const stop = (): void => {
    run.current++
    setState('waiting')
  }
  const isDone = zones.length >= WEIGHTINGS
  return (
    <section class="debrief-card" aria-labelledby="weightings-title">
      <h3 id="weightings-title">Would there be an accord with other weights?</h3>
      <p class="small muted">
        {WEIGHTINGS} weightings drawn by chance: each weight of every principal between 1/{MOST_TIMES} and{' '}
        {MOST_TIMES} times the scenario’s, brought back to their sum, and each walk-away up to{' '}
        {WALK_AWAY_SWING} points up or down. Values stay.
      </p>
      <p class="fork-progress">
        {state === 'drawing' ? (
          <>
            <progress aria-label="Weightings drawn" value={zones.length} max={WEIGHTINGS} />
            <span>
              {zones.length} of {WEIGHTINGS}
            </span>
            <Button onPress={stop}>Stop</Button>
          </>
        ) : (
          !isDone && (
            <Button onPress={() => void draw()}>{zones.length === 0 ? 'Draw them' : 'Go on drawing'}</Button>
          )
        )}
      </p>
      <p role="status">
        {state === 'failed' && 'Drawing failed; what there is stays. '}
        {zones.length > 0 && sentence(zones)}
      </p>
    </section>
  )
}
