/** The functions of one issue that NegMAS saves (Mohammad, Nakadai & Greenwald 2021), those of simple arithmetic. */
import { quoted } from '../../scenario/finding.ts'
import type { Notes } from '../notes.ts'
import { finiteNumber, numbersIn } from '../parts.ts'
import type { Evaluator } from '../stated.ts'
import { type Tree, valueUnder } from '../text/tree.ts'
import { classOf } from './classOf.ts'

const formula = (worthOf: (value: number) => number): Evaluator => ({ by: 'formula', worthOf })

export const identity: Evaluator = formula((value) => value)

const KNOWN = 'TableFun, ConstFun, IdentityFun, LinearFun, AffineFun, QuadraticFun and PolynomialFun'

export const evaluatorIn = (tree: Tree, notes: Notes): Evaluator => {
  const type =
    classOf(tree) ?? (valueUnder(tree, 'mapping') === undefined ? 'function without a type' : 'TableFun')
  const number = (key: string): number => {
    const found = valueUnder(tree, key)
    return found === undefined ? 0 : (finiteNumber(found, `${quoted(key)} of the ${type}`, notes) ?? 0)
  }
  const [bias, slope] = [number('bias'), number('slope')]
  switch (type) {
    case 'TableFun':
      return tableIn(tree, notes)
    case 'ConstFun':
      return formula(() => bias)
    case 'IdentityFun':
      return identity
    case 'LinearFun':
      return formula((value) => slope * value)
    case 'AffineFun':
      return formula((value) => slope * value + bias)
    case 'QuadraticFun': {
      const [a2, a1] = [number('a2'), number('a1')]
      return formula((value) => a2 * value * value + a1 * value + bias)
    }
    case 'PolynomialFun':
      return polynomialIn(tree, bias, notes)
    default:
      notes.say(
        'unsupported-function',
        tree.at,
        `An issue is valued by a ${quoted(type, 40)}, which is not supported.`,
        `Supported are ${KNOWN}.`,
      )
      return { by: 'nothing' }
  }
}

const tableIn = (tree: Tree, notes: Notes): Evaluator => {
  const mapping = valueUnder(tree, 'mapping')
  if (mapping?.kind === 'map')
    return {
      by: 'table',
      entries: numbersIn(mapping, 'the table', notes).map(({ key, value, number }) => ({
        name: key,
        at: value.at,
        worth: number,
      })),
    }
  notes.say(
    'missing-part',
    tree.at,
    'A TableFun has no "mapping".',
    'Map each value of the issue to a number.',
  )
  return { by: 'nothing' }
}

/** Coefficients of x, x², … and a constant, by Horner’s rule. */
const polynomialIn = (tree: Tree, bias: number, notes: Notes): Evaluator => {
  const listed = valueUnder(tree, 'coefficients')
  const coefficients =
    listed?.kind === 'list' ? listed.items.map((item) => finiteNumber(item, 'A coefficient', notes) ?? 0) : []
  return formula(
    (value) => coefficients.reduceRight((sum, coefficient) => (sum + coefficient) * value, 0) + bias,
  )
}
