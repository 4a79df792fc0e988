/** The words that the stage shows with an event: a few beside a name plate, or a card over the whole. */
import { issueOf } from '../scenario/scenario.ts'
import { esFor, hasOrHave, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { End, TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { IssueId } from '../terms/ids.ts'
import { STAGE_WORDS } from '../words/drawn/catalog.ts'
import * as texts from '../words/drawn/en.ts'
import { longDate } from './dates.ts'
import { partyIn, personOf, whomOf } from './parties.ts'
import { toldBy, toldIn } from './told.ts'

export interface CardWords {
  readonly eyebrow: string
  readonly title: string
  readonly text: string
}

export interface RoomWords {
  readonly empty: string
  readonly taken: string
  readonly next: string
}

/** The labels of the rooms beside the table on the stage. */
export const roomWords = (scenario: Pick<PartyView['scenario'], 'vocabulary' | 'language'>): RoomWords => {
  const say = toldBy({ scenario }, STAGE_WORDS)
  const { caucusRoom, inCaucus } = scenario.vocabulary
  return {
    empty: say(texts.roomEmpty, { caucusRoom: capitalised(caucusRoom.replace(/^the /, '')) }),
    taken: say(texts.inRoom, { inCaucus: capitalised(inCaucus) }),
    next: say(texts.nextRoom),
  }
}

const ENDINGS = {
  signed: { title: texts.accordSigned, text: texts.everyMark },
  brokenOff: { title: texts.emptyChair, text: texts.brokenOff },
  partial: { title: texts.partAgreed, text: texts.sealedStays },
  adjourned: { title: texts.roomEmpties, text: texts.withoutAccord },
} as const satisfies Readonly<Record<End, unknown>>

const CLOSED_BECAUSE = {
  turns: texts.timeUsed,
  adjourned: texts.adjourn,
  settled: texts.allSettled,
} as const

const roundWords = (view: PartyView, event: TableEvent): CardWords | null => {
  const round = view.scenario.rounds.find(({ id }) => id === event.round)
  if (round === undefined) return null
  const number = view.agreedRounds.indexOf(round.id) + 1
  const say = toldBy(view, STAGE_WORDS)
  const count = number === 0 ? [] : [say(texts.roundOf, { round: number, of: view.agreedRounds.length })]
  return {
    eyebrow: [...count, round.label].join(' · '),
    title: round.place,
    text: longDate(toldIn(view), round.date),
  }
}

/** Null for events that have no card. */
export const cardWords = (view: PartyView, event: TableEvent): CardWords | null => {
  const say = toldBy(view, STAGE_WORDS)
  switch (event.type) {
    case 'round.opened':
      return roundWords(view, event)
    case 'news.struck': {
      const news = view.news.find(({ id }) => id === event.event)
      if (news === undefined) return null
      const text = news.date === undefined ? '' : longDate(toldIn(view), news.date)
      return { eyebrow: say(texts.news), title: news.headline, text }
    }
    case 'round.closed':
      return event.because === 'signed' || event.because === 'walkedAway'
        ? null
        : {
            eyebrow: say(texts.roundCloses),
            title:
              event.settled.length === 0
                ? say(texts.nothingSettled)
                : say(texts.issuesSettled, { count: event.settled.length }),
            text: say(CLOSED_BECAUSE[event.because]),
          }
    case 'draft.completed':
      return {
        eyebrow: say(texts.draftComplete),
        title: say(texts.toBeSigned),
        text: say(texts.eachSigns),
      }
    case 'talks.ended': {
      const { title, text } = ENDINGS[event.end]
      return { eyebrow: say(texts.talksEnd), title: say(title), text: say(text) }
    }
    default:
      return null
  }
}

/** The words beside the plate of the party that acts; null where the stage shows the event otherwise. */
export const plateWords = (view: PartyView, event: TableEvent): string | null => {
  const { scenario } = view
  const { vocabulary } = scenario
  const say = toldBy(view, STAGE_WORDS)
  const id = event.type === 'offer.answered' ? event.answer.by : 'by' in event ? event.by : null
  const party = typeof id === 'string' ? partyIn(view, id) : {}
  const s = verbEnding(party)
  const by = { s, es: esFor(s), person: personOf(party) }
  const matter = (issue: IssueId) => ({ ...by, issue: issueOf(scenario, issue).label })
  switch (event.type) {
    case 'offer.made': {
      const { singleText, counterTo, number } = event.offer
      if (singleText) return say(texts.singleText)
      return say(counterTo === undefined ? texts.offer : texts.counter, { offer: number })
    }
    case 'offer.answered':
      return say(event.answer.accepted ? texts.accepts : texts.refuses, by)
    case 'offer.takenUp':
      return say(texts.takesUp, { ...by, offer: event.offer })
    case 'issue.reopened':
      return say(texts.reopens, matter(event.issue))
    case 'caucus.asked':
      return say(texts.asksAside, { ...by, ...whomOf(view, event.with) })
    case 'caucus.declined':
      return say(texts.declines, by)
    case 'priority.disclosed':
      return say(texts.caresMost, matter(event.issue))
    case 'question.asked':
      return say(texts.asksWaits, by)
    case 'question.answered':
      return event.conditions === null && event.most === null
        ? say(texts.ratherNot, by)
        : say(texts.answersAside, by)
    case 'package.floated':
      return say(texts.floats, by)
    case 'float.answered':
      return event.warm ? say(texts.wouldLook, by) : say(texts.notAsStands)
    case 'mediator.asked':
      return say(texts.asksText, by)
    case 'party.pressed':
      return say(texts.presses, { ...by, ...whomOf(view, event.party) })
    case 'inducement.promised':
      return say(texts.makesPromise, { ...by, ...whomOf(view, event.to) })
    case 'capital.consulted':
      return say(texts.asksHome, { ...by, capital: vocabulary.capital.one })
    case 'mandate.widened':
      return say(texts.mandateWidened)
    case 'statement.made':
      return say(event.tone === 'firm' ? texts.speaksFirmly : texts.speaksAgreement, by)
    case 'adjournment.asked':
      return say(texts.asksAdjourn, by)
    case 'adjournment.declined':
      return say(texts.stays, by)
    case 'choice.felt':
      return say(texts.decided, { ...by, has: capitalised(hasOrHave(party)) })
    case 'turn.passed':
      return say(texts.passes, by)
    case 'patience.ran.out':
      return say(texts.patienceOut)
    case 'communique.published':
      return say(texts.facesPress, { ...by, press: vocabulary.press })
    case 'signature.declined':
      return say(texts.declinesReopens, matter(event.reopens))
    case 'signature.withheld':
      return say(texts.doesNotSign, by)
    case 'party.left':
      return say(texts.leaves, by)
    case 'accord.ratified':
      return say(texts.approved, { atHome: vocabulary.atHome })
    case 'accord.rejected':
      return say(texts.notApproved, { atHome: vocabulary.atHome })
    default:
      return null
  }
}
