/** The first page of a packaged game: its one scenario, and the games of this learner on this device. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { type OpenedSeat, seatOfLink } from '../../session/links/seatLink.ts'
import type { Platform, PlatformState } from '../../session/platform/openPlatform.ts'
import { trouble } from '../../session/transcript/trouble.ts'
import type { Problem } from '../../terms/problem.ts'
import { ContinueHero, FirstHero } from '../home/Hero.tsx'
import '../home/home.css'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { saveFile } from '../../pieces/saveFile.ts'
import { useWords } from '../../pieces/speaking.ts'
import { KEPT_HERE } from '../../words/kept/catalog.ts'
import { ProblemList } from '../home/ProblemList.tsx'
import { SavedGames } from '../home/SavedGames.tsx'
import { SeatDialog } from '../home/SeatDialog.tsx'
import type { ShelfEntry } from '../home/shelfEntry.ts'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import './packagedHome.css'
import { usePlatform } from './usePlatform.ts'

interface PackagedHomeProps {
  readonly platform: Platform
  readonly entry: ShelfEntry
  readonly seat: string | null
}

const whoKeeps = ({ edition, isOver }: PlatformState) => {
  if (edition === null) return 'courseNone'
  return isOver ? 'courseOver' : 'courseKeeps'
}

/** What becomes of the game that is there when another is begun. */
const besideThis = (state: PlatformState) =>
  state.edition === null || state.isOver ? whoKeeps(state) : 'courseBeside'

const Unread = ({ unread }: { readonly unread: NonNullable<PlatformState['unread']> }): VNode => {
  const say = useWords(KEPT_HERE)
  return (
    <section class="platform-unread sheet" role="alert" aria-labelledby="unread-title">
      <h2 id="unread-title">{say('courseUnread')}</h2>
      <ProblemList problems={[unread.problem]} />
      <Button onPress={() => saveFile('kept-by-the-course.txt', unread.text, 'text/plain')}>
        {say('courseSave')}
      </Button>
    </section>
  )
}

/** The seat that the package sets, for the dialog; the reading in it is not shown. */
const setSeat = async (
  packed: string,
  { card, text }: ShelfEntry,
): Promise<OpenedSeat['given'] | Problem> => {
  const read = await seatOfLink(packed, text, async () => ({ ok: true, value: card, warnings: [] }))
  if (read.ok) return read.value.given
  return (
    read.problems[0] ??
    trouble('package-broken', 'The seat that this package sets cannot be read.', 'Ask for a new package.')
  )
}

export const PackagedHome = ({ platform, entry, seat }: PackagedHomeProps): VNode => {
  const say = useWords(KEPT_HERE)
  const acts = useActs()
  const saved = useDesk((desk) => desk.saved)
  const storage = useDesk((desk) => desk.storage)
  const state = usePlatform(platform)
  const [given, setGiven] = useState<OpenedSeat['given'] | 'free' | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const latest = saved.find((game) => game.stage !== 'closed')
  const begin = async () => {
    setProblem(null)
    if (seat === null) return setGiven('free')
    try {
      const found = await setSeat(seat, entry)
      if ('code' in found) setProblem(found)
      else setGiven(found)
    } catch {
      setProblem(
        trouble('not-loaded', 'This scenario could not be fetched.', 'Check the connection and try again.'),
      )
    }
  }
  return (
    <div class="home packaged-home">
      <header class="bar">
        <Logo />
        <SettingsButton />
      </header>
      <main class="home-main">
        {storage === 'refused' && (
          <p class="storage-note" role="status">
            <b>{say('courseNothingKept')}</b> {say('courseNothingKeptNote')}
          </p>
        )}
        {state.unread !== null && <Unread unread={state.unread} />}
        {state.isOpening ? (
          <p role="status">{say('courseOpening')}</p>
        ) : latest ? (
          <>
            <ContinueHero game={latest} onContinue={() => void acts.resume(latest.id)} />
            <p>
              <Button onPress={() => void begin()}>{say('courseNew')}</Button>{' '}
              <span class="small muted">{say(besideThis(state))}</span>
            </p>
          </>
        ) : (
          <FirstHero entry={entry} note={say(whoKeeps(state))} onChoose={() => void begin()} />
        )}
        {problem !== null && (
          <div role="alert">
            <ProblemList problems={[problem]} />
          </div>
        )}
        <SavedGames shelf={[]} />
      </main>
      {given !== null && (
        <SeatDialog
          entry={entry}
          {...(given === 'free' ? {} : { given: { ...given, hasChanged: false } })}
          onClose={() => setGiven(null)}
        />
      )}
    </div>
  )
}
