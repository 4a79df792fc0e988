/** What a class may come to: as kept with the scenario, or played here for one that came without. */
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Expected } from '../../pack/expected.ts'
import { expectedTold, sittingTold } from '../../pack/expectedWords.ts'
import { Button } from '../../pieces/Button.tsx'
import type { Scenario } from '../../scenario/scenario.ts'
import { type Playing, playExpected } from './playExpected.ts'

const Told = ({
  scenario,
  expected,
}: {
  readonly scenario: Scenario
  readonly expected: Expected
}): VNode => (
  <>
    <dl class="expect-list">
      {expectedTold(scenario, expected).map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
    <p class="small muted">{sittingTold(scenario, expected)}</p>
  </>
)

const Unplayed = ({
  scenario,
  onExpected,
}: {
  readonly scenario: Scenario
  readonly onExpected: (expected: Expected) => void
}): VNode => {
  const [state, setState] = useState<'idle' | 'playing' | 'failed'>('idle')
  const [done, setDone] = useState(0)
  const playing = useRef<Playing | null>(null)
  useEffect(() => () => playing.current?.stop(), [])
  const begin = (): void => {
    setState('playing')
    setDone(0)
    playing.current = playExpected(scenario, setDone)
    playing.current.expected.then(onExpected, () => setState('failed'))
  }
  const stop = (): void => {
    playing.current?.stop()
    setState('idle')
  }
  if (state === 'playing')
    return (
      <>
        <p role="status">
          Playing: {done} of {scenario.readings.length} readings done.
        </p>
        <Button onPress={stop}>Stop</Button>
      </>
    )
  return (
    <>
      <p>
        {state === 'failed'
          ? 'The games could not be played here. Try again, or use “parley expect” on the command line.'
          : 'This scenario has not been played as it is now. The computer can play it with itself and count.'}
      </p>
      <Button onPress={begin}>Play it out</Button>
    </>
  )
}

export const Expectations = (props: {
  readonly scenario: Scenario
  readonly expected: Expected | null
  readonly onExpected: (expected: Expected) => void
}): VNode => (
  <section class="pack-part" aria-labelledby="expect-title">
    <h2 id="expect-title">What to expect</h2>
    {props.expected === null ? (
      <Unplayed {...props} />
    ) : (
      <Told scenario={props.scenario} expected={props.expected} />
    )}
  </section>
)
