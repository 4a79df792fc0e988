/** What each seat has in the end above leaving with nothing sealed: a histogram a seat, and the same as a table. */
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Marker } from '../../pieces/Marker.tsx'
import type { PlaytestReport } from '../../playtest/report.ts'
import type { Party } from '../../scenario/scenario.ts'
import { counted, gained, grouped } from '../../telling/phrases.ts'
import { meanInterval, ranksOf } from '../../terms/statistics.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { FigureButton } from './FigureButton.tsx'
import { binWidth, gainBins } from './gainBins.ts'
import type { PlayedGames } from './openPlaytest.ts'

interface Seat {
  readonly party: Party
  /** In the scenario. */
  readonly place: number
  readonly gains: readonly number[]
}

const Histogram = ({
  seat: { party, place, gains },
  range,
}: {
  readonly seat: Seat
  readonly range: { readonly low: number; readonly high: number; readonly width: number }
}): VNode => {
  const bins = gainBins(gains, range)
  const filled = bins.filter(({ games }) => games > 0)
  const most = Math.max(1, ...filled.map(({ games }) => games))
  const bar = useRef<HTMLDivElement>(null)
  /** The bar that Tab reaches, by where it begins. */
  const [chosen, setChosen] = useState<number | null>(null)
  const reached = Math.max(
    0,
    filled.findIndex(({ from }) => from === chosen),
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowRight: reached + 1, ArrowLeft: reached - 1, Home: 0, End: -1 }[event.key]
    const bin = to === undefined ? undefined : filled.at(to % filled.length)
    if (bin === undefined) return
    event.preventDefault()
    setChosen(bin.from)
    bar.current?.querySelectorAll('button')[filled.indexOf(bin)]?.focus()
  }
  return (
    <div
      ref={bar}
      class="histogram"
      data-colour={party.marker.colour}
      role="toolbar"
      aria-label={`${party.name}: games by gain`}
      onKeyDown={onKeyDown}
    >
      {bins.map((bin) => (
        <div key={bin.from} class={bin.from === 0 ? 'bin at-leaving' : 'bin'}>
          {bin.games > 0 && (
            <FigureButton
              figure={{ type: 'gain', place, from: bin.from, to: bin.to }}
              class={bin.from < 0 ? 'below' : ''}
              isPassedOver={filled[reached] !== bin}
              style={{ blockSize: `${Math.max(4, (100 * bin.games) / most)}%` }}
              label={`${gained(bin.from)} to ${gained(bin.to)}: ${counted(bin.games, 'game')}`}
            >
              {null}
            </FigureButton>
          )}
        </div>
      ))}
    </div>
  )
}

const SeatRow = ({ seat: { party, place, gains } }: { readonly seat: Seat }): VNode => {
  const rank = ranksOf(gains)
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length)
  const interval = meanInterval(gains)
  const count = (holds: (gain: number) => boolean): number => gains.filter(holds).length
  const below = { type: 'gain', place, from: Number.NEGATIVE_INFINITY, to: 0 } as const
  const above = { type: 'gain', place, from: Number.MIN_VALUE, to: Number.POSITIVE_INFINITY } as const
  return (
    <tr>
      <th scope="row">
        <Marker marker={party.marker} /> {party.name}
      </th>
      <td>
        <b>{gained(mean)}</b>
      </td>
      <td class="one-line">{interval !== null && `${gained(interval[0])} to ${gained(interval[1])}`}</td>
      {[0.1, 0.5, 0.9].map((share) => (
        <td key={share}>{gained(rank(share))}</td>
      ))}
      <td>
        <FigureButton
          figure={below}
          label={`${party.name} below leaving: ${count((gain) => gain < 0)} games`}
        >
          {grouped(count((gain) => gain < 0))}
        </FigureButton>
      </td>
      <td>
        <FigureButton
          figure={above}
          label={`${party.name} above leaving: ${count((gain) => gain > 0)} games`}
        >
          {grouped(count((gain) => gain > 0))}
        </FigureButton>
      </td>
    </tr>
  )
}

export const GainsPlayedCard = ({
  played: { scenario, tally },
  report,
}: {
  readonly played: PlayedGames
  readonly report: PlaytestReport
}): VNode => {
  const seats = scenario.parties.flatMap((party, place): Seat[] => {
    const gains = tally.games.map((game) => game.gains[place] ?? 0)
    return gains.some((gain) => gain !== 0) ? [{ party, place, gains }] : []
  })
  const all = seats.flatMap(({ gains }) => [
    gains.reduce((least, gain) => Math.min(least, gain), 0),
    gains.reduce((most, gain) => Math.max(most, gain), 0),
  ])
  const low = Math.min(0, ...all)
  const high = Math.max(0, ...all)
  const range = { low, high, width: binWidth(low, high) }
  return (
    <BesideCard title="What each seat gains over leaving" class="gains-card">
      {seats.length === 0 ? (
        <p class="muted">In {grouped(report.games)} games nobody ends with more or less than by leaving.</p>
      ) : (
        <>
          {seats.map((seat) => (
            <div key={seat.party.id} class="histogram-row">
              <Marker marker={seat.party.marker} />
              <Histogram seat={seat} range={range} />
            </div>
          ))}
          <p class="histogram-axis small muted" aria-hidden="true">
            <span>{gained(Math.floor(low / range.width) * range.width)}</span>
            <span>{gained((Math.floor(high / range.width) + 1) * range.width)}</span>
          </p>
          <div class="beside-across">
            <table class="beside-table">
              <thead>
                <tr>
                  <th scope="col">Seat</th>
                  <th scope="col">mean</th>
                  <th scope="col">95 %</th>
                  <th scope="col">1 in 10 ≤</th>
                  <th scope="col">half ≤</th>
                  <th scope="col">9 in 10 ≤</th>
                  <th scope="col">below</th>
                  <th scope="col">above</th>
                </tr>
              </thead>
              <tbody>
                {seats.map((seat) => (
                  <SeatRow key={seat.party.id} seat={seat} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="small muted">
            Below, above: games. In points of the seat’s own, above leaving with nothing sealed. Crimson
            stroke: leaving. In brackets: mean ± 1.96 standard errors.
          </p>
        </>
      )}
    </BesideCard>
  )
}
