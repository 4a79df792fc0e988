/** The bar of every page of a class: where one is, of which class, and the acts that concern all of the page. */
import type { ComponentChildren, VNode } from 'preact'
import { Logo } from '../../pieces/Logo.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

export const ClassHeader = ({
  title,
  beside,
  children,
}: {
  readonly title: string
  readonly beside?: string
  readonly children?: ComponentChildren
}): VNode => {
  const say = useWords(CLASSROOM)
  return (
    <header class="bar tall class-bar">
      <a class="class-home" href="#shelf" aria-label={say('toShelf')}>
        <Logo />
      </a>
      <h1 class="bar-title serif">{title}</h1>
      {beside !== undefined && <p class="small muted class-beside">{beside}</p>}
      <div class="bar-end class-acts">{children}</div>
    </header>
  )
}
