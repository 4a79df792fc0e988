/** What was said in a caucus to a package that was floated there: as an answer in plenary is told. */
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { ASIDES } from '../words/asides/catalog.ts'
import * as texts from '../words/asides/en.ts'
import { firstPersonOf } from './firstPerson.ts'
import { partyIn, thirdPerson } from './parties.ts'
import { type ConditionTold, conditionsOf, inTheWay, labelsInside, reasonSaid } from './refusalWords.ts'
import { agreedBefore } from './textBefore.ts'
import { toldBy } from './told.ts'

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
  const say = toldBy(view, ASIDES)
  const first = firstPersonOf(partyIn(view, event.by))
  const speaker = { ...first, we: capitalised(first.we) }
  const reason = event.warm ? say(texts.lookSaid, speaker) : reasonSaid(view, event, conditions)
  const issues = labelsInside(view, event.inTheWay)
  const way = issues === '' ? '' : event.warm ? say(texts.stillOpen, { issues }) : inTheWay(view, issues)
  return {
    by: event.by,
    package: pack,
    heading: say(event.warm ? texts.wouldLook : texts.wouldNotGo, thirdPerson(partyIn(view, event.by))),
    says: [way, reason].filter((part) => part !== '').join(' ') || say(texts.notGoSaid, speaker),
    conditions,
  }
}
