/** What the round has settled, where no delegation speaks to the press. */

import type { VNode } from 'preact'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { optionOf } from '../../scenario/scenario.ts'
import type { PartyView } from '../../table/view.ts'
import { INTERLUDE } from '../../words/interlude/catalog.ts'
import * as texts from '../../words/interlude/en.ts'
import { eventsOfRound } from './eventsOfRound.ts'

export const RoundTold = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(INTERLUDE)
  const settled = view.scenario.issues.flatMap(({ id, label }) => {
    const line = view.draft[id]
    return line === undefined || line.round !== view.round.id ? [] : [{ id, label, line }]
  })
  const offers = eventsOfRound(view).filter(({ type }) => type === 'offer.made').length
  return (
    <section class="communique" aria-labelledby="aside-title">
      <h2 id="aside-title">{say(texts.settledTitle)}</h2>
      <p class="small muted">{offers === 0 ? say(texts.noOffer) : say(texts.offersPut, { count: offers })}</p>
      {settled.length === 0 ? (
        <p class="quiet serif">{say(texts.nothingSettled)}</p>
      ) : (
        <ul class="said-list">
          {settled.map(({ id, label, line }) => (
            <li key={id}>
              <p class="small">
                <b>
                  <OwnText>{label}</OwnText>
                </b>{' '}
                · {say(line.status)}
              </p>
              <p class="serif">
                <OwnText>{optionOf(view.scenario, id, line.option).label}</OwnText>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
