/**
 * Argue with the numbers: weights, values and walk-aways, edited in place; zone, edge and Nash point follow. The game that
 * is kept does not change; whoever wants to play under these numbers keeps them as a scenario of their own.
 */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Debrief } from '../../../debrief/debrief.ts'
import { Button } from '../../../pieces/Button.tsx'
import { memo } from '../../../pieces/memo.ts'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { PlaneAlone } from '../../../pieces/plane/PlaneAlone.tsx'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { useAfterPaint } from '../../../pieces/useAfterPaint.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import type { Problem } from '../../../terms/problem.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { ProblemList } from '../../home/ProblemList.tsx'
import { useIsPackaged } from '../../packaged/packagedContext.ts'
import { useActs } from '../../useDesk.ts'
import { PrincipalWorths, useFigures } from '../said.tsx'
import { PartyNumbersEditor } from './PartyNumbersEditor.tsx'
import { useContest } from './useContest.ts'
import { Weightings } from './Weightings.tsx'
import './contest.css'

const Drawn = memo(PlaneAlone, (before, after) => before.debrief === after.debrief)

/** What is possible now, and by how much that differs from what it was with the scenario's numbers. */
const Found = ({ now, was }: { readonly now: Debrief; readonly was: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const { gained, grouped } = useFigures()
  const [nash] = now.possible.nash
  const { zone, reachable } = now.possible
  const change = zone - was.possible.zone
  return (
    <dl class="contest-found">
      <div>
        <dt>{say('leavesAll')}</dt>
        <dd>
          <b>{grouped(zone)}</b>{' '}
          <span class="muted">
            {change === 0
              ? say('asMany', { reachable: grouped(reachable) })
              : say('against', { change: gained(change), reachable: grouped(reachable) })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{say('nash')}</dt>
        <dd>
          {nash === undefined ? say('nashNone') : <PrincipalWorths debrief={now} worths={nash.worth} />}
        </dd>
      </div>
      <div>
        <dt>{say('theEdge')}</dt>
        <dd>{say('edgePoints', { points: now.possible.frontier.length })}</dd>
      </div>
      <div>
        <dt>{say('leaving')}</dt>
        <dd>
          <PrincipalWorths debrief={now} worths={now.possible.noDeal} />
        </dd>
      </div>
      <div>
        <dt>{say('howEnded')}</dt>
        <dd>
          <PrincipalWorths
            debrief={now}
            worths={now.principals.map((id) => now.seats.find(({ party }) => party === id)?.worth ?? 0)}
          />
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
  const say = useWords(DEBRIEF_FIGURES)
  const [keptAs, setKeptAs] = useState<string | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const keep = async (): Promise<void> => {
    const kept = await onKeep()
    setProblems(typeof kept === 'string' ? [] : kept)
    setKeptAs(typeof kept === 'string' ? kept : null)
  }
  return (
    <>
      <Button barred={isMoved ? null : say('moveFirst')} onPress={() => void keep()}>
        {say('keepOwn')}
      </Button>
      <p role="status" class="small">
        {keptAs !== null && say('keptOwn', { title: keptAs })}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </>
  )
}

export const Argue = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const acts = useActs()
  const say = useWords(DEBRIEF_FIGURES)
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
        <h3 id="numbers-title">{say('theNumbers')}</h3>
        <Segmented
          legend={say('argueOf')}
          legendUnseen
          choices={principals.map((id) => ({
            value: id as string,
            label: <OwnText>{partyOf(scenario, id).name}</OwnText>,
          }))}
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
          <Button barred={isMoved ? null : say('nothingMoved')} onPress={contesting.reset}>
            {say('numbersReset')}
          </Button>
          {!isPackaged && <Keep isMoved={isMoved} onKeep={keep} />}
        </div>
      </section>
      <section class="debrief-card argue-result" aria-labelledby="argue-result-title">
        <h3 id="argue-result-title">{say('argueResult')}</h3>
        <p class="small muted">
          {say(isMoved ? 'underYours' : 'underScenario')}
          {contesting.failed && ` ${say('notReckoned')}`}
        </p>
        <Found now={now} was={debrief} />
        {plane !== undefined && <Drawn debrief={drawn} plane={plane} />}
      </section>
      <Weightings />
    </div>
  )
}
