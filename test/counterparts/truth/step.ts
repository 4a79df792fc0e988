/** A played game, decision by decision, as the rules of truth are checked on it. */
import type { Scenario } from '../../../src/scenario/scenario.ts'
import type { EventOf, TableEvent } from '../../../src/table/event.ts'
import type { Reaction } from '../../../src/table/offer.ts'
import { type Setting, settingOf } from '../../../src/table/setting.ts'
import { draftPackage, type TableState } from '../../../src/table/state.ts'
import { outsideMandate } from '../../../src/table/withinMandate.ts'
import { accordWorthNow, noDealNow } from '../../../src/table/worthNow.ts'
import type { IssueId, OptionId, PartyId } from '../../../src/terms/ids.ts'
import { layPackage, type Package } from '../../../src/terms/package.ts'
import type { Game, Seen } from '../wholeGame.ts'

export interface Step extends Seen {
  readonly setting: Setting
  readonly after: TableState
  /** What happened in it. */
  readonly events: readonly TableEvent[]
}

/** What is wrong, in words, once for each time that the rule was broken, and how often it could have been. */
export interface Verdicts {
  readonly wrong: readonly string[]
  readonly looked: number
}

export type Check = (steps: readonly Step[]) => Verdicts

export const stepsOf = (scenario: Scenario, { talks, seen }: Game): Step[] =>
  seen.map((one, at) => {
    const after = seen[at + 1]?.before ?? talks.state
    return {
      ...one,
      setting: settingOf(scenario, one.before.reading, one.before.sitting),
      after,
      events: after.record.slice(one.before.record.length),
    }
  })

export const isAnswered = (event: TableEvent): event is EventOf<'offer.answered'> =>
  event.type === 'offer.answered'

export const packageOf = (state: TableState, number: number): Package =>
  state.offers[number - 1]?.package ?? {}

export const optionsOf = (pack: Package) => Object.entries(pack) as [IssueId, OptionId][]

/** A text that was refused, in plenary or aside, with what was said of it and what the table computes of it. */
export interface Refused {
  readonly by: PartyId
  readonly pack: Package
  readonly said: Reaction
  readonly text: Package
  readonly barred: readonly IssueId[]
  readonly worth: number
  readonly noDeal: number
}

export const refusedIn = ({ setting, before, view, events }: Step): Refused[] =>
  events.flatMap((event) => {
    const said =
      isAnswered(event) && !event.answer.accepted
        ? { by: event.answer.by, pack: packageOf(before, event.offer), said: event.answer }
        : event.type === 'float.answered' && !event.warm
          ? { by: event.by, pack: before.caucus?.floated ?? {}, said: event }
          : null
    if (said === null) return []
    const text = layPackage(draftPackage(before.draft), said.pack)
    return [
      {
        ...said,
        text,
        barred: outsideMandate(view, said.pack),
        worth: accordWorthNow(setting, before, said.by, text),
        noDeal: noDealNow(setting, before, said.by),
      },
    ]
  })
