/** What is said where talks end without a signed accord. */
import { isUnanimous } from '../scenario/decision.ts'
import { hasOrHave } from '../scenario/vocabulary/grammar.ts'
import type { End } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { SIGNED } from '../words/signed/catalog.ts'
import * as texts from '../words/signed/en.ts'
import { partyIn, subjectOf } from './parties.ts'
import { figuresTo, type InLanguage, listedTo, toldBy } from './told.ts'

/** Shown to one decimal, less is nothing. */
const NOTICED = 0.05

interface Ended {
  readonly view: PartyView
  readonly end: Exclude<End, 'signed'>
  readonly inForce: readonly unknown[]
  /** Who broke off; null where nobody did. */
  readonly walked: PartyId | null
}

/** One or two sentences under the title. */
export const endLead = ({ view, end, inForce, walked }: Ended): string => {
  const say = toldBy(view, SIGNED)
  const isPartial = end === 'partial' && inForce.length > 0
  const left =
    walked === null || isPartial
      ? []
      : [
          say(texts.left, {
            ...subjectOf(view, walked),
            has: walked === view.viewer ? 'have' : hasOrHave(partyIn(view, walked)),
          }),
        ]
  const partial = isUnanimous(view.scenario) ? texts.partialAll : texts.partialEnough
  const stays = isPartial ? partial : inForce.length > 0 ? texts.sealedStays : texts.noneSealed
  return [...left, say(stays)].join(' ')
}

/**
 * What the viewer has now, in points: “To you this is worth 58: leaving, 57, 5 more by what is in force and 4 less for
 * having left first.” `sealed`: the part of it that comes of what is in force; `leftCost`: what it lost as the one who left,
 * 0 where another did or nobody.
 */
export const noDealWords = (read: InLanguage, noDeal: number, sealed: number, leftCost: number): string => {
  const say = toldBy(read, SIGNED)
  const { points } = figuresTo(read)
  const worth = points(noDeal)
  const parts = [
    ...(Math.abs(sealed) < NOTICED
      ? []
      : [say(sealed > 0 ? texts.moreInForce : texts.lessInForce, { points: points(Math.abs(sealed)) })]),
    ...(leftCost < NOTICED ? [] : [say(texts.lessLeft, { points: points(leftCost) })]),
  ]
  return parts.length === 0
    ? say(texts.worthLeaving, { worth })
    : say(texts.worthParts, {
        worth,
        leaving: points(noDeal - sealed + leftCost),
        parts: listedTo(read, parts),
      })
}
