/** Sides with interests: what they want, what they may sign, when they leave. */
import { z } from 'zod/mini'
import { LIMITS } from '../limits.ts'
import { changedIn2, leftOutIn2, newIn2, widerIn2 } from './formats.ts'
import {
  about,
  between,
  grounded,
  grounds,
  groundsAlone,
  issueId,
  keyed,
  label,
  optionId,
  partyId,
  plainConditions,
  sentence,
} from './parts.ts'
import { strategy } from './strategy.ts'
import { variant } from './textEffects.ts'
import { writing } from './texts.ts'
import { values } from './values.ts'
import { grammar } from './vocabulary.ts'

const ROLES = ['principal', 'mediator', 'underwriter'] as const
const SHAPES_IN_1 = ['circle', 'square', 'diamond', 'triangle', 'hexagon', 'star'] as const
export const SHAPES = [...SHAPES_IN_1, 'cross', 'hourglass'] as const
export const COLOURS = ['blue', 'rust', 'graphite', 'olive', 'plum', 'teal', 'brown', 'slate'] as const

export const position = z.strictObject({
  weight: about(
    'The issue’s share of this party’s worth; the shares of a party sum to 100.',
    between(0, 100),
  ),
  values: about(
    'Each option’s value to this party, 0 to 100: by option, as a list in the order of the options, or by shape.',
    values,
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

const someOptions = z.array(optionId).check(z.minLength(1), z.maxLength(LIMITS.options))

export const mandateOnIssue = z.strictObject({
  allowed: about(
    'Options the delegation may sign for from the start; "all" for whatever its red lines do not rule out.',
    widerIn2(someOptions, z.union([z.literal('all'), someOptions])),
  ),
  widening: z._default(
    z
      .array(
        z.strictObject({
          options: someOptions,
          when: about('All must hold before the capital widens.', plainConditions()),
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
  options: someOptions,
  ...grounds,
})

const walkAway = z.strictObject({
  batna: about('The best alternative to a deal, in words.', writing()),
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
})

const trust = z.strictObject({
  value: about('Trust in the others at the start, 0 to 100.', between(0, 100)),
  towards: about(
    '… where it differs by party.',
    z._default(keyed(partyId, between(0, 100), LIMITS.parties), {}),
  ),
  ...grounds,
})

const trueUnlessSaid = z._default(z.boolean(), true)
const falseUnlessSaid = z._default(z.boolean(), false)

/** A party that only consents needs no folder and no sheet; what it leaves out then is checked where sense is made of it. */
export const party = z.strictObject({
  id: partyId,
  name: label(),
  nameInText: about(
    'The name inside a sentence, where it takes an article there: the United States.',
    z.optional(label()),
  ),
  plural: newIn2(grammar.plural),
  pronoun: newIn2(grammar.pronoun),
  capital: about('The word that stands for its government: Kyiv, the head office, Mum.', label()),
  roles: z.array(z.enum(ROLES)).check(z.minLength(1), z.maxLength(ROLES.length)),
  playable: about(
    'A person can take this seat. Left out: yes, if it has a folder to read.',
    widerIn2(trueUnlessSaid, z.optional(z.boolean())),
  ),
  besideTable: about(
    'Consulted, but without a place at the table: it makes no offers, and has a word only where a round says so (besideEvery). Left out: yes, if it only consents, without positions.',
    widerIn2(falseUnlessSaid, z.optional(z.boolean())),
  ),
  marker: z.strictObject({ shape: changedIn2(z.enum(SHAPES_IN_1), z.enum(SHAPES)), colour: z.enum(COLOURS) }),
  delegation: z._default(
    z
      .array(z.strictObject({ name: label(), office: sentence(), ...grounds }))
      .check(z.maxLength(LIMITS.delegates)),
    [],
  ),
  publicBrief: about('What everyone may know of this party.', writing()),
  brief: about(
    'For this seat’s eyes only.',
    leftOutIn2(
      z.strictObject({
        headline: sentence(),
        text: writing(),
        basic: z.optional(about('The same in plain words, for a reader who finds the text hard.', writing())),
        adviser: sentence(),
      }),
    ),
  ),
  interests: about(
    'What it wants, most important first.',
    leftOutIn2(
      z
        .array(
          z.strictObject({
            title: sentence(),
            text: writing(LIMITS.sentence),
            issue: z.optional(issueId),
            ...grounds,
          }),
        )
        .check(z.maxLength(LIMITS.interests)),
    ),
  ),
  goal: about('What would count as having done well, in words.', leftOutIn2(sentence())),
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
  positions: leftOutIn2(keyed(issueId, position, LIMITS.issues)),
  variants: about(
    'How its openings, demands and briefs differ in some games. All that hold as the talks begin count, one after the other.',
    newIn2(z.optional(z.array(variant).check(z.maxLength(LIMITS.variants)))),
  ),
  linkages: z._default(z.array(linkage).check(z.maxLength(LIMITS.linkages)), []),
  walkAway: leftOutIn2(walkAway),
  outside: about(
    'Points that an accord which others sign without it adds to its no deal, or takes from it.',
    newIn2(z.optional(grounded(-100, 100))),
  ),
  mandate: keyed(issueId, mandateOnIssue, LIMITS.issues),
  redLines: z._default(z.array(redLine).check(z.maxLength(LIMITS.redLines)), []),
  support: leftOutIn2(grounded(0, 100)),
  patience: about('Rounds without a settlement that it will sit through.', leftOutIn2(grounded(0, 12))),
  trust: leftOutIn2(trust),
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
