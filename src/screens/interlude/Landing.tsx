/** What a sentence would move, audience by audience: by how far, and from what to what where the viewer knows it. */

import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { PartyView } from '../../table/view.ts'
import { type CommuniqueEffect, isFelt } from '../../telling/communique.ts'
import { figureStep } from '../../telling/figureStep.ts'
import { figuresIn } from '../../telling/figures.ts'
import { actorOf, partyIn } from '../../telling/parties.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { SayInterlude } from '../../words/interlude/catalog.ts'
import { INTERLUDE } from '../../words/interlude/catalog.ts'
import * as texts from '../../words/interlude/en.ts'
import { Steps } from './Steps.tsx'

const WHAT = { support: texts.support, ratifier: texts.ratifier, trust: texts.trust } as const

const readerOf = (say: SayInterlude, view: PartyView, effect: CommuniqueEffect): string => {
  switch (effect.on) {
    case 'support':
      return say(texts.audience, { public: capitalised(view.scenario.vocabulary.public) })
    case 'ratifier':
      return (
        view.own.ratifier?.name ?? say(texts.home, { atHome: capitalised(view.scenario.vocabulary.atHome) })
      )
    case 'trust':
      return actorOf(view, effect.reader)
  }
}

const before = (say: SayInterlude, effect: CommuniqueEffect) =>
  effect.on === 'trust' || !isFelt(effect.by)
    ? null
    : figureStep(effect.from, effect.to, figuresIn(say.language).points)

export const Landing = ({
  view,
  effects,
}: {
  readonly view: PartyView
  readonly effects: readonly CommuniqueEffect[]
}): VNode => {
  const say = useWords(INTERLUDE)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(texts.reader)}</th>
          <th scope="col">{say(texts.whatMoves)}</th>
          <th scope="col">{say(texts.howFar)}</th>
        </tr>
      </thead>
      <tbody>
        {effects.map((effect) => {
          const reader = readerOf(say, view, effect)
          const change = before(say, effect)
          return (
            <tr key={reader}>
              <th scope="row">
                <Marker marker={partyIn(view, effect.on === 'trust' ? effect.reader : view.viewer).marker} />{' '}
                {effect.on === 'support' ? reader : <OwnText>{reader}</OwnText>}
              </th>
              <td>
                {say(WHAT[effect.on])}
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
}
