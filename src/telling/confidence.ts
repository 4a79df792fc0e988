/** What a party answered the mediator in caucus: whether it said what it waits for, and what matters most to it. */
import { hasOrHave, type Pronoun, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { Noun } from '../scenario/vocabulary/vocabulary.ts'
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { PartyId } from '../terms/ids.ts'
import { issueLabel } from './issues.ts'
import { nameFirst, partyIn, pronounFor } from './parties.ts'
import { type ConditionTold, conditionsOf } from './refusalWords.ts'
import { agreedBefore } from './textBefore.ts'

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

interface Voice {
  readonly we: string
  readonly us: string
  readonly our: string
  readonly wait: string
  readonly capital: Noun
}

const DIRECT: Omit<Voice, 'capital'> = { we: 'We', us: 'us', our: 'our', wait: 'wait' }

const reported = ({ subject, object, possessive, s }: Pronoun): Omit<Voice, 'capital'> => ({
  we: capitalised(subject),
  us: object,
  our: possessive,
  wait: `wait${s}`,
})

const waitsSaid = (
  { conditions: told }: QuestionAnswered,
  conditions: readonly ConditionTold[],
  { we, our, wait, capital }: Voice,
): string => {
  if (told === null) return ''
  if (conditions.length === 0)
    return `${we} ${wait} for no condition that ${our} ${capital.one} ${hasOrHave(capital)} named.`
  return conditions.every(({ met }) => met)
    ? `What ${our} ${capital.one} named is met as things stand.`
    : `This is what ${we.toLowerCase()} ${wait} for.`
}

const saidIn = (
  view: PartyView,
  event: QuestionAnswered,
  conditions: readonly ConditionTold[],
  voice: Voice,
): string => {
  const { conditions: told, most } = event
  if (told === null && most === null) return `${voice.we} would rather not say.`
  return [
    waitsSaid(event, conditions, voice),
    most === null
      ? `What matters most to ${voice.us} ${voice.we.toLowerCase()} would rather not say.`
      : `${issueLabel(view, most)} matters most to ${voice.us} of what is open.`,
    told === null ? `What ${voice.we.toLowerCase()} ${voice.wait} for stays in ${voice.our} folder.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** `view`: any view whose record holds the answer. */
export const confidenceTold = (view: PartyView, event: QuestionAnswered): ConfidenceTold => {
  const conditions =
    event.conditions === null
      ? []
      : conditionsOf(
          view,
          { by: event.by, inTheWay: [], ...event.conditions },
          agreedBefore(view, event.index),
        )
  const { capital } = view.scenario.vocabulary
  const party = partyIn(view, event.by)
  return {
    by: event.by,
    heading: `${nameFirst(party)} answer${verbEnding(party)} in confidence`,
    says: saidIn(view, event, conditions, { ...DIRECT, capital }),
    reported: saidIn(view, event, conditions, { ...reported(pronounFor(view, event.by)), capital }),
    conditions,
  }
}
