/** Turns what became true into what is seen to happen. Floors, counts and mandates are states, shown without a scene. */
import { issueOf } from '../../scenario/scenario.ts'
import type { TableEvent } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'
import { cardWords, plateWords } from '../../telling/stageWords.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { IssueId, PartyId } from '../../terms/ids.ts'
import type { Scene } from './scene.ts'

export function scenesFor(event: TableEvent, view: PartyView): Scene[] {
  const matter = (issue: IssueId) => issueOf(view.scenario, issue).label
  const words = plateWords(view, event) ?? ''
  const note = (party: PartyId, ms = 700): Scene[] => [{ type: 'note', party, words, ms }]
  const card = (ms: number, tone: 'plain' | 'news' | 'signed' = 'plain'): Scene[] => {
    const said = cardWords(view, event)
    return said === null ? [] : [{ type: 'card', ...said, tone, ms }]
  }
  switch (event.type) {
    case 'round.opened': {
      const opening = card(2500)
      return opening.length === 0 ? [] : [{ type: 'gather', ms: 700 }, ...opening]
    }
    case 'offer.made':
      return [{ type: 'paper', from: event.offer.by, words, ms: 900 }]
    case 'offer.answered':
      return [{ type: 'answer', party: event.answer.by, accepts: event.answer.accepted, words, ms: 700 }]
    case 'float.answered':
      return [{ type: 'answer', party: event.by, accepts: event.warm, words, ms: 700 }]
    case 'issue.sealed':
      return [{ type: 'stamp', words: 'SEALED', matter: matter(event.issue), ms: 1100 }]
    case 'issue.initialled':
      return [{ type: 'stamp', words: 'INITIALLED', matter: matter(event.issue), ms: 900 }]
    case 'caucus.opened':
      return [{ type: 'aside', parties: [event.by, event.with], ms: 900 }]
    case 'caucus.closed':
      return [{ type: 'back', parties: [event.by, event.with], ms: 700 }]
    case 'capital.consulted':
      return [{ type: 'cable', party: event.by, ms: 1000 }]
    case 'accord.signed':
      return [{ type: 'sign', party: event.by, ms: 900 }]
    case 'party.walkedAway':
      return [{ type: 'leave', party: event.by, ms: 1400 }]
    case 'offer.takenUp':
    case 'issue.reopened':
    case 'mediator.asked':
    case 'party.pressed':
    case 'inducement.promised':
    case 'statement.made':
      return note(event.by)
    case 'caucus.asked':
    case 'adjournment.asked':
    case 'adjournment.declined':
    case 'communique.published':
      return note(event.by, 500)
    case 'caucus.declined':
      return note(event.with, 500)
    case 'package.floated':
      return note(event.by, 600)
    case 'turn.passed':
      return note(event.by, 400)
    case 'priority.disclosed':
      return note(event.by, 900)
    case 'signature.declined':
      return note(event.by, 1000)
    case 'mandate.widened':
    case 'patience.ran.out':
      return note(event.party)
    case 'accord.ratified':
    case 'accord.rejected':
      return note(event.party, 900)
    case 'news.struck':
      return card(2400, 'news')
    case 'round.closed':
      return card(1200)
    case 'draft.completed':
      return card(1500)
    case 'talks.ended': {
      const leaving: Scene[] = event.end === 'signed' ? [] : [{ type: 'disperse', ms: 900 }]
      return [...leaving, ...card(2500, event.end === 'signed' ? 'signed' : 'plain')]
    }
    case 'floor.given':
    case 'offer.accepted':
    case 'offer.refused':
    case 'capital.answered':
      return []
    default:
      return assertNever(event)
  }
}
