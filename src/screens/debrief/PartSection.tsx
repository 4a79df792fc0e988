/** A part of the debrief, under its own heading, with a place to be jumped to. */
import type { ComponentChildren, VNode } from 'preact'

export const PartSection = ({
  id,
  title,
  about,
  children,
}: {
  readonly id: string
  readonly title: string
  /** What it shows, in a sentence. */
  readonly about?: string | undefined
  readonly children: ComponentChildren
}): VNode => (
  <section class="part" id={`part-${id}`} aria-labelledby={`part-${id}-title`}>
    <h2 id={`part-${id}-title`} tabIndex={-1}>
      {title}
    </h2>
    {about !== undefined && <p class="part-about muted">{about}</p>}
    {children}
  </section>
)
