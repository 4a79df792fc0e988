/** The shelf: the text where it was left, the scenarios, the games on this device, a file of one's own. */
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Logo } from '../../pieces/Logo.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { SHELF } from '../../words/shelf/catalog.ts'
import * as texts from '../../words/shelf/en.ts'
import { giveOut } from '../laterAtShelf.ts'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { ContinueHero, FirstHero } from './Hero.tsx'
import './home.css'
import { keptHere, savedGames } from './laterHome.ts'
import { OwnScenarioForm } from './OwnScenarioForm.tsx'
import { ScenarioCard } from './ScenarioCard.tsx'
import { SeatDialog } from './SeatDialog.tsx'
import type { ShelfEntry } from './shelfEntry.ts'
import { useEntriesRead } from './useEntries.ts'

export const Home = ({
  shelf,
  onMany,
  classes,
}: {
  readonly shelf: readonly ShelfEntry[]
  /** Several files were brought at once. */
  readonly onMany: (files: readonly File[]) => void
  /** Ways to a class. */
  readonly classes: VNode
}): VNode => {
  const say = useWords(SHELF)
  const acts = useActs()
  const storage = useDesk((desk) => desk.storage)
  const saved = useDesk((desk) => desk.saved)
  const damaged = useDesk((desk) => desk.damaged.length)
  const [chosen, setChosen] = useState<ShelfEntry | null>(null)
  const [given, setGiven] = useState<ShelfEntry | null>(null)
  const own = useDesk((desk) => desk.own.length)
  // Once there has been something, it also says that it was cleared.
  const hadAny = useRef(false)
  hadAny.current ||= saved.length + damaged + own > 0
  const latest = saved.find((game) => game.stage !== 'closed')
  const entries = useEntriesRead(shelf)
  const first = entries.find((entry) => entry.isOwn !== true)
  return (
    <div class="home">
      <a class="skip" href="#shelf">
        {say(texts.skip)}
      </a>
      <header class="bar">
        <Logo />
        {classes}
        <SettingsButton />
      </header>
      <main class="home-main">
        {storage === 'refused' && (
          <p class="storage-note" role="status">
            <b>{say(texts.nothingKept)}</b> {say(texts.nothingKeptNote)}
          </p>
        )}
        {latest ? (
          <ContinueHero game={latest} onContinue={() => void acts.resume(latest.id)} />
        ) : (
          first && <FirstHero entry={first} note={say(texts.promise)} onChoose={() => setChosen(first)} />
        )}
        <section id="shelf" class="shelf" aria-labelledby="shelf-title" tabIndex={-1}>
          <h2 id="shelf-title">
            {say(texts.scenarios)} <span class="small muted">{say(texts.covers)}</span>
          </h2>
          <div class="cards">
            {entries.map((entry) => (
              <ScenarioCard
                key={entry.ownId === undefined ? entry.card.id : `own:${entry.ownId}`}
                entry={entry}
                onChoose={() => setChosen(entry)}
                onGiveOut={() => setGiven(entry)}
              />
            ))}
          </div>
        </section>
        {saved.length + damaged > 0 && <savedGames.Screen shelf={shelf} />}
        {hadAny.current && <keptHere.Screen />}
      </main>
      <aside class="rail" aria-label={say(texts.ownLabel)}>
        <OwnScenarioForm onMany={onMany} />
      </aside>
      {chosen !== null && <SeatDialog entry={chosen} onClose={() => setChosen(null)} />}
      {given !== null && <giveOut.Screen entry={given} shelf={shelf} onClose={() => setGiven(null)} />}
    </div>
  )
}
