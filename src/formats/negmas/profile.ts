/** A NegMAS utility function that sums over the issues: u = Σ weight × function(value). */
import { quoted } from '../../scenario/finding.ts'
import type { Notes } from '../notes.ts'
import { finiteNumber } from '../parts.ts'
import type { Evaluator, StatedDomain, StatedPosition, StatedProfile, StatedReservation } from '../stated.ts'
import { described, nameIn, numberIn, type Tree, type TreeEntry, valueUnder } from '../text/tree.ts'
import { classOf } from './classOf.ts'
import { evaluatorIn, identity } from './functions.ts'

const ADDITIVE = new Set(['LinearAdditiveUtilityFunction', 'LinearUtilityAggregationFunction'])
/** A number’s worth is the number itself. */
const LINEAR = new Set(['LinearUtilityFunction', 'AffineUtilityFunction'])

export const readNegmasProfile = (
  root: Tree,
  domain: StatedDomain | null,
  notes: Notes,
): StatedProfile | null => {
  const inner = valueUnder(root, 'ufun')
  const space = inner?.kind === 'map' ? inner : root
  if (space !== root) sayDiscounted(root, notes)
  const type = classOf(space) ?? 'LinearAdditiveUtilityFunction'
  if (!ADDITIVE.has(type) && !LINEAR.has(type)) {
    notes.say(
      'unsupported-profile',
      space.at,
      `This profile is a ${quoted(type, 40)}, which is not supported${/hyper/i.test(type) ? ': its worths come from hyper-rectangles over several issues at once' : ''}.`,
      'Only a LinearAdditiveUtilityFunction or LinearUtilityFunction, which sum worths issue by issue, can be imported.',
    )
    return null
  }
  const positions = LINEAR.has(type) ? linearPositions(space, notes) : additivePositions(space, notes)
  const bias = numberIn(valueUnder(space, 'bias')) ?? 0
  if (bias !== 0)
    notes.say(
      'unsupported-function',
      valueUnder(space, 'bias')?.at ?? space.at,
      `The profile adds a bias of ${bias} to every outcome, which is not supported.`,
      'Add it to the values of one issue instead.',
    )
  return {
    notes,
    name: nameIn(valueUnder(root, 'name')) ?? nameIn(valueUnder(space, 'name')),
    at: space.at,
    positions,
    reservation: reservationIn(
      valueUnder(root, 'reserved_value') ?? valueUnder(space, 'reserved_value'),
      notes,
    ),
    discount: 1,
    domain,
  }
}

const sayDiscounted = (root: Tree, notes: Notes): void =>
  notes.say(
    'discount-ignored',
    root.at,
    `The profile is discounted over time (${quoted(classOf(root) ?? 'ufun', 40)}), which is not kept.`,
    'At this table an agreement is worth the same whenever it is made.',
  )

/** Entries of a list or a map by issue, with the name where there is one. */
const byIssue = (
  tree: Tree | undefined,
): readonly { name: string | null; at: number; value: Tree }[] | null => {
  if (tree?.kind === 'list') return tree.items.map((value) => ({ name: null, at: value.at, value }))
  if (tree?.kind !== 'map') return null
  return tree.entries.map(({ key, keyAt, value }: TreeEntry) => ({ name: key.trim(), at: keyAt, value }))
}

const weightsIn = (space: Tree, notes: Notes) => {
  const weights = byIssue(valueUnder(space, 'weights')) ?? []
  const named = new Map(
    weights.flatMap((one) => (one.name === null ? [] : [[one.name, one] as const])).reverse(),
  )
  return (name: string | null, index: number): StatedPosition['weight'] => {
    const found = (name === null ? undefined : named.get(name)) ?? weights[index]
    if (found === undefined) return null
    return { value: finiteNumber(found.value, 'A weight', notes) ?? 0, at: found.value.at }
  }
}

const sayNoList = (space: Tree, key: string, notes: Notes): readonly StatedPosition[] => {
  const found = valueUnder(space, key)
  notes.say(
    found === undefined ? 'missing-part' : 'wrong-type',
    found?.at ?? space.at,
    found === undefined
      ? `The profile has no ${quoted(key)}.`
      : `${quoted(key)} should be a list or a map by issue, and is ${described(found)}.`,
    `Write one entry of ${quoted(key)} for each issue.`,
  )
  return []
}

const additivePositions = (space: Tree, notes: Notes): readonly StatedPosition[] => {
  const functions = byIssue(valueUnder(space, 'values'))
  if (functions === null) return sayNoList(space, 'values', notes)
  const weightOf = weightsIn(space, notes)
  return functions.map(({ name, at, value }, index) =>
    position({ name, at, index, weight: weightOf(name, index), evaluator: evaluatorIn(value, notes) }),
  )
}

const linearPositions = (space: Tree, notes: Notes): readonly StatedPosition[] => {
  const weights = byIssue(valueUnder(space, 'weights'))
  if (weights === null) return sayNoList(space, 'weights', notes)
  const weightOf = weightsIn(space, notes)
  return weights.map(({ name, at }, index) =>
    position({ name, at, index, weight: weightOf(name, index), evaluator: identity }),
  )
}

const position = (stated: {
  name: string | null
  at: number
  index: number
  weight: StatedPosition['weight']
  evaluator: Evaluator
}): StatedPosition => ({ ...stated, index: stated.index + 1, range: null })

/** Minus infinity, nothing and "None" mean that anything is better than no agreement. */
const reservationIn = (tree: Tree | undefined, notes: Notes): StatedReservation | null => {
  if (tree === undefined || tree.kind === 'nothing' || nameIn(tree) === 'None') return null
  if (numberIn(tree) === -Infinity) return null
  const value = finiteNumber(tree, '"reserved_value"', notes)
  return value === null ? null : { value, at: tree.at }
}
