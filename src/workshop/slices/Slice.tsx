/** A part of a panel that is drawn anew when its turn comes, not together with all others. The first time it is drawn at once. */
import type { ComponentChildren, VNode } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { inTurn } from './inTurn.ts'

export const Slice = ({ children }: { readonly children: ComponentChildren }): VNode => {
  const [drawn, setDrawn] = useState<{ readonly children: ComponentChildren }>({ children })
  useLayoutEffect(() => {
    if (children !== drawn.children) return inTurn(() => setDrawn({ children }))
    return undefined
  }, [children, drawn])
  return <>{drawn.children}</>
}
