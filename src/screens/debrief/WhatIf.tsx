/** Back to one of your own moves, and on from there another way: a new game that shares the moves before it. */
import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Debrief } from '../../debrief/debrief.ts'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useTold } from '../../pieces/Told.tsx'
import type { Entry } from '../../session/transcript/transcript.ts'
import { nameOf } from '../../telling/parties.ts'
import { tellMove } from '../../telling/tellMove.ts'
import { turnTold } from '../../telling/turnTold.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { ProblemList } from '../home/ProblemList.tsx'
import { useActs } from '../useDesk.ts'

export const WhatIf = ({
  debrief,
  entries,
  people,
}: {
  readonly debrief: Debrief
  readonly entries: readonly Entry[]
  readonly people: readonly PartyId[]
}): VNode | null => {
  const acts = useActs()
  const say = useWords(DEBRIEF_WORDS)
  const inTold = useTold()
  const field = useId()
  const own = entries.flatMap(({ move }, index) => {
    const at = debrief.moves[index]
    return people.includes(move.by) && at !== undefined ? [{ move, index, at }] : []
  })
  const [chosen, setChosen] = useState(own[0]?.index ?? 0)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  if (own.length === 0) return null
  return (
    <section class="what-if" aria-labelledby="what-if-title">
      <h3 id="what-if-title">{say('whatIfTitle')}</h3>
      <label for={field}>{say('whatIfTo')}</label>
      <select
        id={field}
        class="dropdown"
        value={chosen}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      >
        {own.map(({ move, index, at }) => (
          <option key={index} value={index} {...inTold}>
            {`${turnTold(debrief, at)}: ${nameOf(debrief.scenario, move.by)} ${tellMove(debrief.scenario, move)}`}
          </option>
        ))}
      </select>
      <Button icon="fork" onPress={() => void acts.fork(chosen).then(setProblems)}>
        {say('whatIfPlay')}
      </Button>
      {problems.length > 0 && <ProblemList problems={problems} />}
      <p class="small muted">{say('whatIfNote')}</p>
    </section>
  )
}
