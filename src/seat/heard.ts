/**
 * What a seat has heard another party say, from its record: the conditions that the party named, the options that it
 * took or balked at, and what it said matters most to it. Nothing here is inferred.
 */
import type { Reaction, WaitsFor } from '../table/offer.ts'
import type { PartyView } from '../table/view.ts'
import { turnOfEvent } from '../telling/turns.ts'
import type { IssueId, OptionId, PartyId, RoundId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'

/** Where something was heard. */
export interface Whereabouts {
  readonly round: RoundId
  /** Of that round, counted from 1. */
  readonly turn: number
  readonly where: 'plenary' | 'caucus'
}

/** A condition, and where it was named last. */
export interface HeardCondition {
  readonly wait: WaitsFor
  readonly at: Whereabouts
}

/** What a party last said to an option. */
export interface Word {
  readonly issue: IssueId
  readonly option: OptionId
  readonly said: 'took' | 'balked'
  readonly at: Whereabouts
}

export interface Priority {
  readonly issue: IssueId
  readonly at: Whereabouts
}

export interface Heard {
  /** In the order in which they were first named; those of options that the party has taken since are gone. */
  readonly conditions: readonly HeardCondition[]
  /** One for each option, in the order in which they were said. */
  readonly words: readonly Word[]
  /** The first named first; each issue once. */
  readonly priorities: readonly Priority[]
}

type Seen = Pick<PartyView, 'scenario' | 'record'>

const keyOf = (issue: IssueId, option: OptionId): string => `${issue}/${option}`
const keyOfWait = (wait: WaitsFor): string =>
  JSON.stringify([wait.issue, wait.option, wait.stated, wait.needs])

class Listener {
  readonly conditions = new Map<string, HeardCondition>()
  readonly words = new Map<string, Word>()
  readonly priorities = new Map<IssueId, Priority>()

  named(waits: readonly WaitsFor[], at: Whereabouts): void {
    for (const wait of waits) this.conditions.set(keyOfWait(wait), { wait, at })
  }

  said(said: Word['said'], pack: Package, issues: readonly IssueId[], at: Whereabouts): void {
    for (const issue of issues) {
      const option = pack[issue]
      if (option === undefined) continue
      const key = keyOf(issue, option)
      // Deleted first, so that the latest word is last in the map's order.
      this.words.delete(key)
      this.words.set(key, { issue, option, said, at })
      if (said === 'took') this.forget(issue, option)
    }
  }

  cares(issue: IssueId, at: Whereabouts): void {
    if (!this.priorities.has(issue)) this.priorities.set(issue, { issue, at })
  }

  /** A party that asks for an option itself no longer balks at it. */
  asked(pack: Package): void {
    for (const issue of issuesIn(pack)) {
      const option = pack[issue]
      if (option !== undefined && this.words.get(keyOf(issue, option))?.said === 'balked')
        this.words.delete(keyOf(issue, option))
    }
  }

  forget(issue: IssueId, option: OptionId): void {
    for (const [key, { wait }] of this.conditions)
      if (wait.issue === issue && wait.option === option) this.conditions.delete(key)
  }
}

export const heardOf = (view: Seen, party: PartyId): Heard => {
  const listener = new Listener()
  const offers = new Map<number, Package>()
  let floated: Package = {}
  for (const event of view.record) {
    const at = (where: Whereabouts['where']): Whereabouts => ({
      round: event.round,
      turn: turnOfEvent(view, event),
      where,
    })
    switch (event.type) {
      case 'offer.made':
        offers.set(event.offer.number, event.offer.package)
        if (event.offer.by === party) listener.asked(event.offer.package)
        break
      case 'package.floated':
        floated = event.package
        break
      case 'offer.answered':
        if (event.answer.by === party)
          hear(listener, event.answer, offers.get(event.offer) ?? {}, event.answer.accepted, at('plenary'))
        break
      case 'float.answered':
        if (event.by === party && !event.warm) hear(listener, event, floated, false, at('caucus'))
        break
      case 'priority.disclosed':
        if (event.by === party) listener.cares(event.issue, at('caucus'))
        break
      case 'question.answered':
        if (event.by !== party) break
        if (event.conditions !== null)
          listener.named([...event.conditions.met, ...event.conditions.waitsFor], at('caucus'))
        if (event.most !== null) listener.cares(event.most, at('caucus'))
        break
      default:
    }
  }
  return {
    conditions: [...listener.conditions.values()],
    words: [...listener.words.values()],
    priorities: [...listener.priorities.values()],
  }
}

const hear = (
  listener: Listener,
  reaction: Reaction,
  pack: Package,
  accepted: boolean,
  at: Whereabouts,
): void => {
  if (accepted) listener.said('took', pack, issuesIn(pack), at)
  else {
    listener.said('balked', pack, reaction.inTheWay, at)
    listener.named([...reaction.met, ...reaction.waitsFor], at)
  }
}
