/** Says once, at once, what must not be missed by ear: that it is your turn, and that something was settled. */
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PartyView } from '../../table/view.ts'
import { partyState } from '../../telling/describeTable.ts'
import { tellEvent } from '../../telling/tellEvent.ts'

const isNews = (type: string): boolean =>
  type === 'issue.sealed' || type === 'issue.initialled' || type === 'talks.ended'

export const Announcer = ({ view }: { readonly view: PartyView }): VNode => {
  const [words, say] = useState('')
  const heard = useRef(view.record.at(-1)?.index ?? -1)
  const mine = view.toMove === view.viewer
  useEffect(() => {
    const news = view.record.filter((event) => event.index > heard.current && isNews(event.type))
    heard.current = view.record.at(-1)?.index ?? heard.current
    const told = news.map((event) => tellEvent(view, event)?.heading ?? '')
    if (mine) told.push(`${partyState(view, view.viewer)}.`)
    if (told.length > 0) say(told.join('. '))
  }, [view, mine])
  return (
    <p class="unseen" role="alert">
      {words}
    </p>
  )
}
