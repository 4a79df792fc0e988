/** What the world sent in while the delegations sat together. */

import type { VNode } from 'preact'
import { BasisDot, Grounds } from '../../pieces/grounds.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Writing } from '../../pieces/Writing.tsx'
import { woven } from '../../pieces/woven.ts'
import type { PartyView } from '../../table/view.ts'
import { dayAndMonth } from '../../telling/dates.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { INTERLUDE } from '../../words/interlude/catalog.ts'
import * as texts from '../../words/interlude/en.ts'
import { eventsOfRound } from './eventsOfRound.ts'
import { Shifts } from './Shifts.tsx'

/** As many as a person reads before the next round; the rest is folded away, not left out. */
const SHOWN = 4

const Items = ({ view, news }: { readonly view: PartyView; readonly news: PartyView['news'] }): VNode => {
  const say = useWords(INTERLUDE)
  return (
    <>
      {news.map((item) => (
        <article key={item.id}>
          <p class="wire-head">
            <span class="mono muted">
              {item.date === undefined ? say(texts.background) : dayAndMonth(say.language, item.date)}
            </span>
            <Grounds of={item} sources={view.scenario.sources} />
          </p>
          <h3>
            <OwnText>{item.headline}</OwnText>
          </h3>
          <Writing text={item.text} class="serif muted" />
          <Shifts view={view} shifts={item.shifts} none={say(texts.movesNothing)} />
        </article>
      ))}
    </>
  )
}

export const Wire = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(INTERLUDE)
  const struck = new Set(
    eventsOfRound(view).flatMap((event) => (event.type === 'news.struck' ? [event.event] : [])),
  )
  const news = view.news.filter((item) => struck.has(item.id)).reverse()
  const latest = news.slice(0, SHOWN)
  const earlier = news.slice(SHOWN)
  return (
    <section class="wire" aria-labelledby="wire-title">
      <h2 id="wire-title">{say(texts.wire, { wire: capitalised(view.scenario.vocabulary.wire) })}</h2>
      {news.length === 0 && <p class="quiet serif">{say(texts.noNews)}</p>}
      <Items view={view} news={latest} />
      {earlier.length > 0 && (
        <details>
          <summary>{say(texts.earlier, { count: earlier.length })}</summary>
          <Items view={view} news={earlier} />
        </details>
      )}
      {news.length > 0 && (
        <p class="small muted wire-foot">
          {woven(say, texts.howFarBasis, { basis: () => <BasisDot basis="assumed" /> })}
        </p>
      )}
    </section>
  )
}
