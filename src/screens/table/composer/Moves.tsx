/** What a seat may do, as buttons that name the act, its cost and, where it cannot be done now, the reason. */

import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import type { IconName } from '../../../pieces/Icon.tsx'
import { inWords, MOVE_TERMS } from '../../../pieces/moveTerms.ts'
import { useWords } from '../../../pieces/speaking.ts'
import type { Reason } from '../../../pieces/Told.tsx'
import { isOrAre } from '../../../scenario/vocabulary/grammar.ts'
import type { Move } from '../../../table/move.ts'
import type { PartyView } from '../../../table/view.ts'
import { barredTold } from '../../../telling/barredMoves.ts'
import { nameFirst, partyIn } from '../../../telling/parties.ts'
import { points } from '../../../telling/phrases.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { useActs } from '../../useDesk.ts'

/** Asks why a move cannot be made now, in one sentence or two; null when it can. */
export const useBars = (view: PartyView): ((move: Move) => Reason | null) => {
  const say = useWords(TABLE)
  const acts = useActs()
  return (move) => {
    const problem = acts.judge(move)
    if (problem === null) return null
    if (view.toMove !== null && view.toMove !== view.viewer) {
      const party = partyIn(view, view.toMove)
      return say(texts.toMove, { who: nameFirst(party), is: isOrAre(party) })
    }
    if (problem.code === 'not-now') return say(texts.notHere)
    const { message, hint, language } = barredTold(view, problem)
    return { told: `${message} ${hint}`, language }
  }
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
  readonly idle?: Reason | null
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
  const say = useWords(TABLE)
  const acts = useActs()
  const bars = useBars(view)
  return (
    <Button
      icon={icon}
      class="move"
      {...(term === undefined || say.language !== 'en'
        ? {}
        : { title: inWords(MOVE_TERMS[term], view.scenario.vocabulary).means })}
      barred={bars(move) ?? idle}
      onPress={onPress ?? (() => acts.make(move))}
    >
      <span>{children}</span>
      {cost > 0 && (
        <span class="cost">
          <span aria-hidden="true">{cost}</span>
          <span class="unseen"> ({say(texts.turns, { count: cost })})</span>
        </span>
      )}
      {price > 0 && (
        <span class="cost">
          <span aria-hidden="true">−{points(price)}</span>
          <span class="unseen"> ({say(texts.offWorth, { points: points(price) })})</span>
        </span>
      )}
    </Button>
  )
}
