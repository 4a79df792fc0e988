/** What is seen to happen at a step of a moment. What the table shows before and after is the seat's to say. */
import { type Moment, type MomentOf, MS } from '../../seat/moment.ts'
import type { TableEvent } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'
import { issuesNamed } from '../../telling/issues.ts'
import { cardWords, plateWords } from '../../telling/stageWords.ts'
import { toldBy } from '../../telling/told.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { PartyId } from '../../terms/ids.ts'
import { STAGE_WORDS } from '../../words/drawn/catalog.ts'
import * as texts from '../../words/drawn/en.ts'
import { answerWords } from './answerPicture.ts'
import type { Scene } from './scene.ts'

/** Delegations come in, or leave, before the card that says what it was. */
const WAY_MS = 700

const card = (view: PartyView, event: TableEvent, ms: number, tone: 'plain' | 'news'): Scene[] => {
  const words = cardWords(view, event)
  return words === null ? [] : [{ type: 'card', ...words, tone, ms }]
}

/** Who has left the talks, in the part of the record that is being told. */
const leavers = (view: PartyView, round: TableEvent['round']): PartyId[] =>
  view.record.flatMap((event) =>
    event.type === 'party.walkedAway' && event.round === round ? [event.by] : [],
  )

const isForthcoming = (event: MomentOf<'caucusAnswer'>['event']): boolean => {
  switch (event.type) {
    case 'float.answered':
      return event.warm
    case 'question.answered':
      return event.conditions !== null || event.most !== null
    case 'caucus.declined':
      return false
    default:
      return assertNever(event)
  }
}

/** `view`: the one that is being told, in which the moment's events have happened. */
export function scenesAt(moment: Moment, step: number, view: PartyView): readonly Scene[] {
  const { name, party, ms } = moment.steps[step] ?? {}
  const time = ms ?? MS.scene
  const say = toldBy(view, STAGE_WORDS)
  switch (moment.type) {
    case 'answer':
    case 'offer': {
      const { offer } = moment
      const words = offer.singleText ? say(texts.singleText) : say(texts.offer, { offer: offer.number })
      if (name === 'offered') return [{ type: 'paper', from: offer.by, words, ms: time }]
      if (moment.type === 'offer' || name !== 'answered' || party === undefined) return []
      const accepts = moment.given.some((answer) => answer.by === party && answer.accepted)
      return [{ type: 'mark', party, accepts, words: answerWords(view, party, accepts), ms: time }]
    }
    case 'caucusAnswer': {
      const { event } = moment
      const words = plateWords(view, event) ?? ''
      return name === 'answered' && party !== undefined
        ? [{ type: 'nod', party, accepts: isForthcoming(event), words, ms: time }]
        : []
    }
    case 'seal':
      return [
        {
          type: 'stamp',
          words: say(moment.sealed ? texts.stampSealed : texts.stampInitialled),
          matter: issuesNamed(view, moment.issues),
          ms: time,
        },
      ]
    case 'news':
      return card(view, moment.event, time, 'news')
    case 'roundOpening':
      return [{ type: 'gather', ms: WAY_MS }, ...card(view, moment.event, time - WAY_MS, 'plain')]
    case 'roundClosing':
      return card(view, moment.event, time, 'plain')
    case 'caucus':
      return [{ type: moment.opens ? 'aside' : 'back', parties: moment.parties, ms: time }]
    case 'ending': {
      const gone = leavers(view, moment.event.round)
      const leaving: Scene[] =
        gone.length > 0
          ? gone.map((id) => ({ type: 'leave', party: id, ms: WAY_MS }))
          : [{ type: 'disperse', ms: WAY_MS }]
      return [...leaving, ...card(view, moment.event, time - WAY_MS * leaving.length, 'plain')]
    }
    case 'note': {
      const { event } = moment
      const words = plateWords(view, event)
      const type = event.type === 'capital.consulted' ? 'cable' : 'note'
      return words === null ? [] : [{ type, party: event.by, words, ms: time }]
    }
    case 'cost':
    // These have a page of their own.
    case 'interlude':
    case 'signing':
    case 'declined':
      return []
    default:
      return assertNever(moment)
  }
}
