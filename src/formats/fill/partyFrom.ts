/** A party from a published profile: its numbers as they stand, with neutral texts around them. */
import type { PublishedDomain } from '../publishedDomain.ts'
import { FILL_DEFAULTS } from './defaults.ts'
import { inPoints, toldPoints } from './points.ts'
import { type IssueInput, type PartyInput, profileTag } from './scenarioInput.ts'

/** Shapes and colours in the order in which parties get them, the most different first. */
const MARKERS = [
  { shape: 'circle', colour: 'blue' },
  { shape: 'square', colour: 'rust' },
  { shape: 'diamond', colour: 'olive' },
  { shape: 'triangle', colour: 'plum' },
  { shape: 'star', colour: 'teal' },
  { shape: 'hexagon', colour: 'graphite' },
  { shape: 'cross', colour: 'brown' },
  { shape: 'hourglass', colour: 'slate' },
] as const

const INTERESTS = 3

export const partyFrom = (
  { issues, profiles }: PublishedDomain,
  index: number,
  id: string,
  texts: readonly IssueInput[],
): PartyInput => {
  const profile = profiles[index]
  if (profile === undefined) throw new Error(`There is no profile ${index}.`)
  const { name, weights, evaluations, reservationValue } = profile
  const sources = [profileTag(index)]
  const assumed = (because: string) => ({ basis: 'assumed', because }) as const
  const reported = (because: string) => ({ basis: 'reported', because, sources }) as const
  const best = issues.map((_, issue) => greatest(evaluations[issue] ?? []))
  const heaviest = [...weights.keys()]
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
    .slice(0, INTERESTS)
  const leaving = `${toldPoints(reservationValue)} of 100 points`
  return {
    id,
    name,
    capital: 'home',
    roles: ['principal'],
    marker: MARKERS[index % MARKERS.length] ?? MARKERS[0],
    publicBrief: `${name} is one of ${profiles.length} parties to these talks.`,
    brief: {
      headline: 'Reach an agreement that is worth more to you than none.',
      text: `Your worths are those of the published profile. Without an agreement you have ${leaving}. Nobody else knows your numbers, and you do not know theirs.`,
      adviser: 'Give way where little is at stake for you, and ask for what weighs most.',
    },
    interests: heaviest.map((issue) => ({
      title: `${issues[issue]?.name ?? ''}.`,
      text: `It weighs ${toldPoints(weights[issue] ?? 0)} of 100 points; best is “${issues[issue]?.values[best[issue] ?? 0] ?? ''}”.`,
      issue: texts[issue]?.id ?? '',
      ...reported('The weight and the worths are the profile’s.'),
    })),
    goal: `An agreement worth clearly more than ${leaving}.`,
    positions: Object.fromEntries(
      texts.map((text, issue) => [
        text.id,
        {
          weight: inPoints(weights[issue] ?? 0),
          values: Object.fromEntries(
            text.options.map((option, value) => [option.id, inPoints(evaluations[issue]?.[value] ?? 0)]),
          ),
          opening: text.options[best[issue] ?? 0]?.id ?? '',
          demand: `${name} asks for “${text.options[best[issue] ?? 0]?.label ?? ''}”.`,
          ...reported(
            'Weight and worths are the profile’s. The opening is assumed: what is worth most to the party.',
          ),
        },
      ]),
    ),
    walkAway: {
      batna: 'No agreement: the published profile gives its worth, and does not say what it is.',
      reservationValue: inPoints(reservationValue),
      ...reported('The profile’s reservation value; 0 where it names none.'),
    },
    mandate: Object.fromEntries(
      texts.map((text) => [text.id, { allowed: text.options.map((option) => option.id) }]),
    ),
    support: { value: FILL_DEFAULTS.support.value, ...assumed(FILL_DEFAULTS.support.because) },
    patience: { value: FILL_DEFAULTS.patience.value, ...assumed(FILL_DEFAULTS.patience.because) },
    trust: { value: FILL_DEFAULTS.trust.value, ...assumed(FILL_DEFAULTS.trust.because) },
    ratifier: {
      kind: 'leader',
      name: `${name} itself`,
      margin: 0,
      noise: 0,
      ...assumed(FILL_DEFAULTS.support.because),
    },
    strategy: { temperament: FILL_DEFAULTS.temperament.value },
  }
}

/** The index of the greatest; the first of several. */
const greatest = (worths: readonly number[]): number => worths.indexOf(Math.max(...worths))
