/** What the texts of the zone give each seat above no deal: as bars on one scale, and in words beside them. */
import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import { partyOf, principalsOf } from '../../scenario/scenario.ts'
import { gained } from '../../telling/phrases.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import type { ShownFigures } from './openAnalysis.ts'

export const GainsCard = ({
  shown: { scenario, gains, analysis },
}: {
  readonly shown: ShownFigures
}): VNode => {
  const low = gains.reduce((least, one) => Math.min(least, one.least), 0)
  const high = gains.reduce((most, one) => Math.max(most, one.most), 0)
  const at = (gain: number): string => `${(100 * (gain - low)) / (high - low || 1)}%`
  const span = (from: number, to: number) => ({
    insetInlineStart: at(from),
    inlineSize: `calc(${at(to)} - ${at(from)})`,
  })
  const principals = principalsOf(scenario).map(({ id }) => id)
  const isPrincipal = (party: string): boolean => principals.some((one) => one === party)
  return (
    <BesideCard title="Above no deal, within the zone">
      {gains.length === 0 ? (
        <p class="muted">
          {analysis.zone.outcomes === 0
            ? 'No text is in the zone.'
            : 'There are too many texts to look at each.'}
        </p>
      ) : (
        <>
          <table class="beside-table gains-table">
            <thead>
              <tr>
                <th scope="col">Seat</th>
                <td />
                <th scope="col">least</th>
                <th scope="col">a quarter no more than</th>
                <th scope="col">half no more than</th>
                <th scope="col">three quarters</th>
                <th scope="col">most</th>
              </tr>
            </thead>
            <tbody>
              {gains.map(({ party, least, p25, p50, p75, most }) => {
                const { name, marker } = partyOf(scenario, party)
                return (
                  <tr key={party}>
                    <th scope="row">
                      <Marker marker={marker} /> {name}
                      {!isPrincipal(party) && <span class="small muted"> need not sign</span>}
                    </th>
                    <td class="gains-bar" aria-hidden="true" data-colour={marker.colour}>
                      <div>
                        <i class="gains-all" style={span(least, most)} />
                        <i class="gains-half" style={span(p25, p75)} />
                        <i class="gains-middle" style={{ insetInlineStart: at(p50) }} />
                        <i class="gains-leave" style={{ insetInlineStart: at(0) }} />
                      </div>
                    </td>
                    {[least, p25, p50, p75, most].map((gain, place) => (
                      <td key={`${place}`}>{gained(gain)}</td>
                    ))}
                  </tr>
                )
              })}
            </tbody>
          </table>
          <p class="small muted">
            Red: leaving. Line: all texts of the zone. Band: the middle half of them. Stroke: the middle one.
            Each in points of the seat’s own worth.
          </p>
        </>
      )}
    </BesideCard>
  )
}
