/** One suggested fork: what was added, what became of it with other seeds, and the way to play on with it oneself. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { Fork } from '../../../debrief/forks/fork.ts'
import { forkReason, forkTitle } from '../../../debrief/forks/forkWords.ts'
import { type ForkTally, SEEDS } from '../../../debrief/forks/tally.ts'
import { Button } from '../../../pieces/Button.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { useTold } from '../../../pieces/Told.tsx'
import { capitalised } from '../../../terms/capitalised.ts'
import type { Problem } from '../../../terms/problem.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { ProblemList } from '../../home/ProblemList.tsx'
import { useActs } from '../../useDesk.ts'
import { useTurnSaid } from '../said.tsx'

/** “better in 62 of 100 seeds · same 21 · worse 17”. */
const Counts = ({ tally, who }: { readonly tally: ForkTally; readonly who: string | null }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const counts = { better: tally.better, all: tally.seeds }
  return (
    <>
      <span class="fork-bar" aria-hidden="true">
        <span class="better" style={{ flexGrow: tally.better }} />
        <span class="same" style={{ flexGrow: tally.same }} />
        <span class="worse" style={{ flexGrow: tally.worse }} />
        <span class="unplayed" style={{ flexGrow: SEEDS - tally.seeds }} />
      </span>
      <p class="fork-counts small">
        <b>{who === null ? say('betterForYou', counts) : say('betterFor', { party: who, ...counts })}</b>{' '}
        <span>{say('same', { count: tally.same })}</span> <span>{say('worse', { count: tally.worse })}</span>
      </p>
      <p class="small muted">{say('withoutIt', { better: tally.betterAsMade })}</p>
    </>
  )
}

export const ForkCard = ({
  debrief,
  fork,
  tally,
  who,
}: {
  readonly debrief: Debrief
  readonly fork: Fork
  readonly tally: ForkTally
  /** For whom “better” is meant; null for whoever reads this. */
  readonly who: string | null
}): VNode => {
  const acts = useActs()
  const say = useWords(DEBRIEF_FIGURES)
  const inTold = useTold()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const turn = useTurnSaid()(fork.at)
  return (
    <li class="fork">
      <p class="fork-turn">{capitalised(turn)}</p>
      <h4 {...inTold}>{forkTitle(debrief, fork)}</h4>
      <p class="fork-reason" {...inTold}>
        {forkReason(debrief, fork)}
      </p>
      {tally.seeds > 0 && <Counts tally={tally} who={who} />}
      <Button
        icon="fork"
        label={say('playOnHereOf', {
          place: say.language === 'en' ? `${turn}, ${forkTitle(debrief, fork)}` : turn,
        })}
        onPress={() => void acts.fork(fork.entry, fork.move).then(setProblems)}
      >
        {say('playOnHere')}
      </Button>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </li>
  )
}
