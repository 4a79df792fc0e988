/**
 * What a screen reader announces: how an offer was answered, once; that a round opens or closes; who declines to sign
 * and what each capital decides; how the talks end; that it is your turn.
 */
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { ANSWERING } from '../words/answers/catalog.ts'
import * as texts from '../words/answers/en.ts'
import { answerTold, latestAnswers } from './answerSentence.ts'
import { caucusEnd } from './caucusEnd.ts'
import { counterSentence } from './counterWords.ts'
import { partyState } from './describeTable.ts'
import { joined } from './refusalWords.ts'
import { tellEvent } from './tellEvent.ts'
import { toldBy } from './told.ts'

/**
 * Null for an event that is not announced. Single answers and seals are announced with the outcome of their offer; a
 * widened mandate and news for the viewer alone are announced in the words of the record.
 */
export const announcement = (view: PartyView, event: TableEvent): string | null => {
  const say = toldBy(view, ANSWERING)
  switch (event.type) {
    case 'offer.accepted':
    case 'offer.refused': {
      const offer = view.offers.find((each) => each.number === event.offer)
      if (offer === undefined) return null
      const counters = latestAnswers(offer).flatMap(({ by, counter }) =>
        counter === undefined || by === view.viewer ? [] : counterSentence(view, by, counter),
      )
      const { sentence } = answerTold(view, offer)
      return [say(texts.offerAnswered, { number: event.offer, sentence }), ...counters].join(' ')
    }
    case 'choice.felt':
    case 'news.struck': {
      const told = tellEvent(view, event)
      return told === null
        ? null
        : [`${told.heading}.`, ...(told.sentence === null ? [] : [told.sentence]), ...told.details].join(' ')
    }
    // What the viewer floated itself it has just written.
    case 'package.floated': {
      const told = event.by === view.viewer ? null : tellEvent(view, event)
      return told === null ? null : `${told.heading}. ${joined(view, told.details)}.`
    }
    case 'mandate.widened':
    case 'options.changed':
    case 'float.answered':
    case 'question.answered':
    case 'caucus.declined':
    case 'round.opened':
    case 'round.closed':
    case 'accord.ratified':
    case 'accord.rejected':
    case 'signature.declined':
    case 'talks.ended': {
      const told = tellEvent(view, event)
      return told === null
        ? null
        : [`${told.heading}.`, told.sentence].filter((part) => part !== null).join(' ')
    }
    case 'caucus.closed': {
      const why = caucusEnd(view, event.index)
      return why === null
        ? null
        : `${say(texts.caucusOver, { caucus: view.scenario.vocabulary.caucus.one })} ${why}`
    }
    default:
      return null
  }
}

/** “Your turn.”, “Your answer.”; null while somebody else is to move. */
export const yourTurn = (view: PartyView): string | null =>
  view.toMove === view.viewer ? `${partyState(view, view.viewer)}.` : null
