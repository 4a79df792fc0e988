/** Why a move was not made and what to do instead, in the language of the talks. */
import type { VNode } from 'preact'
import { Told } from '../../pieces/Told.tsx'
import type { PartyView } from '../../table/view.ts'
import { barredTold } from '../../telling/barredMoves.ts'
import type { Problem } from '../../terms/problem.ts'

export const WhyBarred = ({
  view,
  problem,
}: {
  readonly view: PartyView
  readonly problem: Problem
}): VNode => {
  const { message, hint, language } = barredTold(view, problem)
  return (
    <Told language={language}>
      {message} {hint}
    </Told>
  )
}
