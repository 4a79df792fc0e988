/**
 * Genius XML: one element tree for domains (`negotiation_template`) and profiles (`utility_space`). A profile is
 * recognised by its evaluations and weights, never by the file's name.
 */
import { quoted } from '../../scenario/finding.ts'
import type { Notes } from '../notes.ts'
import type { StatedDomain, StatedFile } from '../stated.ts'
import { childrenNamed, type Element, findBelow, parseXml } from '../text/xml.ts'
import { type GeniusIssue, issuesUnder, statedIssue } from './issues.ts'
import { readGeniusProfile } from './profile.ts'

/** Null where the file cannot be used, for a noted reason. */
export const readGenius = (text: string, notes: Notes): StatedFile | null => {
  const root = parseXml(text, notes)
  if (root === null) {
    if (notes.problems.length === 0)
      notes.say('malformed', 0, 'The file holds no XML element.', 'Name a domain or profile saved by GENIUS.')
    return null
  }
  const space = root.name === 'utility_space' ? root : childrenNamed(root, 'utility_space')[0]
  if (space === undefined) {
    notes.say(
      'unknown-format',
      root.at,
      `The file is XML, but its root is <${quoted(root.name, 40).slice(1, -1)}>, not a domain or profile of GENIUS.`,
      'A domain starts with <negotiation_template>, a profile with <utility_space>.',
    )
    return null
  }
  const issues = issuesUnder(space)
  if (root.name === 'utility_space' && isProfile(space, issues)) return profileOf(space, issues, text, notes)
  return { kind: 'domain', format: 'genius', domain: domainOf(space, issues, text, notes) }
}

const isProfile = (space: Element, issues: readonly GeniusIssue[]): boolean =>
  findBelow(space, ['weight', 'reservation', 'discount_factor', 'hyperrectangle', 'ufun', 'evaluator']) !==
    undefined ||
  issues.some(({ element }) =>
    childrenNamed(element, 'item').some((item) => item.attributes.has('evaluation')),
  )

const domainOf = (
  space: Element,
  issues: readonly GeniusIssue[],
  text: string,
  notes: Notes,
): StatedDomain => {
  const name = childrenNamed(space, 'objective')[0]?.attributes.get('name')?.trim() ?? ''
  return {
    notes,
    // GENIUS calls the topmost objective "root" unless its author has named it.
    name: name === '' || name.toLowerCase() === 'root' ? null : name,
    issues: issues.flatMap((issue) => statedIssue(issue, text, notes) ?? []),
  }
}

/** Constraints over several issues at once, and what else has no worth by issue. */
const nonLinearIn = (space: Element): Element | null => {
  const type = space.attributes.get('type')?.toLowerCase() ?? ''
  if (/non-?linear|constraint/.test(type)) return space
  return findBelow(space, ['hyperrectangle', 'ufun']) ?? null
}

const profileOf = (
  space: Element,
  issues: readonly GeniusIssue[],
  text: string,
  notes: Notes,
): StatedFile | null => {
  const nonLinear = nonLinearIn(space)
  if (nonLinear !== null) {
    notes.say(
      'unsupported-profile',
      nonLinear.at,
      'This profile is non-linear: its worths come from hyper-rectangles over several issues at once, which are not supported.',
      'Only profiles that sum worths issue by issue can be imported.',
    )
    return null
  }
  const domain = domainOf(space, issues, text, notes)
  return { kind: 'profile', format: 'genius', profile: readGeniusProfile(space, issues, domain, text, notes) }
}
