/** A word of the field, explained where it stands. */
import type { ComponentChildren, VNode } from 'preact'
import { GLOSSARY, type TermName } from '../glossary.ts'
import { Popover } from './Popover.tsx'

export const Term = ({
  name,
  children,
  plain = false,
}: {
  readonly name: TermName
  /** The word as the sentence needs it; the glossary's own otherwise. */
  readonly children?: ComponentChildren
  /** Without the dotted line: for a mark that has a face of its own. */
  readonly plain?: boolean
}): VNode => {
  const { word, means } = GLOSSARY[name]
  return (
    <Popover
      class={plain ? 'term plain' : 'term'}
      note={
        <>
          <b>{word}</b> {means}
        </>
      }
    >
      {children ?? word}
    </Popover>
  )
}
