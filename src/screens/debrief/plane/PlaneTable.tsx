/** The plane as a table: every point with a name, by its worth to each principal. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { Worths } from '../../../debrief/worths.ts'
import { accordWorths } from '../../../pieces/plane/reading.ts'
import { nameOf } from '../../../telling/parties.ts'
import { points } from '../../../telling/phrases.ts'
import { talksTurn } from '../../../telling/turns.ts'

interface Row {
  readonly name: string
  readonly worths: Worths
}

const rowsOf = (debrief: Debrief): readonly Row[] => {
  const { possible, path, scenario } = debrief
  const accord = accordWorths(debrief)
  return [
    ...(accord === null ? [] : [{ name: 'The agreement', worths: accord }]),
    { name: 'Leaving', worths: possible.noDeal },
    ...possible.nash.map(({ worth }) => ({ name: 'Nash point', worths: worth })),
    ...path.map(({ offer, by, at, accepted, worth }) => ({
      name: `Offer ${offer}, ${nameOf(scenario, by)}${at === null ? '' : `, ${talksTurn(at)}`}${accepted ? ', agreed' : ''}`,
      worths: worth,
    })),
    ...possible.frontier.map(({ worth }, place) => ({ name: `Edge, point ${place + 1}`, worths: worth })),
  ]
}

export const PlaneTable = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { scenario, principals } = debrief
  return (
    <details class="as-table">
      <summary>The same as a table</summary>
      <section class="sheets-frame" aria-label="The plane as a table" tabIndex={0}>
        <table class="score-table">
          <thead>
            <tr>
              <th scope="col">Point</th>
              {principals.map((party) => (
                <th key={party} scope="col">
                  Worth to {nameOf(scenario, party)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(debrief).map(({ name, worths }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {principals.map((party, p) => (
                  <td key={party}>{points(worths[p] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
