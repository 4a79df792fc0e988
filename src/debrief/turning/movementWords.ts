/** What news, pressing, promises, sealing and leaving did, in points, in a sentence. */
import { phrasesOf } from '../../telling/issues.ts'
import { clausesTo, quotedTo } from '../../telling/marksTold.ts'
import { figuresTo, listedTo, toldBy } from '../../telling/told.ts'
import { assertNever } from '../../terms/assertNever.ts'
import { TURNING } from '../../words/turning/catalog.ts'
import * as texts from '../../words/turning/en.ts'
import type { Debrief } from '../debrief.ts'
import { voiceOf } from '../lesson/voice.ts'
import type { Movement } from './movement.ts'

type Read = Pick<Debrief, 'scenario' | 'people' | 'principals'>

const changesSaid = ({ scenario, people, principals }: Read, { change }: Movement): string => {
  const voice = voiceOf(scenario, people)
  const say = toldBy({ scenario }, TURNING)
  const { points } = figuresTo({ scenario })
  const changes = principals.flatMap((party, p) => {
    const moved = change[p] ?? 0
    const said = { points: points(Math.abs(moved)), ...voice.whom(party) }
    return moved === 0 ? [] : [say(moved < 0 ? texts.lessTo : texts.moreTo, said)]
  })
  return listedTo({ scenario }, changes)
}

type Sealing = Extract<Movement, { readonly type: 'sealing' }>

const textsLeft = ({ scenario }: Read, { texts: { before, after } }: Sealing): readonly string[] => {
  if (before === 0) return []
  const { grouped } = figuresTo({ scenario })
  const said = { before, beforeSaid: grouped(before), after: grouped(after) }
  return [toldBy({ scenario }, TURNING)(before === after ? texts.textsSame : texts.textsChanged, said)]
}

export const movementWords = (read: Read, movement: Movement): string => {
  const { scenario } = read
  const voice = voiceOf(scenario, read.people)
  const say = toldBy({ scenario }, TURNING)
  const changes = changesSaid(read, movement)
  const noDeal = changes === '' ? say(texts.noDealSame) : say(texts.noDealMoved, { changes })
  switch (movement.type) {
    case 'news': {
      const headlines = movement.events.flatMap(
        (event) => scenario.events.find(({ id }) => id === event)?.headline.replace(/[.]$/, '') ?? [],
      )
      return headlines.length === 0
        ? say(texts.news, { noDeal })
        : say(texts.newsOf, {
            headlines: listedTo(
              { scenario },
              headlines.map((headline) => quotedTo({ scenario }, headline)),
            ),
            noDeal,
          })
    }
    case 'press':
      return say(texts.pressing, { ...voice.who(movement.by), ...voice.whom(movement.party), noDeal })
    case 'promise': {
      const said = {
        ...voice.who(movement.by),
        ...voice.whom(movement.to),
        label: scenario.inducements.find(({ id }) => id === movement.inducement)?.label ?? '',
        changes,
      }
      return say(changes === '' ? texts.promiseNothing : texts.promise, said)
    }
    case 'sealing':
      return [
        say(texts.sealing, { rows: clausesTo({ scenario }, phrasesOf(scenario, movement.sealed)), noDeal }),
        ...textsLeft(read, movement),
      ].join(' ')
    case 'leaving':
      return say(texts.leaving, { ...voice.who(movement.party), noDeal })
    default:
      return assertNever(movement)
  }
}
