/** A fork in words: what was added, and why it might have made a difference. */
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { hasOrHave } from '../../scenario/vocabulary/grammar.ts'
import { calledBare } from '../../telling/calledBare.ts'
import { issueLabel, optionShort } from '../../telling/issues.ts'
import { figuresTo, listedTo, toldBy } from '../../telling/told.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { FORKS } from '../../words/forks/catalog.ts'
import * as texts from '../../words/forks/en.ts'
import type { Debrief } from '../debrief.ts'
import { voiceOf } from '../lesson/voice.ts'
import type { Fork } from './fork.ts'

type Read = Pick<Debrief, 'scenario' | 'people' | 'principals'>

const rowSaid = (scenario: Scenario, { issue, to }: { readonly issue: IssueId; readonly to: OptionId }) => ({
  issue: issueLabel({ scenario }, issue),
  option: optionShort({ scenario }, issue, to),
})

/** “If only you had added a step on Security guarantees: US pledge”. */
export const forkTitle = ({ scenario, people }: Read, { by, added }: Fork): string => {
  const voice = voiceOf(scenario, people)
  const say = toldBy({ scenario }, FORKS)
  const mover = { who: voice.name(by), person: voice.person(by) }
  switch (added.type) {
    case 'step':
      return say(texts.addStep, { ...mover, ...rowSaid(scenario, added) })
    case 'row':
      return say(texts.addRow, { ...mover, ...rowSaid(scenario, added) })
    case 'yes':
      return say(texts.addYes, { ...mover, offer: added.offer })
    case 'counter':
      return say(texts.addCounter, { ...mover, ...rowSaid(scenario, added) })
    case 'promise': {
      const promise = scenario.inducements.find(({ id }) => id === added.inducement)?.label ?? ''
      return say(texts.addPromise, { ...calledBare(partyOf(scenario, added.to)), ...mover, promise })
    }
    case 'caucus':
    case 'aside':
      return say(texts.addAside, { ...calledBare(partyOf(scenario, added.with)), ...mover })
    case 'capital':
      return say(texts.addCapital, { ...mover, capital: wordsOf(scenario).capital.one })
    case 'mediator':
      return say(texts.addMediator, mover)
    default:
      return assertNever(added)
  }
}

const changeSaid = ({ scenario, people, principals }: Read, change: readonly number[]): string => {
  const voice = voiceOf(scenario, people)
  const say = toldBy({ scenario }, FORKS)
  const { points } = figuresTo({ scenario })
  return listedTo(
    { scenario },
    principals.map((party, p) => {
      const worth = change[p] ?? 0
      const said = { points: points(Math.abs(worth)), ...voice.whom(party) }
      return say(worth < 0 ? texts.lessTo : texts.moreTo, said)
    }),
  )
}

export const forkReason = (read: Read, { added }: Fork): string => {
  const { scenario, people } = read
  const voice = voiceOf(scenario, people)
  const say = toldBy({ scenario }, FORKS)
  const { capital } = wordsOf(scenario)
  switch (added.type) {
    case 'step': {
      const worth = say(texts.stepWorth, { offer: added.offer, changes: changeSaid(read, added.change) })
      if (added.turns === null) return worth
      const yes = { ...voice.who(added.turns), who: voice.name(added.turns) }
      return `${worth} ${say(texts.thenYes, yes)}`
    }
    case 'row':
      return say(texts.rowWorth, { offer: added.offer, changes: changeSaid(read, added.change) })
    case 'yes':
      return say(texts.yesWorth, { changes: changeSaid(read, added.change) })
    case 'counter':
      return say(texts.counterWorth, { offer: added.offer, changes: changeSaid(read, added.change) })
    case 'promise':
      return say(texts.promiseComes)
    case 'caucus':
      return say(texts.toldAside, { ...calledBare(partyOf(scenario, added.with)), s: voice.s(added.with) })
    case 'aside':
      return say(texts.refusedAfter, {
        ...calledBare(partyOf(scenario, added.with)),
        refused: added.refused,
      })
    case 'capital':
      return say(texts.capitalOpens, { capital: capital.a, has: hasOrHave(capital) })
    case 'mediator':
      return say(texts.mediatorText)
    default:
      return assertNever(added)
  }
}
