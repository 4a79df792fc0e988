/** The dot beside weights and walk-aways: whether the authors chose them, or a published domain has them so. */
import type { VNode } from 'preact'
import type { Numbers } from '../../debrief/numbers.ts'
import { BasisDot } from '../../pieces/grounds.tsx'

export const NumbersDot = ({ numbers }: { readonly numbers: Numbers }): VNode =>
  numbers === 'published' ? (
    <BasisDot basis="reported" because="They are kept as the published domain has them." />
  ) : (
    <BasisDot basis="assumed" />
  )
