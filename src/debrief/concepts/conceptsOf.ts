/** Finds each concept at the first moment of this game where it can be shown by what was said, done or counted. */

import { isUnanimous } from '../../scenario/decision.ts'
import { partyOf } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { plainText } from '../../scenario/writing/textBlocks.ts'
import type { EventOf, HappeningType } from '../../table/event.ts'
import type { Offer } from '../../table/offer.ts'
import { issueLabel, optionShort, phrasesOf } from '../../telling/issues.ts'
import { counted, gained, grouped, listed, points } from '../../telling/phrases.ts'
import type { TalksTurn } from '../../telling/turns.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { whenIn } from '../course.ts'
import type { Debrief } from '../debrief.ts'
import { voiceOf } from '../lesson/voice.ts'
import { UNDER } from '../numbers.ts'
import type { Concept, ConceptName } from './concept.ts'

type Found = Omit<Concept, 'name'> | null

interface Read {
  readonly debrief: Debrief
  readonly voice: ReturnType<typeof voiceOf>
  readonly when: (event: {
    readonly round: EventOf<HappeningType>['round']
    readonly turn: number
  }) => TalksTurn
}

const eventsOf = <Type extends HappeningType>({ debrief }: Read, type: Type): readonly EventOf<Type>[] =>
  debrief.record.filter((event): event is EventOf<Type> => event.type === type)

const textIn = ({ debrief: { scenario } }: Read, pack: Package): string => listed(phrasesOf(scenario, pack))

const batna = (read: Read): Found => {
  const { debrief, voice, when } = read
  const [event] = eventsOf(read, 'offer.answered').filter(
    ({ answer }) => !answer.accepted && answer.tells?.why === 'belowNoDeal',
  )
  if (event !== undefined) {
    const { by } = event.answer
    return {
      at: when(event),
      happened: `${voice.Name(by)} refused offer ${event.offer} because the whole text was worth less to ${voice.object(by)} than leaving. What leaving meant: ${partyOf(debrief.scenario, by).walkAway.batna}`,
    }
  }
  const [party] = debrief.people.filter((one) => debrief.principals.includes(one))
  const who = party ?? debrief.principals[0]
  return who === undefined
    ? null
    : {
        at: null,
        happened: `What leaving meant for ${voice.name(who)}: ${plainText(partyOf(debrief.scenario, who).walkAway.batna)}`,
      }
}

const walkAway = ({ debrief, voice }: Read): Found => {
  const moved = debrief.movements.find(
    ({ type, change }) => (type === 'news' || type === 'press') && change.some((points) => points !== 0),
  )
  if (moved === undefined) return null
  const changes = debrief.principals.flatMap((party, p) => {
    const change = moved.change[p] ?? 0
    return change === 0 ? [] : [`${voice.theirs(party)} by ${gained(change)}`]
  })
  return {
    at: moved.at,
    happened: `${moved.type === 'news' ? 'News' : 'Pressing'} moved a walk-away: ${listed(changes)}.`,
  }
}

const zone = ({ debrief: { possible, principals, numbers, scenario } }: Read): Found => ({
  at: null,
  happened: `${UNDER[numbers]}, ${grouped(possible.zone)} of ${counted(possible.outcomes, 'text')} left ${!isUnanimous(scenario) ? 'principals enough to decide' : principals.length === 2 ? 'both' : 'all'} at least what leaving would, when the talks closed.`,
})

const anchoring = ({ debrief, voice }: Read): Found => {
  const first = debrief.path.find(({ by }) => debrief.principals.includes(by))
  const place = first === undefined ? -1 : debrief.principals.indexOf(first.by)
  if (first === undefined || first.at === null || place < 0) return null
  const ended = debrief.seats.find(({ party }) => party === first.by)?.worth ?? 0
  return {
    at: first.at,
    happened: `The first offer was ${voice.theirs(first.by) === 'yours' ? 'yours' : `by ${voice.name(first.by)}`}: as a whole text it was worth ${points(first.worth[place] ?? 0)} to ${voice.object(first.by)}, and the talks ended at ${points(ended)}. How far it pulled, the class may judge: what was asked for at first and what was agreed stand side by side under “What each side asked for”.`,
  }
}

/** Rows of an offer by which one gains over the status quo and another loses. */
const rolled = (
  { debrief: { scenario, seats, principals } }: Read,
  offer: Offer,
): readonly [IssueId, IssueId] | null => {
  const gains = issuesIn(offer.package).map((issue) => {
    const { statusQuo } = scenario.issues.find(({ id }) => id === issue) ?? {}
    const option = offer.package[issue]
    return {
      issue,
      by: principals.map((party) => {
        const row = seats.find((seat) => seat.party === party)?.sheet.points[issue] ?? {}
        return (row[option as OptionId] ?? 0) - (row[statusQuo as OptionId] ?? 0)
      }),
    }
  })
  for (const one of gains)
    for (const other of gains) {
      const isTraded = principals.some(
        (_, a) =>
          (one.by[a] ?? 0) > 0 &&
          (other.by[a] ?? 0) < 0 &&
          principals.some((__, b) => (one.by[b] ?? 0) < 0 && (other.by[b] ?? 0) > 0),
      )
      if (isTraded) return [one.issue, other.issue]
    }
  return null
}

const logrolling = (read: Read): Found => {
  const { debrief, voice } = read
  const offers = eventsOf(read, 'offer.made').map(({ offer }) => offer)
  for (const { offer: number, at } of debrief.acceptances) {
    const offer = offers.find((one) => one.number === number)
    const rows = offer === undefined ? null : rolled(read, offer)
    if (rows === null) continue
    const [one, other] = rows.map((issue) => issueLabel(debrief, issue))
    return {
      at,
      happened: `Offer ${number} settled ${one} and ${other} together: over what held before, one side gained on the first and gave on the second, and the other the reverse.`,
    }
  }
  const [missed] = debrief.trades
  return missed === undefined
    ? null
    : {
        at: null,
        happened: `Nobody proposed ${textIn(read, missed.to)} in one offer; it would have been worth ${listed(debrief.principals.map((party, p) => `${gained(missed.gain[p] ?? 0)} to ${voice.name(party)}`))}.`,
      }
}

const sequencing = (read: Read): Found => {
  const [event] = eventsOf(read, 'mandate.widened')
  if (event === undefined) return null
  const { debrief } = read
  const options = event.options.map((option) => optionShort(debrief, event.issue, option))
  return {
    at: read.when(event),
    happened:
      `${capitalised(partyOf(debrief.scenario, event.party).capital)} came to allow ${listed(options)} on ${issueLabel(debrief, event.issue)} ${event.stated}`.replace(
        /\.?$/,
        '.',
      ),
  }
}

const twoLevel = (read: Read): Found => {
  const { voice, when } = read
  const { atHome, capital } = wordsOf(read.debrief.scenario)
  const [no] = eventsOf(read, 'accord.rejected')
  if (no !== undefined)
    return { at: when(no), happened: `What ${voice.name(no.party)} had signed was not approved ${atHome}.` }
  const [yes] = eventsOf(read, 'accord.ratified')
  if (yes !== undefined)
    return { at: when(yes), happened: `What ${voice.name(yes.party)} had signed was approved ${atHome}.` }
  const [asked] = eventsOf(read, 'capital.consulted')
  return asked === undefined
    ? null
    : {
        at: when(asked),
        happened: `${voice.Name(asked.by)} asked the ${capital.one}, and spent time at the table on it.`,
      }
}

const ripeness = (read: Read): Found => {
  const { debrief } = read
  const hurt = debrief.movements.find(
    ({ type, change }) => type === 'news' && change.length > 1 && change.every((points) => points < 0),
  )
  if (hurt !== undefined)
    return {
      at: hurt.at,
      happened: `News made leaving worse for everybody: ${listed(debrief.principals.map((party, p) => `${gained(hurt.change[p] ?? 0)} for ${read.voice.name(party)}`))}.`,
    }
  if (debrief.possible.zone > 0) return null
  return {
    at: null,
    happened: `${UNDER[debrief.numbers]} no text was better than leaving for everybody: by this idea the moment had not come.`,
  }
}

const singleText = (read: Read): Found => {
  const [event] = eventsOf(read, 'offer.made').filter(({ offer }) => offer.singleText)
  if (event === undefined) return null
  const { number, by, package: pack } = event.offer
  const isAgreed = eventsOf(read, 'offer.accepted').some(({ offer }) => offer === number)
  return {
    at: read.when(event),
    happened: `Offer ${number} was drafted by ${read.voice.name(by)} for the sides to criticise: ${textIn(read, pack)}. It was ${isAgreed ? 'agreed' : 'not agreed'}.`,
  }
}

const spoilers = (read: Read): Found => {
  const { debrief, voice, when } = read
  const isSide = (party: PartyId): boolean => debrief.principals.includes(party)
  const [stopped] = eventsOf(read, 'offer.refused').filter(({ by }) => by.length > 0 && !by.some(isSide))
  if (stopped !== undefined)
    return {
      at: when(stopped),
      happened: `Offer ${stopped.offer} failed though no principal refused it: ${listed(stopped.by.map(voice.name))} did, whose consent it needed.`,
    }
  const [left] = eventsOf(read, 'party.walkedAway')
  return left === undefined
    ? null
    : { at: when(left), happened: `${voice.Name(left.by)} left, and with that the talks were over for all.` }
}

const FINDERS: Readonly<Record<ConceptName, (read: Read) => Found>> = {
  batna,
  walkAway,
  zone,
  anchoring,
  logrolling,
  sequencing,
  twoLevel,
  ripeness,
  singleText,
  spoilers,
}

const place = ({ at }: Concept): number =>
  at === null ? Number.POSITIVE_INFINITY : 1000 * (at.round ?? 0) + at.turn

/** In the order of the game; what is said of the talks as a whole comes last. */
export const conceptsOf = (debrief: Debrief): readonly Concept[] => {
  const { scenario, people, sitting } = debrief
  const read: Read = { debrief, voice: voiceOf(scenario, people), when: whenIn(scenario, sitting) }
  return (Object.keys(FINDERS) as ConceptName[])
    .flatMap((name): Concept[] => {
      const found = FINDERS[name](read)
      return found === null ? [] : [{ name, ...found }]
    })
    .sort((a, b) => place(a) - place(b))
}
