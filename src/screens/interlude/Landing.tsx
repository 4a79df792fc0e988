/** What a sentence would move, audience by audience: by how far, and from what to what where the viewer knows it. */
import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import type { PartyView } from '../../table/view.ts'
import { type CommuniqueEffect, isFelt } from '../../telling/communique.ts'
import { figureStep } from '../../telling/figureStep.ts'
import { actorOf, partyIn } from '../../telling/parties.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { Steps } from './Steps.tsx'

const WHAT = { support: 'support', ratifier: 'asks for, above leaving,', trust: 'trust in you' } as const

const readerOf = (view: PartyView, effect: CommuniqueEffect): string => {
  switch (effect.on) {
    case 'support':
      return capitalised(view.scenario.vocabulary.public)
    case 'ratifier':
      return view.own.ratifier?.name ?? capitalised(view.scenario.vocabulary.atHome)
    case 'trust':
      return actorOf(view, effect.reader)
  }
}

const before = (effect: CommuniqueEffect) =>
  effect.on === 'trust' || !isFelt(effect.by) ? null : figureStep(effect.from, effect.to)

export const Landing = ({
  view,
  effects,
}: {
  readonly view: PartyView
  readonly effects: readonly CommuniqueEffect[]
}): VNode => (
  <table>
    <thead>
      <tr>
        <th scope="col">Reader</th>
        <th scope="col">What it moves</th>
        <th scope="col">How far</th>
      </tr>
    </thead>
    <tbody>
      {effects.map((effect) => {
        const reader = readerOf(view, effect)
        const change = before(effect)
        return (
          <tr key={reader}>
            <th scope="row">
              <Marker marker={partyIn(view, effect.on === 'trust' ? effect.reader : view.viewer).marker} />{' '}
              {reader}
            </th>
            <td>
              {WHAT[effect.on]}
              {change !== null && ` ${change.before} → ${change.after}`}
            </td>
            <td>
              <Steps change={effect.by} />
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)
