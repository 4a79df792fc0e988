/** In what share of plausible weightings there is any accord: drawn a few at a time, until done or stopped. */
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { MOST_TIMES, WALK_AWAY_SWING, WEIGHTINGS } from '../../../debrief/contest/plausible.ts'
import { Button } from '../../../pieces/Button.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import type { Say } from '../../../words/say.ts'
import { useActs } from '../../useDesk.ts'
import { useFigures } from '../said.tsx'

/** Weightings asked for at once. */
const PART = 10

const sentence = (
  zones: readonly number[],
  say: Say<typeof DEBRIEF_FIGURES.english>,
  grouped: (count: number) => string,
): string => {
  const some = zones.filter((texts) => texts > 0)
  const ranked = zones.toSorted((a, b) => a - b)
  const at = (share: number): number => ranked[Math.round(share * (ranked.length - 1))] ?? 0
  return say('weightingsSome', {
    some: some.length,
    all: zones.length,
    low: grouped(at(0.25)),
    high: at(0.75),
  })
}

export const Weightings = (): VNode => {
  const acts = useActs()
  const say = useWords(DEBRIEF_FIGURES)
  const { grouped } = useFigures()
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
      <h3 id="weightings-title">{say('weightings')}</h3>
      <p class="small muted">
        {say('weightingsNote', { count: WEIGHTINGS, times: MOST_TIMES, swing: WALK_AWAY_SWING })}
      </p>
      <p class="fork-progress">
        {state === 'drawing' ? (
          <>
            <progress aria-label={say('weightingsDrawn')} value={zones.length} max={WEIGHTINGS} />
            <span>{say('weightingsOf', { done: zones.length, all: WEIGHTINGS })}</span>
            <Button onPress={stop}>{say('stop')}</Button>
          </>
        ) : (
          !isDone && (
            <Button onPress={() => void draw()}>
              {say(zones.length === 0 ? 'weightingsDraw' : 'weightingsGoOn')}
            </Button>
          )
        )}
      </p>
      <p role="status">
        {state === 'failed' && `${say('weightingsFailed')} `}
        {zones.length > 0 && sentence(zones, say, grouped)}
      </p>
    </section>
  )
}
