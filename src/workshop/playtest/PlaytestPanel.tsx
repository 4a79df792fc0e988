/** Games that counterparts play of the text while it is written: how they end, what each seat gains, what never happens. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { useStore } from '../../pieces/useStore.ts'
import type { Figure } from '../../playtest/figure.ts'
import { reportOf } from '../../playtest/report.ts'
import { LastReadable } from '../beside/LastReadable.tsx'
import '../beside/beside.css'
import { useManuscript } from '../workshop.ts'
import { EndsCard } from './EndsCard.tsx'
import { EventsCard } from './EventsCard.tsx'
import { FigureContext } from './FigureButton.tsx'
import { GainsPlayedCard } from './GainsPlayedCard.tsx'
import { GamesRail } from './GamesRail.tsx'
import { NeverCard } from './NeverCard.tsx'
import { OptionsCard } from './OptionsCard.tsx'
import { PaceCard } from './PaceCard.tsx'
import { PlaytestHead } from './PlaytestHead.tsx'
import './playtest.css'
import { usePlaytest } from './usePlaytest.ts'
import { useShownGames } from './useShownGames.ts'

export const PlaytestPanel = (): VNode => {
  const { client, job, choose } = usePlaytest()
  const state = useStore(client.store, (now) => now)
  const hasText = useManuscript(({ scenario }) => scenario !== null)
  const [figure, setFigure] = useState<Figure>({ type: 'all' })
  const played = useShownGames(state)
  const report = useMemo(
    () =>
      played === null
        ? null
        : reportOf({ scenario: played.scenario, ...played.job }, played.job.seed, played.tally),
    [played],
  )
  return (
    <FigureContext.Provider value={{ figure, choose: setFigure }}>
      <div class="playtest-panel">
        <LastReadable />
        {job !== null && <PlaytestHead client={client} job={job} state={state} onChoose={choose} />}
        {played === null || report === null ? (
          hasText &&
          state.status !== 'failed' && <p class="playtest-wait">The first games are being played …</p>
        ) : (
          <div class="playtest-columns">
            <div class="playtest-cards">
              <EndsCard report={report} />
              <OptionsCard scenario={played.scenario} report={report} />
              <GainsPlayedCard played={played} report={report} />
              <PaceCard played={played} report={report} />
              <EventsCard scenario={played.scenario} report={report} />
              <NeverCard scenario={played.scenario} report={report} />
            </div>
            <GamesRail
              client={client}
              played={played}
              figure={figure}
              onAll={() => setFigure({ type: 'all' })}
            />
          </div>
        )}
      </div>
    </FigureContext.Provider>
  )
}
