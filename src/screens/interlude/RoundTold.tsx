/** What the round has settled, where no delegation speaks to the press. */
import type { VNode } from 'preact'
import { optionOf } from '../../scenario/scenario.ts'
import type { PartyView } from '../../table/view.ts'
import { eventsOfRound } from './eventsOfRound.ts'

export const RoundTold = ({ view }: { readonly view: PartyView }): VNode => {
  const settled = view.scenario.issues.flatMap(({ id, label }) => {
    const line = view.draft[id]
    return line === undefined || line.round !== view.round.id ? [] : [{ id, label, line }]
  })
  const offers = eventsOfRound(view).filter(({ type }) => type === 'offer.made').length
  return (
    <section class="communique" aria-labelledby="aside-title">
      <h2 id="aside-title">What the round settled</h2>
      <p class="small muted">
        {offers === 0
          ? 'Nobody put an offer.'
          : `${offers === 1 ? 'One offer was' : `${offers} offers were`} put.`}
      </p>
      {settled.length === 0 ? (
        <p class="quiet serif">Nothing was settled in it.</p>
      ) : (
        <ul class="said-list">
          {settled.map(({ id, label, line }) => (
            <li key={id}>
              <p class="small">
                <b>{label}</b> · {line.status}
              </p>
              <p class="serif">{optionOf(view.scenario, id, line.option).label}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
