/** One sentence for the cameras. Every side reads it differently, and the table below says how. */
import type { VNode } from 'preact'
import type { PartyView } from '../../table/view.ts'
import { communiqueEffects, effectsSentence } from '../../telling/communique.ts'
import { partyIn } from '../../telling/parties.ts'
import type { CommuniqueId } from '../../terms/ids.ts'
import { BasisDot, Grounds } from '../pieces/grounds.tsx'
import { Marker } from '../pieces/Marker.tsx'
import { Steps } from './Steps.tsx'

interface ChoiceProps {
  readonly view: PartyView
  readonly chosen: CommuniqueId | null
  readonly onChoose: (communique: CommuniqueId) => void
}

export const CommuniqueChoice = ({ view, chosen, onChoose }: ChoiceProps): VNode => {
  const { communiques, sources } = view.scenario
  const picked = communiques.find((one) => one.id === chosen)
  return (
    <section class="communique" aria-labelledby="communique-title">
      <h2 id="communique-title">The communiqué</h2>
      <p class="small muted">One sentence for the cameras. Every side reads it differently.</p>
      <fieldset>
        <legend class="unseen">Your sentence</legend>
        {communiques.map((communique) => (
          <label key={communique.id} class={communique.id === chosen ? 'chosen' : ''}>
            <input
              type="radio"
              name="communique"
              value={communique.id}
              checked={communique.id === chosen}
              onChange={() => onChoose(communique.id)}
            />
            <span>
              <span class="serif">{communique.text}</span>
              <span class="small muted effects">{effectsSentence(view, communique)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {picked && (
        <>
          <h3>How your sentence lands</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">Reader</th>
                <th scope="col">What it moves</th>
                <th scope="col">How far</th>
              </tr>
            </thead>
            <tbody>
              {communiqueEffects(view, picked).map(({ reader, on, by }) => (
                <tr key={reader}>
                  <th scope="row">
                    <Marker marker={partyIn(view, reader).marker} />{' '}
                    {on === 'support' ? 'Your public' : partyIn(view, reader).capital}
                  </th>
                  <td>{on === 'support' ? 'support' : 'trust in you'}</td>
                  <td>
                    <Steps change={by} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="small muted">
            The effects are <BasisDot basis="assumed" /> The sentence:{' '}
            <Grounds of={picked} sources={sources} />
          </p>
        </>
      )}
    </section>
  )
}
