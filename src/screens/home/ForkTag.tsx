/** Marks a game that branched off from another, wherever its name stands. */
import type { VNode } from 'preact'
import type { Branch } from '../../session/desk/desk.ts'
import './forkTag.css'
import { Icon } from '../../pieces/Icon.tsx'
import { Popover } from '../../pieces/Popover.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
import { branchTag } from './savedNames.ts'

export const ForkTag = ({ branch }: { readonly branch: Branch }): VNode => {
  const say = useWords(EVERYWHERE)
  return (
    <span class="fork-tag small">
      <Icon name="fork" />
      {branchTag(say, branch)}
    </span>
  )
}

/** The same where there is little room: it says the rest when it is pressed. */
export const ForkMark = ({ branch }: { readonly branch: Branch }): VNode => {
  const say = useWords(EVERYWHERE)
  const tag = branchTag(say, branch)
  return (
    <Popover class="fork-mark" label={tag} note={tag}>
      <span class="fork-tag small">
        <Icon name="fork" />
        <span class="fork-word">{say('forkWord')}</span>
      </span>
    </Popover>
  )
}
