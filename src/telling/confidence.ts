/** What a party answered the mediator in caucus: whether it said what it waits for, and what matters most to it. */
import { hasOrHave } from '../scenario/vocabulary/grammar.ts'
import type { TableEvent } from '../table/event.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { ASIDES } from '../words/asides/catalog.ts'
import * as texts from '../words/asides/en.ts'
import { issueLabel } from './issues.ts'
import type { Listener } from './listener.ts'
import { partyIn, pronounFor, thirdPerson } from './parties.ts'
import { type ConditionTold, conditionsOf } from './refusalWords.ts'
import { agreedBefore } from './textBefore.ts'
import { toldBy } from './told.ts'

type QuestionAnswered = Extract<TableEvent, { readonly type: 'question.answered' }>

export interface ConfidenceTold {
  readonly by: PartyId
  /** “Russia answers in confidence”. */
  readonly heading: string
  /** In the answerer's simulated words. */
  readonly says: string
  /** The same in reported speech. */
  readonly reported: string
  /** Each condition, met or open as the draft stood. */
  readonly conditions: readonly ConditionTold[]
}

/** Each thing that may be said, in direct speech or in reported speech. */
interface Voice {
  readonly noCondition: string
  readonly allMet: string
  readonly waits: string
  readonly silent: string
  readonly most: (issue: string) => string
  readonly mostHidden: string
  readonly folder: string
}

const direct = (view: Listener): Voice => {
  const say = toldBy(view, ASIDES)
  const { capital } = view.scenario.vocabulary
  return {
    noCondition: say(texts.noConditionSaid, { capital: capital.one, has: hasOrHave(capital) }),
    allMet: say(texts.allMetSaid, { capital: capital.one }),
    waits: say(texts.waitsSaid),
    silent: say(texts.silentSaid),
    most: (issue) => say(texts.mostSaid, { issue }),
    mostHidden: say(texts.mostHiddenSaid),
    folder: say(texts.folderSaid),
  }
}

const reported = (view: Listener, by: PartyId): Voice => {
  const say = toldBy(view, ASIDES)
  const { capital } = view.scenario.vocabulary
  const { subject: they, object: them, possessive: their, s } = pronounFor(view, by)
  const They = capitalised(they)
  return {
    noCondition: say(texts.noConditionReported, {
      they: They,
      their,
      s,
      capital: capital.one,
      has: hasOrHave(capital),
    }),
    allMet: say(texts.allMetReported, { their, capital: capital.one }),
    waits: say(texts.waitsReported, { they, s }),
    silent: say(texts.silentReported, { they: They }),
    most: (issue) => say(texts.mostReported, { issue, them }),
    mostHidden: say(texts.mostHiddenReported, { they, them }),
    folder: say(texts.folderReported, { they, their, s }),
  }
}

const waitsIn = (
  { conditions: told }: QuestionAnswered,
  conditions: readonly ConditionTold[],
  { noCondition, allMet, waits }: Voice,
): readonly string[] => {
  if (told === null) return []
  if (conditions.length === 0) return [noCondition]
  return [conditions.every(({ met }) => met) ? allMet : waits]
}

const saidIn = (
  view: Listener,
  event: QuestionAnswered,
  conditions: readonly ConditionTold[],
  voice: Voice,
): string => {
  const { conditions: told, most } = event
  if (told === null && most === null) return voice.silent
  return [
    ...waitsIn(event, conditions, voice),
    most === null ? voice.mostHidden : voice.most(issueLabel(view, most)),
    ...(told === null ? [voice.folder] : []),
  ].join(' ')
}

/** `view`: any view whose record holds the answer. */
export const confidenceTold = (view: Listener, event: QuestionAnswered): ConfidenceTold => {
  const conditions =
    event.conditions === null
      ? []
      : conditionsOf(
          view,
          { by: event.by, inTheWay: [], ...event.conditions },
          agreedBefore(view, event.index),
        )
  return {
    by: event.by,
    heading: toldBy(view, ASIDES)(texts.answersAside, thirdPerson(partyIn(view, event.by))),
    says: saidIn(view, event, conditions, direct(view)),
    reported: saidIn(view, event, conditions, reported(view, event.by)),
    conditions,
  }
}
