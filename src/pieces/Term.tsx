/** A word of the field, explained where it stands. */
import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import type { TermName } from './glossary.ts'
import { later } from './later.tsx'
import { Popover } from './Popover.tsx'
import { useLanguage } from './speaking.ts'

/** The words of the scenario in hand; whoever opens one provides them. */
export const ScenarioWords = createContext<Vocabulary | null>(null)

const meaning = later(async () => {
  const { termIn } = await import('./glossary.ts')
  return ({ name }: { readonly name: TermName }): VNode => {
    const { word, means } = termIn(useContext(ScenarioWords), name, useLanguage())
    return (
      <>
        <b>{word}</b> {means}
      </>
    )
  }
}, 'part')
export const Term = ({
  name,
  children,
  plain = false,
}: {
  readonly name: TermName
  /** The word as the sentence needs it. */
  readonly children: ComponentChildren
  /** Without the dotted line: for a mark that has a face of its own. */
  readonly plain?: boolean
}): VNode => (
  <Popover class={plain ? 'term plain' : 'term'} note={<meaning.Screen name={name} />}>
    {children}
  </Popover>
)
