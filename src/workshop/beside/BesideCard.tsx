/** A sheet among others beside the text, with a heading of its own. */
import type { ComponentChildren, VNode } from 'preact'
import { useId } from 'preact/hooks'

interface BesideCardProps {
  readonly title: string
  /** Stands at the end of the heading's line. */
  readonly beside?: ComponentChildren
  readonly class?: string
  readonly children: ComponentChildren
}

export const BesideCard = ({ title, beside, class: own = '', children }: BesideCardProps): VNode => {
  const heading = useId()
  return (
    <section class={`beside-card sheet ${own}`} aria-labelledby={heading}>
      <div class="beside-head">
        <h2 id={heading}>{title}</h2>
        {beside}
      </div>
      {children}
    </section>
  )
}
