/** What the world sent in while the delegations sat together. */

import type { VNode } from 'preact'
import { BasisDot, Grounds } from '../../pieces/grounds.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Writing } from '../../pieces/Writing.tsx'
import type { PartyView } from '../../table/view.ts'
import { dayAndMonth } from '../../telling/dates.ts'
import { counted } from '../../telling/phrases.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { eventsOfRound } from './eventsOfRound.ts'
import { Shifts } from './Shifts.tsx'

/** As many as a person reads before the next round; the rest is folded away, not left out. */
const SHOWN = 4

const Items = ({ view, news }: { readonly view: PartyView; readonly news: PartyView['news'] }): VNode => (
  <>
    {news.map((item) => (
      <article key={item.id}>
        <p class="wire-head">
          <span class="mono muted">{item.date === undefined ? 'Background' : dayAndMonth(item.date)}</span>
          <Grounds of={item} sources={view.scenario.sources} />
        </p>
        <h3>
          <OwnText>{item.headline}</OwnText>
        </h3>
        <Writing text={item.text} class="serif muted" />
        <Shifts view={view} shifts={item.shifts} none="It moves nothing that you can see." />
      </article>
    ))}
  </>
)

export const Wire = ({ view }: { readonly view: PartyView }): VNode => {
  const struck = new Set(
    eventsOfRound(view).flatMap((event) => (event.type === 'news.struck' ? [event.event] : [])),
  )
  const news = view.news.filter((item) => struck.has(item.id)).reverse()
  const latest = news.slice(0, SHOWN)
  const earlier = news.slice(SHOWN)
  return (
    <section class="wire" aria-labelledby="wire-title">
      <h2 id="wire-title">{capitalised(view.scenario.vocabulary.wire)}</h2>
      {news.length === 0 && <p class="quiet serif">Nothing from outside reached the table in this round.</p>}
      <Items view={view} news={latest} />
      {earlier.length > 0 && (
        <details>
          <summary>{counted(earlier.length, 'earlier report')}</summary>
          <Items view={view} news={earlier} />
        </details>
      )}
      {news.length > 0 && (
        <p class="small muted wire-foot">
          How far an event moves a side is <BasisDot basis="assumed" />
        </p>
      )}
    </section>
  )
}
