/** One sentence for the cameras. Every side reads it differently, and the table below says how. */
import type { VNode } from 'preact'
import type { PartyView } from '../../table/view.ts'
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
  const { communiques, sources, parties } = view.scenario
  const picked = communiques.find((one) => one.id === chosen)
  const me = partyIn(view, view.viewer)
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
            <span class="serif">{communique.text}</span>
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
              <tr>
                <th scope="row">
                  <Marker marker={me.marker} /> Your public
                </th>
                <td>support</td>
                <td>
                  <Steps change={picked.support} />
                </td>
              </tr>
              {parties
                .filter((party) => party.id !== view.viewer)
                .map((party) => (
                  <tr key={party.id}>
                    <th scope="row">
                      <Marker marker={party.marker} /> {party.capital}
                    </th>
                    <td>trust in you</td>
                    <td>
                      <Steps change={picked.trust} />
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
