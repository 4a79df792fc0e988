/** GeniusWeb JSON: a domain is `name` and `issuesValues`; a profile is an object under the name of its kind. */
import { quoted } from '../../scenario/finding.ts'
import type { Notes } from '../notes.ts'
import { type MapTree, mapUnder } from '../parts.ts'
import type { StatedDomain, StatedFile, StatedIssue, StatedRange } from '../stated.ts'
import { described, nameIn, numberIn, type Tree, type TreeEntry, valueUnder } from '../text/tree.ts'
import { readGeniusWebProfile } from './profile.ts'

const ADDITIVE = 'LinearAdditiveUtilitySpace'

/** The object in which a profile's numbers stand, bare or under its kind; null for what is no profile. */
const spaceIn = (
  root: MapTree,
): { readonly kind: string; readonly space: Tree; readonly at: number } | null => {
  const only = root.entries.find(({ key }) => /(UtilitySpace|Profile|Ordering|Space)$/.test(key))
  if (only !== undefined) return { kind: only.key, space: only.value, at: only.keyAt }
  return valueUnder(root, 'issueUtilities') === undefined
    ? null
    : { kind: ADDITIVE, space: root, at: root.at }
}

export const isGeniusWeb = (root: Tree): root is MapTree =>
  root.kind === 'map' && (valueUnder(root, 'issuesValues') !== undefined || spaceIn(root) !== null)

/** Null where the file cannot be used, for a noted reason. */
export const readGeniusWeb = (root: MapTree, notes: Notes): StatedFile | null => {
  const profile = spaceIn(root)
  if (profile === null) {
    const domain = domainIn(root, notes)
    return domain === null ? null : { kind: 'domain', format: 'geniusweb', domain }
  }
  if (profile.kind !== ADDITIVE) {
    notes.say(
      'unsupported-profile',
      profile.at,
      `This profile is a ${quoted(profile.kind, 40)}, which is not supported.`,
      `Only a ${ADDITIVE}, which sums worths issue by issue, can be imported.`,
    )
    return null
  }
  const { space } = profile
  const carried = valueUnder(space, 'domain')
  const domain = carried?.kind === 'map' ? domainIn(carried, notes) : null
  const read = readGeniusWebProfile(space, domain, notes)
  return read === null ? null : { kind: 'profile', format: 'geniusweb', profile: read }
}

const domainIn = (root: Tree, notes: Notes): StatedDomain | null => {
  const issues = mapUnder(root, 'issuesValues', 'The domain', notes)
  if (issues === null) return null
  return {
    notes,
    name: nameIn(valueUnder(root, 'name')),
    issues: issues.entries.flatMap((entry) => issueIn(entry, notes) ?? []),
  }
}

const issueIn = ({ key, keyAt, value }: TreeEntry, notes: Notes): StatedIssue | null => {
  const stated = { name: key.trim(), index: null, at: keyAt }
  const listed = valueUnder(value, 'values')
  if (listed?.kind === 'list')
    return {
      ...stated,
      values: listed.items.flatMap((item) => {
        const name = nameIn(item)
        if (name !== null) return [{ name, at: item.at }]
        notes.say(
          'wrong-type',
          item.at,
          `A value of issue ${quoted(key)} is ${described(item)}.`,
          'Write a text.',
        )
        return []
      }),
    }
  const range = rangeIn(valueUnder(value, 'range') ?? valueUnder(listed, 'range'))
  if (range !== null) return { ...stated, values: range }
  notes.say(
    'missing-part',
    value.at,
    `Issue ${quoted(key)} has neither a list of "values" nor a "range" of three numbers.`,
    'Write {"values": ["…", "…"]} or {"range": [low, high, step]}.',
  )
  return null
}

/** Low, high and step, as numbers or as texts that hold them. */
const rangeIn = (tree: Tree | undefined): StatedRange | null => {
  if (tree?.kind !== 'list') return null
  const [low, high, step] = tree.items.map(numberIn)
  if (low === undefined || low === null || high === undefined || high === null) return null
  return { low, high, step: step ?? null }
}
