/** Two in one seat: what one proposes, the other confirms or declines. */
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { PersonView } from '../../class/views/personView.ts'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import { useTranslated } from '../../pieces/translated.ts'
import { woven } from '../../pieces/woven.ts'
import { partyOf } from '../../scenario/scenario.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import { tellMove } from '../../telling/tellMove.ts'
import type { Problem } from '../../terms/problem.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

export const ProposalNote = ({
  remote,
  view: { proposal, seat },
  onProblem,
}: {
  readonly remote: RemoteClass
  readonly view: PersonView
  readonly onProblem: (problem: Problem | null) => void
}): VNode | null => {
  const say = useWords(CLASSROOM)
  const scenarios = useMemo(() => (seat === null ? [] : [seat.scenario]), [seat?.scenario])
  const [scenario] = useTranslated(scenarios)
  if (proposal === null || seat === null || scenario === undefined) return null
  const party = partyOf(scenario, seat.viewer).name
  const words = tellMove({ ...scenario, inducements: seat.inducements }, proposal.move)
  const move = { move: () => <Told language={scenario.language}>{words}</Told> }
  return (
    <section class="strip-proposal" aria-label={say('proposal')}>
      <p>
        {proposal.mine
          ? woven(say, 'proposalMine', move, { party })
          : woven(say, 'proposalTheirs', move, { name: proposal.by, party })}
      </p>
      {!proposal.mine && (
        <Button
          small
          kind="act"
          onPress={() => void remote.act({ type: 'confirm', seen: seat.record.length }).then(onProblem)}
        >
          {say('proposalConfirm')}
        </Button>
      )}
      <Button small onPress={() => void remote.act({ type: 'withdraw' }).then(onProblem)}>
        {say(proposal.mine ? 'proposalTakeBack' : 'proposalDecline')}
      </Button>
    </section>
  )
}
