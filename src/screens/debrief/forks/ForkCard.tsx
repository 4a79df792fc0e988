/** One suggested fork: what was added, what became of it with other seeds, and the way to play on with it oneself. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { Fork } from '../../../debrief/forks/fork.ts'
import { forkReason, forkTitle } from '../../../debrief/forks/forkWords.ts'
import { type ForkTally, SEEDS } from '../../../debrief/forks/tally.ts'
import { Button } from '../../../pieces/Button.tsx'
import { talksTurn } from '../../../telling/turns.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import type { Problem } from '../../../terms/problem.ts'
import { ProblemList } from '../../home/ProblemList.tsx'
import { useActs } from '../../useDesk.ts'

/** “better in 62 of 100 seeds · same 21 · worse 17”. */
const Counts = ({ tally, who }: { readonly tally: ForkTally; readonly who: string }): VNode => (
  <>
    <span class="fork-bar" aria-hidden="true">
      <span class="better" style={{ flexGrow: tally.better }} />
      <span class="same" style={{ flexGrow: tally.same }} />
      <span class="worse" style={{ flexGrow: tally.worse }} />
      <span class="unplayed" style={{ flexGrow: SEEDS - tally.seeds }} />
    </span>
    <p class="fork-counts small">
      <b>
        better for {who} in {tally.better} of {tally.seeds} seeds
      </b>{' '}
      <span>same {tally.same}</span> <span>worse {tally.worse}</span>
    </p>
    <p class="small muted">Without it, from the same turn: better in {tally.betterAsMade}.</p>
  </>
)

export const ForkCard = ({
  debrief,
  fork,
  tally,
  who,
}: {
  readonly debrief: Debrief
  readonly fork: Fork
  readonly tally: ForkTally
  /** For whom “better” is meant. */
  readonly who: string
}): VNode => {
  const acts = useActs()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const turn = talksTurn(fork.at)
  return (
    <li class="fork">
      <p class="fork-turn">{capitalised(turn)}</p>
      <h4>{forkTitle(debrief, fork)}</h4>
      <p class="fork-reason">{forkReason(debrief, fork)}</p>
      {tally.seeds > 0 && <Counts tally={tally} who={who} />}
      <Button
        icon="fork"
        label={`Play on from here: ${turn}, ${forkTitle(debrief, fork)}`}
        onPress={() => void acts.fork(fork.entry, fork.move).then(setProblems)}
      >
        Play on from here
      </Button>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </li>
  )
}
