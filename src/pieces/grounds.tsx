/** Where a demand, an event or a number comes from: the dot that says how well it is grounded, and the sources behind it. */

import type { VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { Scenario } from '../scenario/scenario.ts'
import type { SourceId } from '../terms/ids.ts'
import { EVERYWHERE } from '../words/parts/catalog.ts'
import { OwnText, WrittenIn } from './OwnText.tsx'
import { Popover } from './Popover.tsx'
import { useWords } from './speaking.ts'
import { Writing } from './Writing.tsx'

export type Basis = 'reported' | 'inferred' | 'assumed'
export type Sources = Scenario['sources']

interface BasisDotProps {
  readonly basis: Basis
  readonly because?: string
  /** Whose words `because` is; left out where they are the scenario’s. */
  readonly by?: 'page'
}

/** Full dot: reported. Half: inferred. Dashed: assumed. With `because`, a press opens the reason. */
export const BasisDot = ({ basis, because, by }: BasisDotProps): VNode => {
  const say = useWords(EVERYWHERE)
  const written = useContext(WrittenIn)
  const language = by === 'page' ? say.language : written
  const face = (
    <>
      <i aria-hidden="true" />
      {say(basis)}
    </>
  )
  return because === undefined ? (
    <span class={`basis ${basis}`}>{face}</span>
  ) : (
    <Popover
      class={`basis ${basis}`}
      note={
        <>
          <b>{say(basis)}</b> {say(`${basis}Means`)} <Writing inline text={because} language={language} />
        </>
      }
    >
      {face}
    </Popover>
  )
}

/** A source's tag; a press says what it is. */
export const SourceTag = ({ tag, sources }: { readonly tag: SourceId; readonly sources: Sources }): VNode => {
  const say = useWords(EVERYWHERE)
  const written = useContext(WrittenIn)
  const source = sources[tag]
  const name = <span translate={false}>{tag}</span>
  if (source === undefined) return <span class="source-tag">{name}</span>
  return (
    <Popover
      class="source-tag"
      label={say('source', { tag })}
      note={
        <OwnText language={written}>
          <b>{source.what}</b> {source.outlet}, {source.date}
        </OwnText>
      }
    >
      {name}
    </Popover>
  )
}

/** Tags and dot in one line, for anything that carries grounds. */
export const Grounds = ({
  of,
  sources,
}: {
  readonly of: {
    readonly basis: Basis
    readonly because: string
    readonly sources: readonly SourceId[]
  }
  readonly sources: Sources
}): VNode => (
  <span class="grounds">
    {of.sources.map((tag) => (
      <SourceTag key={tag} tag={tag} sources={sources} />
    ))}
    <BasisDot basis={of.basis} because={of.because} />
  </span>
)
