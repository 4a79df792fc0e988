/**
 * A Genius profile by the rules of GENIUS 10.4 itself (Lin, Kraus, Baarslag, Tykhonov, Hindriks & Jonker 2014): an item
 * is worth its evaluation by the greatest of its issue, an integer slope × (value − lower bound) + offset cut to 0–1.
 */
import { quoted } from '../../scenario/finding.ts'
import type { Notes } from '../notes.ts'
import type { Evaluator, StatedDomain, StatedPosition, StatedProfile, StatedReservation } from '../stated.ts'
import { attributeAt, childrenNamed, type Element } from '../text/xml.ts'
import { type GeniusIssue, geniusIssueName, geniusRange, itemsOf, numberOf } from './issues.ts'

/** Below this greatest evaluation GENIUS counts every item of the issue as 0. */
const LEAST_GREATEST = 1e-5

export const readGeniusProfile = (
  space: Element,
  issues: readonly GeniusIssue[],
  domain: StatedDomain,
  text: string,
  notes: Notes,
): StatedProfile => ({
  notes,
  name: null,
  at: space.at,
  positions: issues.map((issue) => positionOn(issue, text, notes)),
  reservation: reservationIn(space, text, notes),
  discount: discountIn(space, text, notes),
  domain,
})

const positionOn = (issue: GeniusIssue, text: string, notes: Notes): StatedPosition => {
  const items = itemsOf(issue)
  const range = items.length > 0 ? null : geniusRange(issue, text, notes)
  return {
    name: geniusIssueName(issue),
    index: issue.index,
    at: issue.element.at,
    weight: weightOf(issue, text, notes),
    evaluator:
      items.length > 0 ? tableOf(issue, text, notes) : formulaOf(issue, range?.low ?? 0, text, notes),
    range,
  }
}

const weightOf = ({ weight }: GeniusIssue, text: string, notes: Notes): StatedPosition['weight'] => {
  if (weight === undefined) return null
  const value = numberOf(weight, 'value', text, notes)
  // A weight that is no number has been noted: it is not missing besides.
  return { value: value ?? 0, at: attributeAt(text, weight, 'value') }
}

const tableOf = (issue: GeniusIssue, text: string, notes: Notes): Evaluator => {
  const entries = itemsOf(issue).map(({ item, name, at }) => {
    const worth = numberOf(item, 'evaluation', text, notes)
    const garbled = worth === null && item.attributes.has('evaluation')
    return {
      name,
      at: worth === null ? at : attributeAt(text, item, 'evaluation'),
      worth: garbled ? 0 : worth,
    }
  })
  // A loop, because spreading more items than a call takes arguments would overflow the stack.
  const greatest = entries.reduce((most, { worth }) => Math.max(most, worth ?? 0), -Infinity)
  const scaled = (worth: number): number =>
    greatest < LEAST_GREATEST ? Math.min(0, worth) : worth / greatest
  return {
    by: 'table',
    entries: entries.map(({ name, at, worth }) => ({
      name,
      at,
      worth: worth === null ? null : scaled(worth),
    })),
  }
}

const nothing: Evaluator = { by: 'nothing' }

const cut = (worth: number): number => Math.min(1, Math.max(0, worth))

const formulaOf = (issue: GeniusIssue, low: number, text: string, notes: Notes): Evaluator => {
  const evaluator = childrenNamed(issue.element, 'evaluator')[0]
  const of = (worthOf: (value: number) => number): Evaluator => ({ by: 'formula', worthOf })
  const say = (code: 'missing-part' | 'unsupported-function', at: number, message: string, hint: string) => {
    notes.say(code, at, message, hint)
    return nothing
  }
  if (evaluator === undefined)
    return say(
      'missing-part',
      issue.element.at,
      `Issue ${quoted(geniusIssueName(issue))} has neither items with evaluations nor an evaluator.`,
      'Add <evaluator ftype="linear" slope="…" offset="…">.',
    )
  const type = evaluator.attributes.get('ftype')?.toLowerCase() ?? 'linear'
  const parameter = (name: string): number => numberOf(evaluator, name, text, notes) ?? 0
  if (type === 'linear' && evaluator.attributes.has('slope')) {
    const [slope, offset] = [parameter('slope'), parameter('offset')]
    return of((value) => cut(slope * (value - low) + offset))
  }
  // Real-valued issues count from 0, not from their lower bound.
  if (type === 'linear' && evaluator.attributes.has('parameter1')) {
    const [constant, slope] = [parameter('parameter0'), parameter('parameter1')]
    return of((value) => cut(slope * value + constant))
  }
  if (type === 'constant' && evaluator.attributes.has('parameter0')) {
    const constant = parameter('parameter0')
    return of(() => constant)
  }
  return say(
    'unsupported-function',
    attributeAt(text, evaluator, 'ftype'),
    `Issue ${quoted(geniusIssueName(issue))} is valued by a function of type ${quoted(type, 30)}, or lacks its parameters.`,
    'Known are "linear", with slope and offset or with parameter0 and parameter1, and "constant", with parameter0.',
  )
}

/** Anywhere GENIUS looks: below the utility space or its objective. */
const tagIn = (space: Element, name: string): Element | undefined =>
  [space, ...childrenNamed(space, 'objective')].flatMap((holder) => childrenNamed(holder, name))[0]

const reservationIn = (space: Element, text: string, notes: Notes): StatedReservation | null => {
  const tag = tagIn(space, 'reservation')
  if (tag === undefined) return null
  const value = numberOf(tag, 'value', text, notes)
  return value === null ? null : { value, at: attributeAt(text, tag, 'value') }
}

/** GENIUS treats whatever is not in (0, 1] as 1: no discount. */
const discountIn = (space: Element, text: string, notes: Notes): number => {
  const tag = tagIn(space, 'discount_factor')
  if (tag === undefined) {
    notes.say(
      'no-discount',
      space.at,
      'The profile has no discount factor.',
      'Taken as 1: an agreement is worth the same whenever it is made.',
    )
    return 1
  }
  const written = tag.attributes.get('value') ?? ''
  const value = Number(written)
  const valid = written.trim() !== '' && value > 0 && value <= 1
  const at = attributeAt(text, tag, 'value')
  if (!valid)
    notes.say(
      'discount-ignored',
      at,
      `The discount factor is ${quoted(written, 30)}, which GENIUS takes as 1.`,
      'Taken as 1: an agreement is worth the same whenever it is made.',
    )
  else if (value < 1)
    notes.say(
      'discount-ignored',
      at,
      `The discount factor ${value} is not kept: at this table an agreement is worth the same whenever it is made.`,
      'Turns and patience press for time here; see "rounds" in the scenario.',
    )
  return valid ? value : 1
}
