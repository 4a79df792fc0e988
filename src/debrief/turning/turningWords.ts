/** A turning point in words: what happened, and what it meant to each side, without a number. */
import { issuesNamed, phrasesOf } from '../../telling/issues.ts'
import { clausesTo } from '../../telling/marksTold.ts'
import { listedTo, toldBy } from '../../telling/told.ts'
import { assertNever } from '../../terms/assertNever.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn } from '../../terms/package.ts'
import { TURNING } from '../../words/turning/catalog.ts'
import * as texts from '../../words/turning/en.ts'
import type { Debrief } from '../debrief.ts'
import { voiceOf } from '../lesson/voice.ts'
import type { TurningPoint } from './moment.ts'
import { movementWords } from './movementWords.ts'

type Read = Pick<Debrief, 'scenario' | 'people' | 'principals'>

/** “Offer 6 was agreed: Prisoners and Energy”. */
export const turningTitle = (read: Read, { moment }: TurningPoint): string => {
  const voice = voiceOf(read.scenario, read.people)
  const say = toldBy(read, TURNING)
  switch (moment.type) {
    case 'agreed': {
      const { offer, sealed, initialled } = moment.acceptance
      return say(texts.agreed, { offer, issues: issuesNamed(read, [...sealed, ...initialled]) })
    }
    case 'refused': {
      const { offer, answer } = moment.refusal
      return say(texts.refused, { ...voice.who(answer.by), offer: offer.number })
    }
    case 'moved': {
      const { movement } = moment
      switch (movement.type) {
        case 'news':
          return say(texts.newsMoved)
        case 'press':
          return say(texts.pressed, { ...voice.who(movement.by), ...voice.whom(movement.party) })
        case 'promise':
          return say(texts.promised, { ...voice.who(movement.by), ...voice.whom(movement.to) })
        case 'sealing':
          return say(texts.sealedNow, { issues: issuesNamed(read, issuesIn(movement.sealed)) })
        case 'leaving':
          return say(texts.left, voice.who(movement.party))
        default:
          return assertNever(movement)
      }
    }
  }
}

/**
 * How a text stood with a party, by its no deal and by what it asked for itself. `aimed`: what a counterpart that refused it
 * aimed for. Its last asks may have come in different offers, and together be less than that.
 */
const stoodWith = (
  { scenario, people }: Read,
  party: PartyId,
  { text, noDeal, hoped, aimed }: Record<'text' | 'noDeal' | 'hoped', number> & { aimed: number | undefined },
): string => {
  const voice = voiceOf(scenario, people)
  const say = toldBy({ scenario }, TURNING)
  const who = { ...voice.whom(party), they: voice.again(party) }
  if (text < noDeal) return say(texts.worthLess, who)
  if (text < hoped) return say(texts.lessThanAsked, who)
  return aimed !== undefined && text < aimed ? say(texts.lessThanAimed, who) : say(texts.asAsked, who)
}

/** Of all principals; nothing where no text was on the table. */
const stoodWithAll = (read: Read, { moment, standing }: TurningPoint): readonly string[] => {
  const { text, noDeal, hoped } = standing
  if (text === null) return []
  const aimedFor = (party: PartyId): number | undefined =>
    moment.type === 'refused' && moment.refusal.answer.by === party
      ? moment.refusal.reasons?.target
      : undefined
  const stood = read.principals.map((party, p) =>
    stoodWith(read, party, {
      text: text[p] ?? 0,
      noDeal: noDeal[p] ?? 0,
      hoped: hoped[p] ?? 0,
      aimed: aimedFor(party),
    }),
  )
  return [`${capitalised(clausesTo(read, stood))}.`]
}

/** Sentences: what was on the table, and how it stood with each principal. */
export const turningWords = (read: Read, point: TurningPoint): readonly string[] => {
  const { scenario, people } = read
  const voice = voiceOf(scenario, people)
  const say = toldBy(read, TURNING)
  const { moment } = point
  switch (moment.type) {
    case 'agreed': {
      const { sealed, by } = moment.acceptance
      const offer = say(texts.offerBy, voice.whom(by))
      return [
        sealed.length === 0
          ? offer
          : `${offer} ${say(texts.heldThen, { issues: issuesNamed(read, sealed) })}`,
        ...stoodWithAll(read, point),
      ]
    }
    case 'refused': {
      const { offer } = moment.refusal
      const rows = listedTo(read, phrasesOf(scenario, offer.package))
      return [say(texts.hadOffered, { ...voice.who(offer.by), rows }), ...stoodWithAll(read, point)]
    }
    case 'moved':
      return [movementWords(read, moment.movement)]
  }
}

export interface WhySaid {
  /** “Why Russia said no:”. */
  readonly why: string
  /** As its counterpart kept it, in English. */
  readonly because: string
}

/** Why a yes was a yes, and a no a no; nothing where a person decided, or a copy left it out. */
export const turningReasons = (read: Read, { moment }: TurningPoint): readonly WhySaid[] => {
  const voice = voiceOf(read.scenario, read.people)
  const say = toldBy(read, TURNING)
  switch (moment.type) {
    case 'agreed':
      return moment.acceptance.yeses.flatMap(({ by, reasons }) =>
        reasons === null ? [] : [{ why: say(texts.whyYes, voice.whom(by)), because: reasons.because }],
      )
    case 'refused': {
      const { answer, reasons } = moment.refusal
      return reasons === null
        ? []
        : [{ why: say(texts.whyNo, voice.whom(answer.by)), because: reasons.because }]
    }
    case 'moved':
      return []
  }
}
