/** A table's text in a tile: a bar for each matter, full where it is settled, else with what each principal asks for on it. */
import type { VNode } from 'preact'
import type { TextBar } from '../../class/views/textBars.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { PublicScenario } from '../../table/view.ts'
import { idsIn } from '../../terms/ids.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import './tileText.css'

interface Drawn {
  readonly bar: TextBar
  readonly scenario: PublicScenario
}

const percent = (place: number, options: number): number => (options < 2 ? 50 : (100 * place) / (options - 1))

const Apart = ({ bar: { issue, asks }, scenario }: Drawn): VNode => {
  const options = scenario.issues.find(({ id }) => id === issue)?.options.length ?? 1
  const asking = idsIn(asks)
  const places = asking.map((party) => percent(asks[party] ?? 0, options))
  const [low, high] = [Math.min(...places), Math.max(...places)]
  return (
    <>
      {asking.length > 0 && (
        <i class="tile-apart" style={{ insetInlineStart: `${low}%`, inlineSize: `${high - low}%` }} />
      )}
      {asking.map((party, at) => {
        const marker = scenario.parties.find(({ id }) => id === party)?.marker
        // Two that ask for the same stand beside each other.
        const before = places.slice(0, at).filter((place) => place === places[at]).length
        return (
          marker && (
            <span
              key={party}
              class="tile-mark"
              style={{ insetInlineStart: `calc(${places[at]}% + ${before * 7}px)` }}
            >
              <Marker marker={marker} size={9} />
            </span>
          )
        )
      })}
    </>
  )
}

/** Decoration beside words: the tile also says how much is settled, and looking in reads the text out. */
export const TileText = ({
  bars,
  scenario,
}: {
  readonly bars: readonly TextBar[]
  readonly scenario: PublicScenario
}): VNode => (
  <div class="tile-text" aria-hidden="true">
    {bars.map((bar) => (
      <div key={bar.issue} class={`tile-line ${bar.settled ?? ''}`}>
        {bar.settled === null && <Apart bar={bar} scenario={scenario} />}
      </div>
    ))}
  </div>
)

/** What the bars mean, for whoever sees them. */
export const TilesLegend = (): VNode => {
  const say = useWords(CLASSROOM)
  return (
    <span class="tiles-legend small muted" aria-hidden="true">
      <i class="tile-line sealed" /> {say('textLegendSealed')}
      <i class="tile-line initialled" /> {say('textLegendInitialled')}
      <i class="tile-line">
        <i class="tile-apart" />
      </i>{' '}
      {say('textLegendApart')}
    </span>
  )
}
