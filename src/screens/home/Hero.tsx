/** The head of the shelf: the text where it was left, or the table that waits. */
import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { MiniBoard } from '../../pieces/MiniBoard.tsx'
import type { CoverRow } from '../../session/desk/cover.ts'
import type { SavedGame } from '../../session/desk/desk.ts'
import { branchTag } from './savedNames.ts'
import { savedWhen } from './savedWhen.ts'
import type { ShelfEntry } from './shelfEntry.ts'

const Folder = ({
  title,
  text,
  rows,
  boardLabel,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly rows: readonly CoverRow[]
  readonly boardLabel: string
  readonly children: ComponentChildren
}): VNode => (
  <section class="hero sheet" aria-labelledby="hero-title">
    <div class="hero-text">
      <h1 id="hero-title">{title}</h1>
      <p>{text}</p>
      <div class="hero-acts">{children}</div>
    </div>
    <div class="hero-board">
      <MiniBoard
        rows={rows}
        label={boardLabel}
        width={400}
        pitch={Math.min(32, 240 / rows.length)}
        names={168}
      />
    </div>
  </section>
)

const settled = (rows: readonly CoverRow[]): string =>
  `The text: ${rows.filter((row) => row.agreed !== null).length} of ${rows.length} issues settled`

export const ContinueHero = ({
  game,
  onContinue,
}: {
  readonly game: SavedGame
  readonly onContinue: () => void
}): VNode => (
  <Folder
    title={game.stage === 'briefing' ? 'Your folder lies open.' : 'The text is where you left it.'}
    text={`${game.title}. ${game.branch === null ? '' : `${branchTag(game.branch)}. `}${game.summary}`}
    rows={game.cover}
    boardLabel={settled(game.cover)}
  >
    <Button kind="act" icon="arrow" onPress={onContinue}>
      Continue
    </Button>
    <span class="small muted">Saved on this device, {savedWhen(game.savedAt)}</span>
  </Folder>
)

export const FirstHero = ({
  entry,
  note,
  onChoose,
}: {
  readonly entry: ShelfEntry
  /** Who keeps the game. */
  readonly note: string
  readonly onChoose: () => void
}): VNode => (
  <Folder
    title="Sit down at the table. Try to agree."
    text="Take a seat, read its folder, and negotiate round by round. At the end the books are opened, and you see what was possible."
    rows={entry.card.cover}
    boardLabel={`${entry.card.title}: the opening positions`}
  >
    <Button kind="act" icon="arrow" onPress={onChoose}>
      Begin: {entry.card.title}
    </Button>
    <span class="small muted">{note}</span>
  </Folder>
)
