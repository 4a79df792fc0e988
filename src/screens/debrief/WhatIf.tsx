/** Back to one of your own moves, and on from there another way: a new game that shares the moves before it. */
import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Debrief } from '../../debrief/debrief.ts'
import { partyOf } from '../../scenario/scenario.ts'
import type { Entry } from '../../session/transcript/transcript.ts'
import type { Move } from '../../table/move.ts'
import { counted } from '../../telling/phrases.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn } from '../../terms/package.ts'
import type { Problem } from '../../terms/problem.ts'
import { ProblemList } from '../home/ProblemList.tsx'
import { Button } from '../pieces/Button.tsx'
import { useActs } from '../useDesk.ts'

const WORDS: Readonly<Record<Move['type'], string>> = {
  offer: 'offered',
  answer: 'answered',
  accept: 'took up a standing offer',
  caucus: 'asked for a caucus',
  reply: 'replied to an invitation',
  disclose: 'disclosed a priority',
  ask: 'asked a party in confidence',
  confide: 'answered in confidence',
  float: 'floated a package',
  respond: 'responded to a floated package',
  leaveCaucus: 'left the caucus',
  askMediator: 'asked the mediator',
  press: 'pressed',
  promise: 'promised an inducement',
  consultCapital: 'consulted the capital',
  statement: 'made a statement',
  publish: 'spoke to the press',
  sign: 'decided on signing',
  adjourn: 'asked to adjourn',
  pass: 'passed',
  walkAway: 'walked away',
}

const told = (debrief: Debrief, move: Move): string => {
  const who = partyOf(debrief.scenario, move.by).name
  if (move.type === 'offer') return `${who} offered ${counted(issuesIn(move.package).length, 'issue')}`
  if (move.type === 'answer') return `${who} ${move.accept ? 'accepted' : 'refused'}`
  return `${who} ${WORDS[move.type]}`
}

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
  const field = useId()
  const own = entries.flatMap(({ move }, index) => (people.includes(move.by) ? [{ move, index }] : []))
  const [chosen, setChosen] = useState(own[0]?.index ?? 0)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  if (own.length === 0) return null
  return (
    <section aria-labelledby="what-if-title">
      <h2 id="what-if-title">What if you had …</h2>
      <label for={field}>Go back to just before this move</label>
      <select
        id={field}
        class="what-if"
        value={chosen}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      >
        {own.map(({ move, index }) => (
          <option key={index} value={index}>
            Move {index + 1}: {told(debrief, move)}
          </option>
        ))}
      </select>
      <Button
        onPress={() => {
          void acts.fork(chosen).then(setProblems)
        }}
      >
        Replay from move {chosen + 1}
      </Button>
      {problems.length > 0 && <ProblemList problems={problems} />}
      <p class="small muted">This game stays as it is; the new one lies beside it on the shelf.</p>
    </section>
  )
}
