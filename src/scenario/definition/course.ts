/** The course of the talks: rounds, sittings, events, and the rules' numbers. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { changedIn2, newIn2 } from './formats.ts'
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
import { textEffects } from './textEffects.ts'
import { writing } from './texts.ts'
import { values } from './values.ts'

export const round = z.strictObject({
  id: roundId,
  label: label(),
  place: label(),
  date: isoDate(),
  opening: about('What is told as the round opens.', writing()),
  agenda: z.array(issueId).check(z.minLength(1), z.maxLength(LIMITS.issues)),
  turns: whole(1, LIMITS.turnsInARound),
  minutes: about(
    'How long it takes among people: a class’s clock runs for as long, where the teacher names no time. Nobody who plays alone is timed.',
    newIn2(z.optional(whole(1, LIMITS.roundMinutes))),
  ),
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
  history: about('What went before, where earlier rounds are told and not played.', z.optional(writing())),
  grounds: z.optional(about('Where that history comes from.', groundsAlone)),
  sealed: about(
    'What is sealed already when this sitting starts.',
    z._default(keyed(issueId, optionId, LIMITS.issues), {}),
  ),
})

const by = between(-50, 50)
const optionsOf = () => z.array(optionId).check(z.minLength(1), z.maxLength(LIMITS.options))
export const effect = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('walkAway'), party: partyId, by, ...grounds }),
  z.strictObject({ on: z.literal('support'), party: partyId, by, ...grounds }),
  z.strictObject({ on: z.literal('trust'), party: partyId, towards: partyId, by, ...grounds }),
  z.strictObject({ on: z.literal('patience'), party: partyId, by, ...grounds }),
  newIn2(
    z.strictObject({
      on: z.literal('options'),
      issue: issueId,
      options: about('Those that the news opens or shuts.', optionsOf()),
      now: about(
        'open: they may be offered from now on. shut: nobody may offer or sign them any more; what is sealed stays in force.',
        z.enum(['open', 'shut']),
      ),
      ...grounds,
    }),
  ),
  newIn2(
    z.strictObject({
      on: z.literal('value'),
      party: partyId,
      issue: issueId,
      option: about('The option whose value to the party changes.', optionId),
      by: about('By so much, up or down; within 0 and 100 in any case.', z.optional(between(-100, 100))),
      to: about('To this value, instead of “by”.', z.optional(between(0, 100))),
      ...grounds,
    }),
  ),
  newIn2(
    z.strictObject({
      on: z.literal('weights'),
      party: partyId,
      to: about(
        'All weights of the party from then on, summing to 100.',
        keyed(issueId, between(0, 100), LIMITS.issues),
      ),
      ...grounds,
    }),
  ),
  newIn2(
    z.strictObject({
      on: z.literal('agenda'),
      issues: about(
        'What may be offered on for the rest of the round in which it strikes.',
        z.array(issueId).check(z.minLength(1), z.maxLength(LIMITS.issues)),
      ),
      ...grounds,
    }),
  ),
  newIn2(
    z.strictObject({
      on: z.literal('reveal'),
      to: about(
        'The seats that learn it, and no others.',
        z.array(partyId).check(z.minLength(1), z.maxLength(LIMITS.parties)),
      ),
      text: about('What they learn.', prose()),
      ...grounds,
    }),
  ),
  ...textEffects,
])

const effects = (least: number) => z.array(effect).check(z.minLength(least), z.maxLength(LIMITS.effects))

export const choice = z.strictObject({
  party: about(
    'The seat that is asked. Nobody else learns what it is asked or answers, but for what the effects make public.',
    partyId,
  ),
  question: about('What it is asked, once the event has struck.', sentence()),
  answers: about(
    'What it may answer. A counterpart takes the one that is worth most to it, the first of equals; silence takes the last.',
    z
      .array(
        z.strictObject({
          label: about('What the seat answers, in a few words.', label()),
          effects: about('What the answer moves; an empty list for nothing.', effects(0)),
        }),
      )
      .check(z.minLength(2), z.maxLength(LIMITS.answers)),
  ),
})

export const event = z.strictObject({
  id: eventId,
  headline: sentence(),
  text: writing(),
  date: z.optional(isoDate()),
  when: about('It strikes once, as soon as all of these hold.', conditions()),
  unless: about(
    '… and none of these.',
    z._default(z.array(condition).check(z.maxLength(LIMITS.conditions)), []),
  ),
  effects: changedIn2(effects(1), effects(0)),
  choice: about(
    'What the event asks one seat to decide. The talks wait for its answer.',
    newIn2(z.optional(choice)),
  ),
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
  text: about('How the same demands are read here.', writing()),
  parties: z._default(
    keyed(
      partyId,
      z.strictObject({
        reservationValue: z.optional(between(0, 100)),
        weights: z.optional(
          about('All weights of the party, summing to 100.', keyed(issueId, between(0, 100), LIMITS.issues)),
        ),
        values: z.optional(keyed(issueId, values, LIMITS.issues)),
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
