import { nameIn, type Tree, valueUnder } from '../text/tree.ts'

/** The class that a map says it was saved from, without the module before it. */
export const classOf = (tree: Tree | undefined): string | null =>
  (nameIn(valueUnder(tree, 'type')) ?? nameIn(valueUnder(tree, '__python_class__')))?.split('.').at(-1) ??
  null
