/** Where a demand, an event or a number comes from: the dot that says how well it is grounded, and the sources behind it. */

import type { VNode } from 'preact'
import type { Scenario } from '../scenario/scenario.ts'
import type { SourceId } from '../terms/ids.ts'
import { OwnText } from './OwnText.tsx'
import { Popover } from './Popover.tsx'
import { Writing } from './Writing.tsx'

export type Basis = 'reported' | 'inferred' | 'assumed'
export type Sources = Scenario['sources']

const MEANING: Record<Basis, string> = {
  reported: 'A source listed with this scenario says so.',
  inferred: 'It follows from what is reported.',
  assumed: 'The authors of this scenario chose it. A class may choose otherwise.',
}

/** Full dot: reported. Half: inferred. Dashed: assumed. With `because`, a press opens the reason. */
export const BasisDot = ({ basis, because }: { readonly basis: Basis; readonly because?: string }): VNode => {
  const face = (
    <>
      <i aria-hidden="true" />
      {basis}
    </>
  )
  return because === undefined ? (
    <span class={`basis ${basis}`}>{face}</span>
  ) : (
    <Popover
      class={`basis ${basis}`}
      note={
        <>
          <b>{basis}</b> {MEANING[basis]} <Writing inline text={because} />
        </>
      }
    >
      {face}
    </Popover>
  )
}

/** A source's tag; a press says what it is. */
export const SourceTag = ({ tag, sources }: { readonly tag: SourceId; readonly sources: Sources }): VNode => {
  const source = sources[tag]
  if (source === undefined) return <span class="source-tag">{tag}</span>
  return (
    <Popover
      class="source-tag"
      label={`Source ${tag}`}
      note={
        <OwnText>
          <b>{source.what}</b> {source.outlet}, {source.date}
        </OwnText>
      }
    >
      {tag}
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
