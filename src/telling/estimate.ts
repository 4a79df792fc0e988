/** An adviser's estimate of another delegation's answer, in words. */
import { hasOrHave, pronounOf } from '../scenario/vocabulary/grammar.ts'
import type { EstimateReason } from '../table/estimateReason.ts'
import type { PartyView } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { PartyId } from '../terms/ids.ts'
import { ANSWERING } from '../words/answers/catalog.ts'
import * as texts from '../words/answers/en.ts'
import { labelInside } from './labelInside.ts'
import { nameInside, partyIn, pronounFor, thirdPerson } from './parties.ts'
import { toldBy } from './told.ts'

/** The middle of an estimate's range, shares of 1, in a word or two. */
export const chanceWords = ({
  low,
  high,
}: {
  readonly low: number
  readonly high: number
}): 'very unlikely' | 'unlikely' | 'open' | 'likely' | 'very likely' => {
  const middle = (low + high) / 2
  if (middle < 0.2) return 'very unlikely'
  if (middle < 0.45) return 'unlikely'
  if (middle < 0.6) return 'open'
  return middle < 0.8 ? 'likely' : 'very likely'
}

/** Why the adviser thinks so, in one sentence. */
export const reasonSentence = (view: PartyView, party: PartyId, reason: EstimateReason): string => {
  const say = toldBy(view, ANSWERING)
  const asked = partyIn(view, party)
  const by = { ...thirdPerson(asked), has: hasOrHave(asked) }
  const { subject: they, possessive: their, reflexive: themselves } = pronounFor(view, party)
  const { capital } = view.scenario.vocabulary
  switch (reason.type) {
    case 'askedItself':
      return say(texts.askedItself, { ...by, themselves })
    case 'waits':
      return say(texts.saidToMove, {
        issue: labelInside(view, reason.issue),
        their,
        capital: capital.one,
        has: hasOrHave(capital),
        they: pronounOf(capital).subject,
        stated: reason.stated,
      })
    case 'refusedAlways':
      return say(texts.refusedAlways, { ...by, issue: labelInside(view, reason.issue) })
    case 'refusedBefore':
      return say(texts.refusedBefore, { ...by, issue: labelInside(view, reason.issue) })
    case 'missesMost':
      return say(texts.missesMost, {
        ...by,
        party: nameInside(asked),
        they,
        issue: labelInside(view, reason.issue),
      })
    default:
      return assertNever(reason)
  }
}
