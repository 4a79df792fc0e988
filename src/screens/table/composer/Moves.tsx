/** What a seat may do, as buttons that name the act, its cost and, where it cannot be done now, the reason. */
import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import type { IconName } from '../../../pieces/Icon.tsx'
import { inWords, MOVE_TERMS } from '../../../pieces/moveTerms.ts'
import type { Move } from '../../../table/move.ts'
import type { PartyView } from '../../../table/view.ts'
import { partyIn, partyIs } from '../../../telling/parties.ts'
import { counted, points } from '../../../telling/phrases.ts'
import type { Problem } from '../../../terms/problem.ts'
import { useActs } from '../../useDesk.ts'

/** Why a move cannot be made now, in one sentence or two; null when it can. */
export const reasonAgainst = (view: PartyView, problem: Problem | null): string | null => {
  if (problem === null) return null
  if (view.toMove !== null && view.toMove !== view.viewer)
    return `${partyIs(partyIn(view, view.toMove))} to move now.`
  if (problem.code === 'not-now') return 'Not at this point of the talks.'
  return `${problem.message} ${problem.hint}`
}

interface MoveButtonProps {
  readonly view: PartyView
  readonly icon: IconName
  readonly children: ComponentChildren
  readonly cost?: number
  /** Points that it takes off what an accord is worth to the viewer. */
  readonly price?: number
  /** The glossary's word for it. */
  readonly term?: keyof typeof MOVE_TERMS
  /** Judged before the button can be pressed; a press makes it, unless `onPress` has more to ask first. */
  readonly move: Move
  readonly onPress?: () => void
  /** Why there would be no point in it, though the table would take it. */
  readonly idle?: string | null
}

export const MoveButton = ({
  view,
  icon,
  children,
  cost = 0,
  price = 0,
  term,
  move,
  onPress,
  idle = null,
}: MoveButtonProps): VNode => {
  const acts = useActs()
  return (
    <Button
      icon={icon}
      class="move"
      {...(term === undefined ? {} : { title: inWords(MOVE_TERMS[term], view.scenario.vocabulary).means })}
      barred={reasonAgainst(view, acts.judge(move)) ?? idle}
      onPress={onPress ?? (() => acts.make(move))}
    >
      <span>{children}</span>
      {cost > 0 && (
        <span class="cost">
          <span aria-hidden="true">{cost}</span>
          <span class="unseen"> ({counted(cost, 'turn')})</span>
        </span>
      )}
      {price > 0 && (
        <span class="cost">
          <span aria-hidden="true">−{points(price)}</span>
          <span class="unseen"> ({points(price)} off an accord’s worth to you)</span>
        </span>
      )}
    </Button>
  )
}
