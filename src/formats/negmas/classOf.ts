import { nameIn, type Tree, under } from '../text/tree.ts'

/** The class that a map says it was saved from, without the module before it. */
export const classOf = (tree: Tree | undefined): string | null =>
  (nameIn(under(tree, 'type')) ?? nameIn(under(tree, '__python_class__')))?.split('.').at(-1) ?? null
