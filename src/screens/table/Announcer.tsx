/** Says once, at once, what must not be missed by ear: an answer, and that it is your turn. */
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PartyView } from '../../table/view.ts'
import { announcement, yourTurn } from '../../telling/announcements.ts'

export const Announcer = ({ view }: { readonly view: PartyView }): VNode => {
  const [words, say] = useState('')
  const heard = useRef(view.record.at(-1)?.index ?? -1)
  const mine = view.toMove === view.viewer
  useEffect(() => {
    const news = view.record.filter((event) => event.index > heard.current)
    heard.current = view.record.at(-1)?.index ?? heard.current
    const told = [...news.map((event) => announcement(view, event)), yourTurn(view)].filter(
      (each) => each !== null,
    )
    if (told.length > 0) say(told.join(' '))
  }, [view, mine])
  return (
    <p class="unseen" role="alert">
      {words}
    </p>
  )
}
