/** How far something moves and which way, in five steps around the middle. Words beside it say the same. */
import type { VNode } from 'preact'

const MIDDLE = 2

/** Small moves show as one step, larger ones as two. */
export const stepOf = (change: number): number =>
  MIDDLE + Math.sign(change) * Math.min(MIDDLE, Math.ceil(Math.abs(change) / 2))

export const wordOf = (change: number): string => {
  const size = Math.abs(change) > 2 ? 'clearly ' : ''
  if (change > 0) return `${size}more`
  return change < 0 ? `${size}less` : 'unchanged'
}

export const Steps = ({ change }: { readonly change: number }): VNode => {
  const at = stepOf(change)
  const within = (index: number) => index >= Math.min(at, MIDDLE) && index <= Math.max(at, MIDDLE)
  return (
    <span class="steps">
      <span aria-hidden="true">
        {[0, 1, 2, 3, 4].map((index) => (
          <i key={index} class={index === MIDDLE ? 'middle' : within(index) ? 'on' : ''} />
        ))}
      </span>
      <span class="small">{wordOf(change)}</span>
    </span>
  )
}
