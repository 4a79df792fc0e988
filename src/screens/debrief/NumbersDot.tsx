/** The dot beside weights and walk-aways: whether the authors chose them, or a published domain has them so. */
import type { VNode } from 'preact'
import type { Numbers } from '../../debrief/numbers.ts'
import { BasisDot } from '../../pieces/grounds.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'

export const NumbersDot = ({ numbers }: { readonly numbers: Numbers }): VNode => {
  const say = useWords(DEBRIEF_WORDS)
  return numbers === 'published' ? (
    <BasisDot basis="reported" because={say('published')} by="page" />
  ) : (
    <BasisDot basis="assumed" />
  )
}
