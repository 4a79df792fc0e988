/**
 * Argue with the numbers: weights, values and walk-aways, edited in place; zone, edge and Nash point follow. The game that
 * is kept does not change; whoever wants to play under these numbers keeps them as a scenario of their own.
 */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Debrief } from '../../../debrief/debrief.ts'
import { Button } from '../../../pieces/Button.tsx'
import { memo } from '../../../pieces/memo.ts'
import { PlaneAlone } from '../../../pieces/plane/PlaneAlone.tsx'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { useAfterPaint } from '../../../pieces/useAfterPaint.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import { nameOf } from '../../../telling/parties.ts'
import { counted, gained, grouped, listed, points } from '../../../telling/phrases.ts'
import type { Problem } from '../../../terms/problem.ts'
import { ProblemList } from '../../home/ProblemList.tsx'
import { useIsPackaged } from '../../packaged/packagedContext.ts'
import { useActs } from '../../useDesk.ts'
import { PartyNumbersEditor } from './PartyNumbersEditor.tsx'
import { useContest } from './useContest.ts'
import { Weightings } from './Weightings.tsx'
import './contest.css'

const Drawn = memo(PlaneAlone, (before, after) => before.debrief === after.debrief)

const worths = ({ scenario, principals }: Debrief, of: readonly number[]): string =>
  listed(principals.map((party, p) => `${points(of[p] ?? 0)} to ${nameOf(scenario, party)}`))

/** What is possible now, and by how much that differs from what it was with the scenario's numbers. */
const Found = ({ now, was }: { readonly now: Debrief; readonly was: Debrief }): VNode => {
  const [nash] = now.possible.nash
  const { zone, reachable } = now.possible
  const change = zone - was.possible.zone
  return (
    <dl class="contest-found">
      <div>
        <dt>Texts that leave everybody at least leaving</dt>
        <dd>
          <b>{grouped(zone)}</b>{' '}
          <span class="muted">
            {change === 0 ? 'as many as before' : `${gained(change)} against before`}, {grouped(reachable)} in
            reach
          </span>
        </dd>
      </div>
      <div>
        <dt>Nash point</dt>
        <dd>{nash === undefined ? 'none: no such text' : worths(now, nash.worth)}</dd>
      </div>
      <div>
        <dt>The edge</dt>
        <dd>{counted(now.possible.frontier.length, 'point')}</dd>
      </div>
      <div>
        <dt>Leaving</dt>
        <dd>{worths(now, now.possible.noDeal)}</dd>
      </div>
      <div>
        <dt>How this game ended</dt>
        <dd>
          {worths(
            now,
            now.principals.map((id) => now.seats.find(({ party }) => party === id)?.worth ?? 0),
          )}
        </dd>
      </div>
    </dl>
  )
}

const Keep = ({
  isMoved,
  onKeep,
}: {
  readonly isMoved: boolean
  readonly onKeep: () => Promise<readonly Problem[] | string>
}): VNode => {
  const [said, setSaid] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const keep = async (): Promise<void> => {
    const kept = await onKeep()
    setProblems(typeof kept === 'string' ? [] : kept)
    setSaid(
      typeof kept === 'string'
        ? `“${kept}” lies on your shelf, with these numbers as its first reading.`
        : null,
    )
  }
  return (
    <>
      <Button barred={isMoved ? null : 'Move a number first.'} onPress={() => void keep()}>
        Keep as a scenario of your own
      </Button>
      <p role="status" class="small">
        {said}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </>
  )
}

export const Argue = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const acts = useActs()
  const isPackaged = useIsPackaged()
  const { scenario, principals } = debrief
  const contesting = useContest(debrief)
  const [chosen, setChosen] = useState(principals[0])
  const { contested } = contesting
  // The same object until another answer comes: the plane is then not drawn anew with every number that moves, and its figures
  // are on the screen before it.
  const now = useMemo<Debrief>(
    () => (contested === null ? debrief : { ...debrief, ...contested }),
    [debrief, contested],
  )
  const drawn = useAfterPaint(now, now)
  const [plane] = drawn.planes
  const isMoved = Object.keys(contesting.contest).length > 0
  const keep = async (): Promise<readonly Problem[] | string> => {
    const kept = await acts.keepContested(contesting.contest)
    return kept.ok ? kept.value.title : kept.problems
  }
  return (
    <div class="argue">
      <section class="debrief-card" aria-labelledby="numbers-title">
        <h3 id="numbers-title">The numbers</h3>
        <Segmented
          legend="Of"
          legendUnseen
          choices={principals.map((id) => ({ value: id as string, label: partyOf(scenario, id).name }))}
          value={chosen ?? null}
          onChoose={(id) => setChosen(principals.find((one) => one === id))}
        />
        {chosen !== undefined && (
          <PartyNumbersEditor
            debrief={debrief}
            party={chosen}
            numbers={contesting.numbersOf(chosen)}
            onChange={(numbers) => contesting.set(chosen, numbers)}
          />
        )}
        <div class="argue-acts">
          <Button barred={isMoved ? null : 'Nothing has been moved.'} onPress={contesting.reset}>
            Back to the scenario’s numbers
          </Button>
          {!isPackaged && <Keep isMoved={isMoved} onKeep={keep} />}
        </div>
      </section>
      <section class="debrief-card argue-result" aria-labelledby="argue-result-title">
        <h3 id="argue-result-title">What would then have been possible</h3>
        <p class="small muted">
          {isMoved ? 'Under your numbers.' : 'Under the scenario’s numbers.'} The game stays as it was played.
          {contesting.failed && ' It could not be reckoned: move a number again.'}
        </p>
        <Found now={now} was={debrief} />
        {plane !== undefined && <Drawn debrief={drawn} plane={plane} />}
      </section>
      <Weightings />
    </div>
  )
}
