/** Marks a game that branched off from another, wherever its name stands. */
import type { VNode } from 'preact'
import type { Branch } from '../../session/desk/desk.ts'
import './forkTag.css'
import { Icon } from '../../pieces/Icon.tsx'
import { Popover } from '../../pieces/Popover.tsx'
import { branchTag } from './savedNames.ts'

export const ForkTag = ({ branch }: { readonly branch: Branch }): VNode => (
  <span class="fork-tag small">
    <Icon name="fork" />
    {branchTag(branch)}
  </span>
)

/** The same where there is little room: it says the rest when it is pressed. */
export const ForkMark = ({ branch }: { readonly branch: Branch }): VNode => (
  <Popover class="fork-mark" label={branchTag(branch)} note={branchTag(branch)}>
    <span class="fork-tag small">
      <Icon name="fork" />
      <span class="fork-word">Fork</span>
    </span>
  </Popover>
)
