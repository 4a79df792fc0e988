/** What was said in a caucus to a package that was floated there: as an answer in plenary is told. */
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { firstPersonOf } from './firstPerson.ts'
import { nameFirst, partyIn } from './parties.ts'
import { type ConditionTold, conditionsOf, labelsInside, reasonSaid } from './refusalWords.ts'
import { agreedBefore } from './textBefore.ts'

export interface FloatAnswerTold {
  readonly by: PartyId
  readonly package: Package
  /** “Russia would not go there”. */
  readonly heading: string
  /** In the answerer's simulated words. */
  readonly says: string
  readonly conditions: readonly ConditionTold[]
}

type FloatAnswered = Extract<TableEvent, { readonly type: 'float.answered' }>

/** `view`: any view whose record holds what was floated. */
export const floatAnswerTold = (view: PartyView, event: FloatAnswered): FloatAnswerTold => {
  const floated = view.record.findLast(({ type, index }) => type === 'package.floated' && index < event.index)
  const pack = floated?.type === 'package.floated' ? floated.package : {}
  const conditions = event.warm
    ? []
    : conditionsOf(view, event, layPackage(agreedBefore(view, event.index), pack))
  const we = capitalised(firstPersonOf(partyIn(view, event.by)).we)
  const reason = event.warm ? `${we} would look at it.` : reasonSaid(view, event, conditions)
  const way =
    event.inTheWay.length === 0
      ? ''
      : `${event.warm ? 'Still open' : 'In the way'}: ${labelsInside(view, event.inTheWay)}.`
  return {
    by: event.by,
    package: pack,
    heading: `${nameFirst(partyIn(view, event.by))} would ${event.warm ? 'look at it' : 'not go there'}`,
    says: [way, reason].filter((part) => part !== '').join(' ') || `${we} would not go there.`,
    conditions,
  }
}
