/** How far something moves and which way, in five steps around the middle. The figure beside it says the same. */
import type { VNode } from 'preact'
import { useLanguage } from '../../pieces/speaking.ts'
import { figuresIn } from '../../telling/figures.ts'

const MIDDLE = 2

/** Small moves show as one step, larger ones as two. */
const stepOf = (change: number): number =>
  MIDDLE + Math.sign(change) * Math.min(MIDDLE, Math.ceil(Math.abs(change) / 2))

export const Steps = ({ change }: { readonly change: number }): VNode => {
  const at = stepOf(change)
  const { gained } = figuresIn(useLanguage())
  const within = (index: number) => index >= Math.min(at, MIDDLE) && index <= Math.max(at, MIDDLE)
  return (
    <span class="steps">
      <span aria-hidden="true">
        {[0, 1, 2, 3, 4].map((index) => (
          <i key={index} class={index === MIDDLE ? 'middle' : within(index) ? 'on' : ''} />
        ))}
      </span>
      <span class="small">{gained(change)}</span>
    </span>
  )
}
