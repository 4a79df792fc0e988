/** An adviser's estimate of another delegation's answer, in words. */
import { hasOrHave, pronounOf } from '../scenario/vocabulary/grammar.ts'
import type { EstimateReason } from '../table/estimateReason.ts'
import type { PartyView } from '../table/view.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { PartyId } from '../terms/ids.ts'
import { labelInside } from './labelInside.ts'
import { nameFirst, nameInside, partyIn, pronounFor } from './parties.ts'

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
  const name = nameInside(partyIn(view, party))
  const first = `${nameFirst(partyIn(view, party))} ${hasOrHave(partyIn(view, party))}`
  const { subject, possessive } = pronounFor(view, party)
  const { capital } = view.scenario.vocabulary
  switch (reason.type) {
    case 'askedItself':
      return `${first} asked for this ${pronounFor(view, party).reflexive}, or for something no better.`
    case 'waits':
      return `On ${labelInside(view, reason.issue)}, ${possessive} ${capital.one} ${hasOrHave(capital)} said ${pronounOf(capital).subject} would move ${reason.stated}.`
    case 'refusedAlways':
      return `${first} refused this on ${labelInside(view, reason.issue)} again and again.`
    case 'refusedBefore':
      return `${first} refused this on ${labelInside(view, reason.issue)} before.`
    case 'missesMost':
      return `By what ${name} ${hasOrHave(partyIn(view, party))} asked for so far, ${subject} would miss most on ${labelInside(view, reason.issue)}.`
    default:
      return assertNever(reason)
  }
}
