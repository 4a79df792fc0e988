/** Marks a game that branched off from another, wherever its name stands. */
import type { VNode } from 'preact'
import type { Branch } from '../../session/desk/desk.ts'
import { branchTag } from '../home/savedNames.ts'
import { Icon } from './Icon.tsx'

export const ForkTag = ({ branch }: { readonly branch: Branch }): VNode => (
  <span class="fork-tag small">
    <Icon name="fork" />
    {branchTag(branch)}
  </span>
)
