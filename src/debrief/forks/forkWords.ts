/** A fork in words: what was added, and why it might have made a difference. */
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { hasOrHave } from '../../scenario/vocabulary/grammar.ts'
import { issueLabel, optionShort } from '../../telling/issues.ts'
import { nameOf } from '../../telling/parties.ts'
import { listed, points } from '../../telling/phrases.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { Debrief } from '../debrief.ts'
import { voiceOf } from '../lesson/voice.ts'
import type { Fork } from './fork.ts'

type Read = Pick<Debrief, 'scenario' | 'people' | 'principals'>

/** “If only you had added a step on Security guarantees: US pledge”. */
export const forkTitle = ({ scenario, people }: Read, { by, added }: Fork): string => {
  const who = voiceOf(scenario, people).name(by)
  const if_ = `If only ${who} had added`
  switch (added.type) {
    case 'step':
      return `${if_} a step on ${issueLabel({ scenario }, added.issue)}: ${optionShort({ scenario }, added.issue, added.to)}`
    case 'row':
      return `${if_} ${issueLabel({ scenario }, added.issue)}: ${optionShort({ scenario }, added.issue, added.to)}`
    case 'yes':
      return `${if_} a yes to offer ${added.offer}`
    case 'counter':
      return `${if_} a counter-offer: ${optionShort({ scenario }, added.issue, added.to)} on ${issueLabel({ scenario }, added.issue)}`
    case 'promise':
      return `${if_} a promise to ${nameOf(scenario, added.to)}: ${scenario.inducements.find(({ id }) => id === added.inducement)?.label ?? ''}`
    case 'caucus':
    case 'aside':
      return `${if_} a word aside with ${nameOf(scenario, added.with)}`
    case 'capital':
      return `${if_} a question to the ${wordsOf(scenario).capital.one}`
    case 'mediator':
      return `${if_} a request to the mediator`
    default:
      return assertNever(added)
  }
}

const changeSaid = ({ scenario, people, principals }: Read, change: readonly number[]): string => {
  const voice = voiceOf(scenario, people)
  return listed(
    principals.map((party, p) => {
      const worth = change[p] ?? 0
      return `${points(Math.abs(worth))} ${worth < 0 ? 'less' : 'more'} to ${voice.name(party)}`
    }),
  )
}

export const forkReason = (read: Read, { added }: Fork): string => {
  const { scenario, people } = read
  const voice = voiceOf(scenario, people)
  const { capital } = wordsOf(scenario)
  switch (added.type) {
    case 'step': {
      const yes =
        added.turns === null
          ? ''
          : ` Asked once more with it, ${voice.name(added.turns)} say${voice.s(added.turns)} yes.`
      return `In offer ${added.offer}, which was refused, that row was worth ${changeSaid(read, added.change)}.${yes}`
    }
    case 'row':
      return `Beside the rows of offer ${added.offer}, which was refused, it was worth ${changeSaid(read, added.change)}.`
    case 'yes':
      return `On the text as it stood, its rows were worth ${changeSaid(read, added.change)}.`
    case 'counter':
      return `Against offer ${added.offer} that row was worth ${changeSaid(read, added.change)}; it costs no turn to say what would do instead.`
    case 'promise':
      return 'It comes with any accord, and can be promised only while there is one to hope for.'
    case 'caucus':
      return `What ${nameOf(scenario, added.with)} wait${voice.s(added.with)} for is told aside, and no offer is spent on it.`
    case 'aside':
      return `${nameOf(scenario, added.with)} refused ${added.refused === 1 ? 'one offer' : `${added.refused} offers`} after this pass. What is floated aside binds nobody.`
    case 'capital':
      return `What ${capital.a} ${hasOrHave(capital)} named can be opened by another option of the same offer.`
    case 'mediator':
      return 'A text of somebody else’s can be accepted without having been asked for.'
    default:
      return assertNever(added)
  }
}
