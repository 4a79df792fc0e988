/** The games behind a figure; each opens with every move and its reason. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { type Figure, gamesCounted } from '../../playtest/figure.ts'
import { counted, grouped } from '../../telling/phrases.ts'
import { GameDialog } from './GameDialog.tsx'
import type { PlayedGames, PlaytestClient } from './openPlaytest.ts'
import { figureWords, gameWords } from './words.ts'

/** Games listed at first, and more at each press. */
const LISTED = 20

interface RailProps {
  readonly client: PlaytestClient
  readonly played: PlayedGames
  readonly figure: Figure
  readonly onAll: () => void
}

export const GamesRail = ({ client, played, figure, onAll }: RailProps): VNode => {
  const [listed, setListed] = useState(LISTED)
  const [open, setOpen] = useState<{ readonly game: number; readonly played: PlayedGames } | null>(null)
  const games = useMemo(() => gamesCounted(played.singly, figure), [played, figure])
  return (
    <aside class="games-rail" aria-label="Games of the chosen figure">
      <div class="beside-head">
        <h2>
          <span role="status">
            {figureWords(played.scenario, played.job, figure)}: {counted(games.length, 'game')}
          </span>
        </h2>
        {figure.type !== 'all' && (
          <Button kind="quiet" small icon="cross" onPress={onAll}>
            All
          </Button>
        )}
      </div>
      <ol class="games-list">
        {games.slice(0, listed).map((game) => {
          const line = played.singly[game - 1]?.games[0]
          if (line === undefined) return null
          const { end, more } = gameWords(played.scenario, line)
          return (
            <li key={game}>
              <span class="game-number">{grouped(game)}</span>
              <span>
                <b>{end}</b>
                <br />
                {more}
              </span>
              <Button kind="text" label={`Open game ${game}`} onPress={() => setOpen({ game, played })}>
                Open
              </Button>
            </li>
          )
        })}
      </ol>
      {games.length > listed && (
        <Button kind="text" onPress={() => setListed(listed + LISTED)}>
          Show {Math.min(LISTED, games.length - listed)} more of {grouped(games.length - listed)}
        </Button>
      )}
      {open !== null && (
        <GameDialog client={client} game={open.game} played={open.played} onClose={() => setOpen(null)} />
      )}
    </aside>
  )
}
