import type { VNode } from 'preact'

/** A rubber stamp, a little askew. `fresh` lets it come down once. */
export const Stamp = ({
  children,
  tone = 'seal',
  fresh = false,
}: {
  readonly children: string
  readonly tone?: 'seal' | 'initial' | 'secret'
  readonly fresh?: boolean
}): VNode => <span class={`stamp ${tone}${fresh ? ' fresh' : ''}`}>{children}</span>
