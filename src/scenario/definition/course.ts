/** The course of the talks: rounds, sittings, events, and the rules' numbers. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import {
  about,
  between,
  communiqueId,
  condition,
  conditions,
  eventId,
  grounded,
  grounds,
  groundsAlone,
  ID_TEXT,
  inducementId,
  isoDate,
  issueId,
  keyed,
  label,
  layerId,
  optionId,
  partyId,
  prose,
  readingId,
  roundId,
  sentence,
  sittingId,
  whole,
} from './parts.ts'

export const round = z.strictObject({
  id: roundId,
  label: label(),
  place: label(),
  date: isoDate(),
  opening: about('What is told as the round opens.', prose()),
  agenda: z.array(issueId).check(z.minLength(1), z.maxLength(LIMITS.issues)),
  turns: whole(1, LIMITS.turnsInARound),
  floor: about(
    'Order in which parties take the floor, again and again.',
    z.array(partyId).check(z.minLength(1), z.maxLength(LIMITS.floor)),
  ),
  mediatorEvery: about(
    'The mediator takes the floor after this many turns; 0 for never.',
    z._default(whole(0, 40), 0),
  ),
  besideEvery: about(
    'A party beside the table has a word after this many turns, each in its turn; 0 for never.',
    z._default(whole(0, 40), 0),
  ),
  heldIf: about(
    'The round takes place only if all of these hold.',
    z._default(z.array(condition).check(z.maxLength(LIMITS.conditions)), []),
  ),
  ...grounds,
})

export const sitting = z.strictObject({
  id: sittingId,
  label: label(),
  minutes: z.strictObject({ brief: whole(0, 60), play: whole(1, 240), debrief: whole(0, 120) }),
  rounds: z.array(roundId).check(z.minLength(1), z.maxLength(LIMITS.rounds)),
  history: about('What went before, where earlier rounds are told and not played.', z.optional(prose())),
  grounds: z.optional(about('Where that history comes from.', groundsAlone)),
  sealed: about(
    'What is sealed already when this sitting starts.',
    z._default(keyed(issueId, optionId, LIMITS.issues), {}),
  ),
})

const by = between(-50, 50)
export const effect = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('walkAway'), party: partyId, by, ...grounds }),
  z.strictObject({ on: z.literal('support'), party: partyId, by, ...grounds }),
  z.strictObject({ on: z.literal('trust'), party: partyId, towards: partyId, by, ...grounds }),
  z.strictObject({ on: z.literal('patience'), party: partyId, by, ...grounds }),
])

export const event = z.strictObject({
  id: eventId,
  headline: sentence(),
  text: prose(),
  date: z.optional(isoDate()),
  when: about('It strikes once, as soon as all of these hold.', conditions()),
  unless: about(
    '… and none of these.',
    z._default(z.array(condition).check(z.maxLength(LIMITS.conditions)), []),
  ),
  effects: z.array(effect).check(z.minLength(1), z.maxLength(LIMITS.effects)),
  redraws: z.optional(
    about(
      'Layers that the map draws otherwise from then on, each by the name of another shape of the geometry.',
      keyed(layerId, ID_TEXT, LIMITS.layers),
    ),
  ),
  ...grounds,
})

export const communique = z.strictObject({
  id: communiqueId,
  text: about('One sentence for the cameras.', sentence()),
  by: about(
    'Who may say it. Left out: each principal and the mediator; any other party speaks to the press only where it is named.',
    z.optional(z.array(partyId).check(z.minLength(1), z.maxLength(LIMITS.parties))),
  ),
  when: about(
    'It can be said only while all of these hold, so that nobody says what is not so.',
    z._default(z.array(condition).check(z.maxLength(LIMITS.conditions)), []),
  ),
  support: about('What it does to the speaker’s support at home.', between(-10, 10)),
  trust: about('What it does to the others’ trust in the speaker.', between(-10, 10)),
  towards: about(
    '… where a reader takes it differently.',
    z._default(keyed(partyId, between(-10, 10), LIMITS.parties), {}),
  ),
  margin: about(
    'What it adds to the margin that whoever ratifies for the speaker asks for: a promise made in public is one to be held to.',
    z._default(between(-10, 10), 0),
  ),
  ...grounds,
})

export const inducement = z.strictObject({
  id: inducementId,
  label: label(),
  text: sentence(),
  by: partyId,
  to: partyId,
  worth: about('Points added to an accord’s worth for the party it is promised to.', between(0, 20)),
  ...grounds,
})

export const reading = z.strictObject({
  id: readingId,
  label: label(),
  text: about('How the same demands are read here.', prose()),
  parties: z._default(
    keyed(
      partyId,
      z.strictObject({
        reservationValue: z.optional(between(0, 100)),
        weights: z.optional(
          about('All weights of the party, summing to 100.', keyed(issueId, between(0, 100), LIMITS.issues)),
        ),
        values: z.optional(keyed(issueId, keyed(optionId, between(0, 100), LIMITS.options), LIMITS.issues)),
      }),
      LIMITS.parties,
    ),
    {},
  ),
  ...grounds,
})

export const costs = z.strictObject({
  offer: z._default(whole(0, 9), 1),
  caucus: z._default(whole(0, 9), 2),
  askMediator: z._default(whole(0, 9), 1),
  consultCapital: z._default(whole(0, 9), 1),
  pass: z._default(whole(0, 9), 1),
  promise: about(
    'What an inducement costs the mediator that promises it.',
    z.prefault(
      z.strictObject({
        turns: about('Turns of the round, at once.', z._default(whole(0, 9), 0)),
        worth: about(
          'Points off what an accord is worth to the mediator: due with the promise, if it is signed.',
          z._default(between(0, 20), 0),
        ),
      }),
      {},
    ),
  ),
})

export const rules = z.strictObject({
  trustDiscount: about(
    'Points that an option relying on another loses at no trust at all.',
    z._default(between(0, 20), 3),
  ),
  verification: about(
    'How far options of one issue keep that discount: 1 all of it, 0 none.',
    z.optional(
      z.strictObject({ issue: issueId, keeps: keyed(optionId, between(0, 1), LIMITS.options), ...grounds }),
    ),
  ),
  walkCost: z._default(between(0, 40), 4),
  partialGain: z._default(between(0, 40), 4),
  press: about('What pressing takes off a principal’s no deal.', z._default(between(0, 20), 2)),
  statement: about(
    'What a statement moves: support one way, trust the other.',
    z._default(between(0, 20), 3),
  ),
  settled: about('Patience gained when something is settled.', z._default(between(0, 4), 0.5)),
  insult: z.prefault(
    z.strictObject({
      margin: about(
        'An offer this far below the other’s no deal is an insult.',
        z._default(between(0, 100), 20),
      ),
      patience: z._default(between(0, 4), 0.25),
    }),
    {},
  ),
  singleTexts: about('Single texts of the mediator in one round.', z._default(whole(0, 9), 3)),
})

export const durability = z.strictObject({
  base: about('Months that an accord would hold with nothing else said.', grounded(0, 600)),
  conditions: z
    .array(
      z.strictObject({
        label: sentence(),
        when: conditions(),
        months: between(-600, 600),
        ...grounds,
      }),
    )
    .check(z.maxLength(LIMITS.events)),
})
