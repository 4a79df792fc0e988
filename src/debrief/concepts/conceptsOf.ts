/** Finds each concept at the first moment of this game where it can be shown by what was said, done or counted. */

import { isUnanimous } from '../../scenario/decision.ts'
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { plainText } from '../../scenario/writing/textBlocks.ts'
import type { EventOf, HappeningType } from '../../table/event.ts'
import type { Offer } from '../../table/offer.ts'
import { issueLabel, optionShort, phrasesOf } from '../../telling/issues.ts'
import { nameOf, possessiveIn, pronounTo, subjectOf, whomOf } from '../../telling/parties.ts'
import { figuresTo, listedTo, toldBy } from '../../telling/told.ts'
import type { TalksTurn } from '../../telling/turns.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import { issuesIn, type Package } from '../../terms/package.ts'
import { CONCEPT_TEXTS } from '../../words/concepts/catalog.ts'
import * as texts from '../../words/concepts/en.ts'
import type { Say } from '../../words/say.ts'
import { whenIn } from '../course.ts'
import type { Debrief } from '../debrief.ts'
import { underNumbers } from '../numbers.ts'
import type { Worths } from '../worths.ts'
import type { Concept, ConceptName } from './concept.ts'

type Found = Omit<Concept, 'name'> | null

interface Read {
  readonly debrief: Debrief
  /** “You” is whoever sat alone at the table. */
  readonly seen: { readonly viewer: PartyId | null; readonly scenario: Scenario }
  readonly say: Say<typeof CONCEPT_TEXTS.english>
  readonly when: (event: {
    readonly round: EventOf<HappeningType>['round']
    readonly turn: number
  }) => TalksTurn
}

const eventsOf = <Type extends HappeningType>({ debrief }: Read, type: Type): readonly EventOf<Type>[] =>
  debrief.record.filter((event): event is EventOf<Type> => event.type === type)

const textIn = ({ debrief: { scenario } }: Read, pack: Package): string =>
  listedTo({ scenario }, phrasesOf(scenario, pack))

/** What is said of each principal, in a list. */
const ofPrincipals = (
  { debrief }: Read,
  worths: Worths,
  told: (party: PartyId, worth: string) => string,
): string => {
  const { gained } = figuresTo(debrief)
  return listedTo(
    debrief,
    debrief.principals.map((party, p) => told(party, gained(worths[p] ?? 0))),
  )
}

const batna = (read: Read): Found => {
  const { debrief, seen, say, when } = read
  const meant = (party: PartyId): string => partyOf(debrief.scenario, party).walkAway.batna
  const [event] = eventsOf(read, 'offer.answered').filter(
    ({ answer }) => !answer.accepted && answer.tells?.why === 'belowNoDeal',
  )
  if (event !== undefined) {
    const { by } = event.answer
    const values = { ...subjectOf(seen, by), them: pronounTo(seen, by).object, offer: event.offer }
    return { at: when(event), happened: say(texts.refusedBelow, { ...values, batna: meant(by) }) }
  }
  const [party] = debrief.people.filter((one) => debrief.principals.includes(one))
  const who = party ?? debrief.principals[0]
  return who === undefined
    ? null
    : {
        at: null,
        happened: say(texts.leavingMeant, { ...whomOf(seen, who), batna: plainText(meant(who)) }),
      }
}

const walkAway = ({ debrief, seen, say }: Read): Found => {
  const moved = debrief.movements.find(
    ({ type, change }) => (type === 'news' || type === 'press') && change.some((points) => points !== 0),
  )
  if (moved === undefined) return null
  const { scenario, principals } = debrief
  const { gained } = figuresTo(debrief)
  const each = principals.flatMap((party, p) => {
    const change = moved.change[p] ?? 0
    const { person } = subjectOf(seen, party)
    const own = {
      person,
      name: nameOf(scenario, party),
      whose: person === 'you' ? 'yours' : possessiveIn(scenario, party),
    }
    return change === 0 ? [] : [say(texts.whoseBy, { ...own, change: gained(change) })]
  })
  const changes = listedTo(debrief, each)
  return {
    at: moved.at,
    happened: say(moved.type === 'news' ? texts.newsMoved : texts.pressingMoved, { changes }),
  }
}

const zone = ({ debrief, say }: Read): Found => {
  const { possible, principals, numbers, scenario } = debrief
  const { grouped } = figuresTo(debrief)
  const text = !isUnanimous(scenario)
    ? texts.zoneEnough
    : principals.length === 2
      ? texts.zoneBoth
      : texts.zoneAll
  return {
    at: null,
    happened: say(text, {
      under: underNumbers(debrief, numbers),
      zone: grouped(possible.zone),
      count: possible.outcomes,
      outcomes: grouped(possible.outcomes),
    }),
  }
}

const anchoring = ({ debrief, seen, say }: Read): Found => {
  const first = debrief.path.find(({ by }) => debrief.principals.includes(by))
  const place = first === undefined ? -1 : debrief.principals.indexOf(first.by)
  if (first === undefined || first.at === null || place < 0) return null
  const { points } = figuresTo(debrief)
  const worth = points(first.worth[place] ?? 0)
  const end = points(debrief.seats.find(({ party }) => party === first.by)?.worth ?? 0)
  return {
    at: first.at,
    happened:
      first.by === seen.viewer
        ? say(texts.anchorYours, { worth, end })
        : say(texts.anchorBy, {
            ...whomOf(seen, first.by),
            them: pronounTo(seen, first.by).object,
            worth,
            end,
          }),
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
  const { debrief, seen, say } = read
  const offers = eventsOf(read, 'offer.made').map(({ offer }) => offer)
  for (const { offer: number, at } of debrief.acceptances) {
    const offer = offers.find((one) => one.number === number)
    const rows = offer === undefined ? null : rolled(read, offer)
    if (rows === null) continue
    const [one, other] = rows
    return {
      at,
      happened: say(texts.rolledTogether, {
        offer: number,
        one: issueLabel(debrief, one),
        other: issueLabel(debrief, other),
      }),
    }
  }
  const [missed] = debrief.trades
  if (missed === undefined) return null
  const worths = ofPrincipals(read, missed.gain, (party, gain) =>
    say(texts.gainTo, { ...whomOf(seen, party), gain }),
  )
  return { at: null, happened: say(texts.nobodyProposed, { text: textIn(read, missed.to), worths }) }
}

const sequencing = (read: Read): Found => {
  const [event] = eventsOf(read, 'mandate.widened')
  if (event === undefined) return null
  const { debrief, say } = read
  return {
    at: read.when(event),
    happened: say(texts.cameToAllow, {
      who: capitalised(partyOf(debrief.scenario, event.party).capital),
      options: listedTo(
        debrief,
        event.options.map((option) => optionShort(debrief, event.issue, option)),
      ),
      issue: issueLabel(debrief, event.issue),
      stated: event.stated.replace(/\.$/, ''),
    }),
  }
}

const twoLevel = (read: Read): Found => {
  const { seen, say, when } = read
  const { atHome, capital } = wordsOf(read.debrief.scenario)
  const [no] = eventsOf(read, 'accord.rejected')
  if (no !== undefined)
    return { at: when(no), happened: say(texts.notApproved, { ...whomOf(seen, no.party), atHome }) }
  const [yes] = eventsOf(read, 'accord.ratified')
  if (yes !== undefined)
    return { at: when(yes), happened: say(texts.approved, { ...whomOf(seen, yes.party), atHome }) }
  const [asked] = eventsOf(read, 'capital.consulted')
  return asked === undefined
    ? null
    : {
        at: when(asked),
        happened: say(texts.askedCapital, { ...subjectOf(seen, asked.by), capital: capital.one }),
      }
}

const ripeness = (read: Read): Found => {
  const { debrief, seen, say } = read
  const hurt = debrief.movements.find(
    ({ type, change }) => type === 'news' && change.length > 1 && change.every((points) => points < 0),
  )
  if (hurt !== undefined) {
    const changes = ofPrincipals(read, hurt.change, (party, change) =>
      say(texts.changeFor, { ...whomOf(seen, party), change }),
    )
    return { at: hurt.at, happened: say(texts.newsHurt, { changes }) }
  }
  if (debrief.possible.zone > 0) return null
  return { at: null, happened: say(texts.unripe, { under: underNumbers(debrief, debrief.numbers) }) }
}

const singleText = (read: Read): Found => {
  const [event] = eventsOf(read, 'offer.made').filter(({ offer }) => offer.singleText)
  if (event === undefined) return null
  const { number, by, package: pack } = event.offer
  const isAgreed = eventsOf(read, 'offer.accepted').some(({ offer }) => offer === number)
  return {
    at: read.when(event),
    happened: read.say(isAgreed ? texts.draftedAgreed : texts.draftedNot, {
      ...whomOf(read.seen, by),
      offer: number,
      text: textIn(read, pack),
    }),
  }
}

const spoilers = (read: Read): Found => {
  const { debrief, seen, say, when } = read
  const isSide = (party: PartyId): boolean => debrief.principals.includes(party)
  const [stopped] = eventsOf(read, 'offer.refused').filter(({ by }) => by.length > 0 && !by.some(isSide))
  if (stopped !== undefined) {
    const parties = listedTo(
      debrief,
      stopped.by.map((party) => say(texts.oneOf, whomOf(seen, party))),
    )
    return { at: when(stopped), happened: say(texts.stoppedBy, { offer: stopped.offer, parties }) }
  }
  const [left] = eventsOf(read, 'party.walkedAway')
  return left === undefined
    ? null
    : { at: when(left), happened: say(texts.leftForAll, subjectOf(seen, left.by)) }
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
  const [reader] = people.length === 1 ? people : []
  const read: Read = {
    debrief,
    seen: { viewer: reader ?? null, scenario },
    say: toldBy(debrief, CONCEPT_TEXTS),
    when: whenIn(scenario, sitting),
  }
  return (Object.keys(FINDERS) as ConceptName[])
    .flatMap((name): Concept[] => {
      const found = FINDERS[name](read)
      return found === null ? [] : [{ name, ...found }]
    })
    .sort((a, b) => place(a) - place(b))
}
