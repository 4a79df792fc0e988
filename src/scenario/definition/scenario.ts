/**
 * The one definition of a scenario file. The reader parses with it, the JSON Schema is generated from it, and the
 * type that the rest of the game uses is inferred from it.
 */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { communique, costs, durability, event, inducement, reading, round, rules, sitting } from './course.ts'
import { decision } from './decision.ts'
import { changedIn2, FORMATS, newIn2, widerIn2 } from './formats.ts'
import { issue } from './issue.ts'
import { LAYER_STYLES, outline, ownMap } from './ownMap.ts'
import {
  about,
  grounds,
  ID_TEXT,
  isoDate,
  issueId,
  keyed,
  LANGUAGE_PATTERN,
  label,
  layerId,
  partyId,
  sentence,
  sourceId,
  trackId,
} from './parts.ts'
import { party } from './party.ts'
import { teaching } from './teaching.ts'
import { writing } from './texts.ts'
import { vocabulary } from './vocabulary.ts'

const source = z.strictObject({
  what: sentence(),
  outlet: about('Who published it, or that this is not known.', sentence()),
  date: about('When, as precisely as is known, in words or as a date.', label()),
  group: about('Sources of one group stand together in lists.', label()),
  side: z.optional(about('The party whose account it gives, where it gives only that one’s.', partyId)),
})

const layer = z.strictObject({
  id: layerId,
  label: label(),
  shows: about('What a viewer who cannot see the map is told.', sentence()),
  shape: about(
    'On a map of the scenario’s own: its outline, M x y L x y … with Z at the end of each closed part.',
    newIn2(z.optional(outline())),
  ),
  style: about(
    'On a map of the scenario’s own: how it is drawn where nothing is agreed on it. Left out: area, or line.',
    newIn2(z.optional(z.enum(LAYER_STYLES))),
  ),
  ...grounds,
})

const map = z.strictObject({
  geometry: about(
    'The name of a map that comes with Parley; left out where the scenario has its own.',
    changedIn2(ID_TEXT, z.optional(ID_TEXT)),
  ),
  own: about(
    'A map of the scenario’s own: its layers then bring their shapes along.',
    newIn2(z.optional(ownMap)),
  ),
  note: about('How to read it, shown beside the map.', sentence()),
  base: about(
    'Layers that are always drawn.',
    z._default(z.array(layerId).check(z.maxLength(LIMITS.layers)), []),
  ),
  layers: z.array(layer).check(z.maxLength(LIMITS.layers)),
  regions: about(
    'Which issue a click on a region selects.',
    z._default(keyed(ID_TEXT, issueId, LIMITS.regions), {}),
  ),
})

export const scenarioFile = z.strictObject({
  $schema: z.optional(z.string()),
  format: about('The version of this file format.', changedIn2(z.literal(1), z.literal(FORMATS))),
  id: ID_TEXT,
  title: label(),
  teaser: sentence(),
  level: z.enum(['first', 'middle', 'advanced']),
  language: about('A BCP 47 tag.', z.string().check(z.regex(LANGUAGE_PATTERN))),
  subject: about(
    'What the talks are about, as in “no judgement of …”: the war, the sale.',
    z._default(label(), 'the matter itself'),
  ),
  vocabulary: about(
    'What capital, delegation, caucus and their like are called here: a set of words, or words of its own.',
    vocabulary,
  ),
  contentNote: about('What a player should know before deciding to play.', z.optional(writing())),
  scale: about(
    'normalised: the weights of a party sum to 100, and settling nothing must not suit everyone. published: the numbers are kept as a published domain has them; weights may sum to anything, and no accord is worth more than 100.',
    z._default(z.enum(['normalised', 'published']), 'normalised'),
  ),
  authors: z.array(label()).check(z.minLength(1), z.maxLength(LIMITS.authors)),
  licence: label(),
  date: about('When the file was last changed in meaning.', z.optional(isoDate())),
  basis: about(
    'What everything rests on that does not say its own basis. What is reported says so itself, with its sources.',
    newIn2(z.optional(z.enum(['inferred', 'assumed']))),
  ),
  because: about(
    'Why, for everything that rests on that basis and does not say its own reason.',
    newIn2(z.optional(writing())),
  ),
  sources: z._default(keyed(sourceId, source, LIMITS.sources), {}),
  tracks: z
    .array(z.strictObject({ id: trackId, label: label() }))
    .check(z.minLength(1), z.maxLength(LIMITS.tracks)),
  issues: z.array(issue).check(z.minLength(1), z.maxLength(LIMITS.issues)),
  parties: z.array(party).check(z.minLength(2), z.maxLength(LIMITS.parties)),
  decision: about(
    'Who decides: unanimity, or how many. Left out: unanimity, so that every principal must consent to everything.',
    newIn2(z.optional(widerIn2(decision, z.union([z.literal('unanimity'), decision])))),
  ),
  readings: about(
    'The first is the one that play starts with.',
    z.array(reading).check(z.minLength(1), z.maxLength(LIMITS.readings)),
  ),
  rounds: z.array(round).check(z.minLength(1), z.maxLength(LIMITS.rounds)),
  sittings: z.array(sitting).check(z.minLength(1), z.maxLength(LIMITS.sittings)),
  events: z._default(z.array(event).check(z.maxLength(LIMITS.events)), []),
  communiques: z._default(z.array(communique).check(z.maxLength(LIMITS.communiques)), []),
  inducements: z._default(z.array(inducement).check(z.maxLength(LIMITS.inducements)), []),
  costs: z.prefault(costs, {}),
  rules: z.prefault(rules, {}),
  durability: z.optional(durability),
  whatHappened: z._default(
    z
      .array(
        z.strictObject({
          date: z.optional(isoDate()),
          text: writing(),
          issues: about(
            'The issues it is about: the debrief lays what the table came to beside it.',
            z._default(z.array(issueId).check(z.maxLength(LIMITS.issues)), []),
          ),
          ...grounds,
        }),
      )
      .check(z.maxLength(LIMITS.notes)),
    [],
  ),
  debriefQuestions: z._default(z.array(sentence()).check(z.maxLength(LIMITS.notes)), []),
  facilitator: z._default(
    z.array(z.strictObject({ title: label(), text: writing() })).check(z.maxLength(LIMITS.notes)),
    [],
  ),
  teaching: about(
    'What a teacher is given before play, beside what the rest of the file says.',
    z.prefault(teaching, {}),
  ),
  hints: about(
    'What a tutorial says, each once, when its moment comes.',
    z._default(
      z
        .array(
          z.strictObject({
            at: z.enum([
              'briefing',
              'floor',
              'belowWalkAway',
              'answering',
              'refused',
              'settled',
              'signing',
              'debrief',
            ]),
            text: sentence(),
          }),
        )
        .check(z.maxLength(LIMITS.notes)),
      [],
    ),
  ),
  map: z.optional(map),
})

/** What a file says, checked key by key; the reader then checks that it also makes sense. */
export type ScenarioFile = z.output<typeof scenarioFile>
