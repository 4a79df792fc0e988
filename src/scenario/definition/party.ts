/** Sides with interests: what they want, what they may sign, when they leave. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import {
  about,
  between,
  conditions,
  grounded,
  grounds,
  groundsAlone,
  issueId,
  keyed,
  label,
  optionId,
  partyId,
  prose,
  sentence,
} from './parts.ts'
import { strategy } from './strategy.ts'

const ROLES = ['principal', 'mediator', 'underwriter'] as const
export const SHAPES = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'star'] as const
export const COLOURS = ['blue', 'rust', 'graphite', 'olive', 'plum', 'teal', 'brown', 'slate'] as const

export const position = z.strictObject({
  weight: about(
    'The issue’s share of this party’s worth; the shares of a party sum to 100.',
    between(0, 100),
  ),
  values: about(
    'Each option’s value to this party, 0 to 100.',
    keyed(optionId, between(0, 100), LIMITS.options),
  ),
  opening: about('The option it asks for at the start.', optionId),
  demand: about('The demand as the party states it, in reported speech.', sentence()),
  ...grounds,
})

export const linkage = z.strictObject({
  label: sentence(),
  when: about(
    'The linkage counts when every named issue ends at one of its options.',
    keyed(issueId, z.array(optionId).check(z.minLength(1), z.maxLength(LIMITS.options)), LIMITS.issues),
  ),
  worth: about('Points added to the worth of such an accord.', between(-40, 40)),
  ...grounds,
})

export const mandateOnIssue = z.strictObject({
  allowed: about(
    'Options the delegation may sign for from the start.',
    z.array(optionId).check(z.minLength(1), z.maxLength(LIMITS.options)),
  ),
  widening: z._default(
    z
      .array(
        z.strictObject({
          options: z.array(optionId).check(z.minLength(1), z.maxLength(LIMITS.options)),
          when: about('All must hold before the capital widens.', conditions()),
          stated: about('The condition in the capital’s words: “once …”.', sentence()),
          ...grounds,
        }),
      )
      .check(z.maxLength(LIMITS.widenings)),
    [],
  ),
})

export const redLine = z.strictObject({
  issue: issueId,
  options: z.array(optionId).check(z.minLength(1), z.maxLength(LIMITS.options)),
  ...grounds,
})

export const party = z.strictObject({
  id: partyId,
  name: label(),
  nameInText: about(
    'The name inside a sentence, where it takes an article there: the United States.',
    z.optional(label()),
  ),
  capital: about('The word that stands for its government: Kyiv, the head office, Mum.', label()),
  roles: z.array(z.enum(ROLES)).check(z.minLength(1), z.maxLength(ROLES.length)),
  playable: about('A person can take this seat.', z._default(z.boolean(), true)),
  besideTable: about(
    'Consulted, but without a place at the table: it makes no offers, and has a word only where a round says so (besideEvery).',
    z._default(z.boolean(), false),
  ),
  marker: z.strictObject({ shape: z.enum(SHAPES), colour: z.enum(COLOURS) }),
  delegation: z._default(
    z
      .array(z.strictObject({ name: label(), office: sentence(), ...grounds }))
      .check(z.maxLength(LIMITS.delegates)),
    [],
  ),
  publicBrief: about('What everyone may know of this party.', prose()),
  brief: about(
    'For this seat’s eyes only.',
    z.strictObject({
      headline: sentence(),
      text: prose(),
      basic: z.optional(about('The same in plain words, for a reader who finds the text hard.', prose())),
      adviser: sentence(),
    }),
  ),
  interests: about(
    'What it wants, most important first.',
    z
      .array(z.strictObject({ title: sentence(), text: sentence(), issue: z.optional(issueId), ...grounds }))
      .check(z.maxLength(LIMITS.interests)),
  ),
  goal: about('What would count as having done well, in words.', sentence()),
  grounds: z.optional(
    about(
      'Where the briefs and the goal come from.',
      z.strictObject({
        publicBrief: z.optional(groundsAlone),
        brief: z.optional(groundsAlone),
        goal: z.optional(groundsAlone),
      }),
    ),
  ),
  positions: keyed(issueId, position, LIMITS.issues),
  linkages: z._default(z.array(linkage).check(z.maxLength(LIMITS.linkages)), []),
  walkAway: z.strictObject({
    batna: about('The best alternative to a deal, in words.', prose()),
    reservationValue: about('Its worth: below this no accord is better than this one.', between(0, 100)),
    parts: z.optional(
      about(
        'How that worth is derived: points that sum to it, each with its grounds.',
        z
          .array(z.strictObject({ label: sentence(), points: between(-100, 100), ...grounds }))
          .check(z.minLength(1), z.maxLength(LIMITS.interests)),
      ),
    ),
    ...grounds,
  }),
  mandate: keyed(issueId, mandateOnIssue, LIMITS.issues),
  redLines: z._default(z.array(redLine).check(z.maxLength(LIMITS.redLines)), []),
  support: grounded(0, 100),
  patience: about('Rounds without a settlement that it will sit through.', grounded(0, 12)),
  trust: z.strictObject({
    value: about('Trust in the others at the start, 0 to 100.', between(0, 100)),
    towards: about(
      '… where it differs by party.',
      z._default(keyed(partyId, between(0, 100), LIMITS.parties), {}),
    ),
    ...grounds,
  }),
  ratifier: z.optional(
    about(
      'Who must approve at home. Approved when worth − no deal ≥ margin × (1 − support/100), support swayed by the noise.',
      z.strictObject({
        kind: z.enum(['leader', 'parliament', 'referendum']),
        name: sentence(),
        margin: between(0, 40),
        noise: z._default(between(0, 20), 6),
        ...grounds,
      }),
    ),
  ),
  strategy: z.prefault(strategy, {}),
})
