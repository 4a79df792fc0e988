/** A turning point in words: what happened, and what it meant to each side, without a number. */
import { issueLabel, phrasesOf } from '../../telling/issues.ts'
import { listed } from '../../telling/phrases.ts'
import { assertNever } from '../../terms/assertNever.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { IssueId, PartyId } from '../../terms/ids.ts'
import { issuesIn } from '../../terms/package.ts'
import type { Debrief } from '../debrief.ts'
import { type Voice, voiceOf } from '../lesson/voice.ts'
import type { TurningPoint } from './moment.ts'
import { movementWords } from './movementWords.ts'

type Read = Pick<Debrief, 'scenario' | 'people' | 'principals'>

const issuesSaid = ({ scenario }: Read, issues: readonly IssueId[]): string =>
  listed(issues.map((issue) => issueLabel({ scenario }, issue)))

/** “Offer 6 was agreed: Prisoners and Energy”. */
export const turningTitle = (read: Read, { moment }: TurningPoint): string => {
  const voice = voiceOf(read.scenario, read.people)
  switch (moment.type) {
    case 'agreed': {
      const { offer, sealed, initialled } = moment.acceptance
      return `Offer ${offer} was agreed: ${issuesSaid(read, [...sealed, ...initialled])}`
    }
    case 'refused': {
      const { offer, answer } = moment.refusal
      return `${voice.Name(answer.by)} refused offer ${offer.number}`
    }
    case 'moved': {
      const { movement } = moment
      switch (movement.type) {
        case 'news':
          return 'News moved the ground'
        case 'press':
          return `${voice.Name(movement.by)} pressed ${voice.name(movement.party)}`
        case 'promise':
          return `${voice.Name(movement.by)} promised ${voice.name(movement.to)} something`
        case 'sealing':
          return `Sealed, and counting from then on: ${issuesSaid(read, issuesIn(movement.sealed))}`
        case 'leaving':
          return `${voice.Name(movement.party)} left`
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
  voice: Voice,
  party: PartyId,
  { text, noDeal, hoped, aimed }: Record<'text' | 'noDeal' | 'hoped', number> & { aimed: number | undefined },
): string => {
  const who = voice.name(party)
  if (text < noDeal) return `to ${who} the text was then worth less than leaving`
  if (text < hoped)
    return `to ${who} it was worth no less than leaving, and less than what ${voice.again(party)} asked for`
  return aimed !== undefined && text < aimed
    ? `to ${who} it was worth no less than leaving, and less than what ${voice.again(party)} aimed for`
    : `to ${who} it was worth as much as what ${voice.again(party)} asked for`
}

const sentence = (text: string): string => `${capitalised(text)}.`

/** Sentences: what was on the table, and how it stood with each principal. */
export const turningWords = (read: Read, { moment, standing }: TurningPoint): readonly string[] => {
  const { scenario, people, principals } = read
  const voice = voiceOf(scenario, people)
  const { text, noDeal, hoped } = standing
  const aimedFor = (party: PartyId): number | undefined =>
    moment.type === 'refused' && moment.refusal.answer.by === party
      ? moment.refusal.reasons?.target
      : undefined
  const stood =
    text === null
      ? []
      : [
          sentence(
            principals
              .map((party, p) =>
                stoodWith(voice, party, {
                  text: text[p] ?? 0,
                  noDeal: noDeal[p] ?? 0,
                  hoped: hoped[p] ?? 0,
                  aimed: aimedFor(party),
                }),
              )
              .join('; '),
          ),
        ]
  switch (moment.type) {
    case 'agreed': {
      const { sealed, by, yeses } = moment.acceptance
      const seal =
        sealed.length === 0
          ? ''
          : ` ${issuesSaid(read, sealed)} held from then on, whatever became of the rest.`
      return [
        `It was an offer by ${voice.name(by)}.${seal}`,
        ...stood,
        ...yeses.flatMap(({ by: who, reasons }) =>
          reasons === null ? [] : [`Why ${voice.name(who)} said yes: ${reasons.because}`],
        ),
      ]
    }
    case 'refused': {
      const { offer, answer, reasons } = moment.refusal
      return [
        `${voice.Name(offer.by)} had offered ${listed(phrasesOf(scenario, offer.package))}.`,
        ...stood,
        ...(reasons === null ? [] : [`Why ${voice.name(answer.by)} said no: ${reasons.because}`]),
      ]
    }
    case 'moved':
      return [movementWords(read, moment.movement)]
  }
}
