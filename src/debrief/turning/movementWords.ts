/** What news, pressing, promises, sealing and leaving did, in points, in a sentence. */
import { phrasesOf } from '../../telling/issues.ts'
import { counted, grouped, listed, points } from '../../telling/phrases.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { Debrief } from '../debrief.ts'
import { voiceOf } from '../lesson/voice.ts'
import type { Movement } from './movement.ts'

/** A headline that quotes somebody itself has the inner marks within. */
const quoted = (headline: string): string => `“${headline.replaceAll('“', '‘').replaceAll('”', '’')}”`

type Read = Pick<Debrief, 'scenario' | 'people' | 'principals'>

export const movementWords = ({ scenario, people, principals }: Read, movement: Movement): string => {
  const voice = voiceOf(scenario, people)
  const changes = principals.flatMap((party, p) => {
    const change = movement.change[p] ?? 0
    if (change === 0) return []
    return [`${points(Math.abs(change))} ${change < 0 ? 'less' : 'more'} to ${voice.name(party)}`]
  })
  const noDeal =
    changes.length === 0
      ? 'what leaving was worth did not change'
      : `leaving came to be worth ${listed(changes)}`
  switch (movement.type) {
    case 'news': {
      const headlines = movement.events.flatMap(
        (event) => scenario.events.find(({ id }) => id === event)?.headline.replace(/[.]$/, '') ?? [],
      )
      return `${headlines.length === 0 ? 'News' : listed(headlines.map(quoted))}: ${noDeal}.`
    }
    case 'press':
      return `${voice.Name(movement.by)} pressed ${voice.name(movement.party)}: ${noDeal}.`
    case 'promise': {
      const label = scenario.inducements.find(({ id }) => id === movement.inducement)?.label ?? ''
      const worth =
        changes.length === 0
          ? 'worth nothing to a principal'
          : `any accord came to be worth ${listed(changes)}`
      return `${voice.Name(movement.by)} promised ${voice.name(movement.to)} “${label}”: ${worth}.`
    }
    case 'sealing': {
      const { sealed, texts } = movement
      const left =
        texts.before === 0
          ? ''
          : texts.before === texts.after
            ? ` ${counted(texts.before, 'text')} with all that was sealed by then left everybody at least leaving, as many as before.`
            : ` ${counted(texts.before, 'text')} with all that was sealed by then had left everybody at least leaving; against what leaving was worth now, ${grouped(texts.after)} did.`
      return `Sealed: ${phrasesOf(scenario, sealed).join('; ')}. From then on ${noDeal}.${left}`
    }
    case 'leaving':
      return `${voice.Name(movement.party)} left: ${noDeal}.`
    default:
      return assertNever(movement)
  }
}
