/** The head of the shelf: the text where it was left, or the table that waits. */
import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../../pieces/Button.tsx'
import { InEnglish } from '../../pieces/InEnglish.tsx'
import { MiniBoard } from '../../pieces/MiniBoard.tsx'
import { useLanguage, useWords } from '../../pieces/speaking.ts'
import type { CoverRow } from '../../session/desk/cover.ts'
import type { SavedGame } from '../../session/desk/desk.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
import { SHELF } from '../../words/shelf/catalog.ts'
import * as texts from '../../words/shelf/en.ts'
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
  readonly text: ComponentChildren
  readonly rows: readonly CoverRow[]
  readonly boardLabel: string
  readonly children: ComponentChildren
}): VNode => {
  // Names of issues in other languages take more room.
  const names = useLanguage() === 'en' ? 168 : 188
  return (
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
          names={names}
        />
      </div>
    </section>
  )
}

export const ContinueHero = ({
  game,
  onContinue,
}: {
  readonly game: SavedGame
  readonly onContinue: () => void
}): VNode => {
  const say = useWords(SHELF)
  const sayName = useWords(EVERYWHERE)
  const { cover } = game
  return (
    <Folder
      title={say(game.stage === 'briefing' ? texts.folderOpen : texts.textWaits)}
      text={
        <>
          <InEnglish>{game.title}</InEnglish>.{' '}
          {game.branch !== null && `${branchTag(sayName, game.branch)}. `}
          <InEnglish>{game.summary}</InEnglish>
        </>
      }
      rows={cover}
      boardLabel={say(texts.settled, {
        settled: cover.filter((row) => row.agreed !== null).length,
        issues: cover.length,
      })}
    >
      <Button kind="act" icon="arrow" onPress={onContinue}>
        {say(texts.goOn)}
      </Button>
      <span class="small muted">{say(texts.savedHere, { when: savedWhen(say.language, game.savedAt) })}</span>
    </Folder>
  )
}

export const FirstHero = ({
  entry: { card },
  note,
  onChoose,
}: {
  readonly entry: ShelfEntry
  /** Who keeps the game. */
  readonly note: string
  readonly onChoose: () => void
}): VNode => {
  const say = useWords(SHELF)
  return (
    <Folder
      title={say(texts.title)}
      text={say(texts.about)}
      rows={card.cover}
      boardLabel={say(texts.opening, { title: card.title })}
    >
      <Button kind="act" icon="arrow" onPress={onChoose}>
        {say(texts.begin, { title: card.title })}
      </Button>
      <span class="small muted">{note}</span>
    </Folder>
  )
}
