/** NegMAS YAML (or the same as JSON): a domain is a list of `issues`, a profile a utility function over them. */
import { quoted } from '../../scenario/finding.ts'
import type { Notes } from '../notes.ts'
import { listUnder } from '../parts.ts'
import type { StatedDomain, StatedFile, StatedIssue, StatedRange } from '../stated.ts'
import { described, nameIn, numberIn, type Tree, valueUnder } from '../text/tree.ts'
import { classOf } from './classOf.ts'
import { readNegmasProfile } from './profile.ts'

const isFunction = (root: Tree): boolean =>
  valueUnder(root, 'ufun') !== undefined ||
  (valueUnder(root, 'values') !== undefined && valueUnder(root, 'issues') === undefined) ||
  /utility|ufun/i.test(classOf(root) ?? '')

export const isNegmas = (root: Tree): boolean =>
  root.kind === 'map' && (valueUnder(root, 'issues') !== undefined || isFunction(root))

/** Null where the file cannot be used, for a noted reason. */
export const readNegmas = (root: Tree, notes: Notes): StatedFile | null => {
  if (isFunction(root)) {
    const carried =
      valueUnder(root, 'outcome_space') ?? valueUnder(valueUnder(root, 'ufun'), 'outcome_space') ?? root
    const domain = valueUnder(carried, 'issues') === undefined ? null : domainIn(carried, notes)
    const profile = readNegmasProfile(root, domain, notes)
    return profile === null ? null : { kind: 'profile', format: 'negmas', profile }
  }
  const domain = domainIn(root, notes)
  return domain === null ? null : { kind: 'domain', format: 'negmas', domain }
}

const domainIn = (root: Tree, notes: Notes): StatedDomain | null => {
  const issues = listUnder(root, 'issues', 'The domain', notes)
  if (issues === null) return null
  return {
    notes,
    name: nameIn(valueUnder(root, 'name')),
    issues: issues.items.flatMap((issue, index) => issueIn(issue, index, notes) ?? []),
  }
}

const issueIn = (tree: Tree, index: number, notes: Notes): StatedIssue | null => {
  const name = nameIn(valueUnder(tree, 'name'))?.trim() || `Issue ${index + 1}`
  const stated = { name, index: index + 1, at: tree.at }
  const values = valueUnder(tree, 'values')
  const type = classOf(tree) ?? ''
  const range = rangeIn(values, type)
  if (range !== null) return { ...stated, values: range }
  if (values?.kind === 'list')
    return {
      ...stated,
      values: values.items.flatMap((item) => {
        const named = nameIn(item)
        if (named !== null) return [{ name: named, at: item.at }]
        notes.say(
          'wrong-type',
          item.at,
          `A value of issue ${quoted(name)} is ${described(item)}.`,
          'Write a text or a number.',
        )
        return []
      }),
    }
  notes.say(
    'missing-part',
    tree.at,
    `Issue ${quoted(name)} has no list of "values".`,
    'List them, or give a ContiguousIssue its lower and upper bound.',
  )
  return null
}

/** Bounds of integers or real numbers; of a bare number N, the integers below it. Null for a list of values. */
const rangeIn = (values: Tree | undefined, type: string): StatedRange | null => {
  const bare = values?.kind === 'number' ? values.value : null
  if (bare !== null) return { low: 0, high: bare - 1, step: 1 }
  if (!/^(Contiguous|Continuous|CountableInfinite|ContinuousInfinite)/.test(type)) return null
  const bounds = values?.kind === 'list' ? values.items.map(numberIn) : []
  const [low, high] = bounds
  if (bounds.length !== 2 || low === undefined || low === null || high === undefined || high === null)
    return null
  return { low, high, step: /^Cont(inuous)/.test(type) ? null : 1 }
}
