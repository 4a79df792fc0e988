/** All that is wrong or doubtful: where, why, and what mends it at a press. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { MendableProblem } from '../../language/problems.ts'
import { Button } from '../../pieces/Button.tsx'
import type { TextPlace } from '../../scenario/placed.ts'
import { counted } from '../../telling/phrases.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'
import { mend, mendAll } from './mend.ts'
import { type ProblemGroup, problemGroups } from './problemGroups.ts'
import './problems.css'

const PROBLEMS = 'problems'
/** Of one kind, before the rest is folded. */
const SHOWN = 8

const PlaceButton = ({
  place,
  problem,
}: {
  readonly place: TextPlace
  readonly problem: MendableProblem
}): VNode => {
  const { manuscript, openTab, tabs } = useWorkshop()
  const show = () => {
    // A form shows fields; what has no path stands in the text alone.
    if (problem.steps.length === 0 || tabs.getState().side === 'right') openTab('json')
    manuscript.select(problem.steps, PROBLEMS, { span: place, takesFocus: true })
  }
  return (
    <Button kind="text" label={`Show line ${place.line}: ${problem.message}`} onPress={show}>
      line {place.line}
    </Button>
  )
}

const OneProblem = ({ problem }: { readonly problem: MendableProblem }): VNode => {
  const { manuscript } = useWorkshop()
  return (
    <li class="mendable">
      <div class="mendable-text">
        <p class="mendable-message">{problem.message}</p>
        {problem.hint !== '' && <p class="mendable-hint">{problem.hint}</p>}
        <p class="mendable-places">
          {[problem, ...problem.also].map((place) => (
            <PlaceButton key={place.offset} place={place} problem={problem} />
          ))}
        </p>
      </div>
      {problem.fixes.length > 0 && (
        <div class="mendable-acts">
          {problem.fixes.map((fix) => (
            <Button key={fix.title} small onPress={() => void mend(manuscript, problem, fix)}>
              {fix.title}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}

const Group = ({ group }: { readonly group: ProblemGroup }): VNode => {
  const [isWhole, setWhole] = useState(false)
  const { problems } = group
  const shown = isWhole ? problems : problems.slice(0, SHOWN)
  return (
    <section class={`problem-group ${group.severity}`}>
      <h3>
        {group.severity === 'error' ? 'Error' : 'Warning'}
        <code>{group.code}</code>
        {problems.length > 1 && <span class="muted">{counted(problems.length, 'place')}</span>}
      </h3>
      <ol>
        {shown.map((problem) => (
          <OneProblem key={`${problem.path} ${problem.offset}`} problem={problem} />
        ))}
      </ol>
      {shown.length < problems.length && (
        <Button kind="text" onPress={() => setWhole(true)}>
          Show the other {problems.length - shown.length}
        </Button>
      )}
    </section>
  )
}

const title = (errors: number, warnings: number): string => {
  if (errors + warnings === 0) return 'No problems'
  const parts = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
  return parts.filter(Boolean).join(' and ')
}

export const ProblemsPanel = (): VNode => {
  const { manuscript } = useWorkshop()
  const problems = useManuscript((state) => state.problems)
  const isFirst = useManuscript((state) => state.inspected < 0)
  const groups = useMemo(() => problemGroups(problems), [problems])
  const [said, setSaid] = useState('')
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const isMendable = problems.some(({ fixes }) => fixes.some(({ sure }) => sure))
  const mendThem = async () => {
    const count = await mendAll(manuscript)
    setSaid(count === 0 ? 'Nothing could be mended.' : `${counted(count, 'fix')} made. Undo takes them back.`)
  }
  return (
    <div class="problems-panel sheet">
      <div class="problems-head">
        <h2>{isFirst ? 'The text is being read …' : title(errors, problems.length - errors)}</h2>
        {isMendable && (
          <Button
            onPress={() => void mendThem()}
            title="Every fix with one likely meaning that loses nothing"
          >
            Mend all that can be mended
          </Button>
        )}
      </div>
      <p role="status" class="small">
        {said}
      </p>
      {!isFirst && problems.length === 0 && (
        <p>Nothing is wrong with this text, and it can be played as it is.</p>
      )}
      {errors > 0 && (
        <p class="muted">
          While there are errors, what stands beside the text shows the last version without.
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.code} group={group} />
      ))}
    </div>
  )
}
