/** Before the first round: the folder on the left, the preparation sheet on the right. */
import type { VNode } from 'preact'
import { Logo } from '../../pieces/Logo.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { FOLDER_WORDS } from '../../words/folder/catalog.ts'
import * as texts from '../../words/folder/en.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
import { LeaveButton } from '../LeaveButton.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import './briefing.css'
import { Folder } from './Folder.tsx'
import { PreparationSheet } from './PreparationSheet.tsx'

export const Briefing = (): VNode | null => {
  const say = useWords(FOLDER_WORDS)
  const sayHere = useWords(EVERYWHERE)
  const acts = useActs()
  const game = useDesk((desk) => desk.game)
  const view = game?.view ?? null
  if (game === null || view === null) return null
  const { scenario, viewer } = view
  const sitting = scenario.sittings.find((one) => one.id === view.sitting)
  const first = scenario.rounds.find((round) => round.id === view.round.id)
  const hint = scenario.hints.find((one) => one.at === 'briefing')
  return (
    <div class="briefing">
      <a class="skip" href="#preparation-title">
        {say(texts.skip)}
      </a>
      <header class="bar">
        <Logo />
        <p class="bar-title serif">
          <OwnText>{scenario.title}</OwnText>
        </p>
        {first && (
          <span class="small muted">
            {woven(say, texts.before, { round: () => <OwnText>{first.label}</OwnText> })}
          </span>
        )}
        <span class="bar-end small muted">
          {sitting ? say(texts.toRead, { minutes: sitting.minutes.brief }) : ''}
        </span>
        <SettingsButton />
        <LeaveButton />
      </header>
      <main class="briefing-main">
        {scenario.language !== say.language && <p class="small muted">{sayHere('original')}</p>}
        {hint && (
          <p class="lesson">
            <OwnText>{hint.text}</OwnText>
          </p>
        )}
        <Folder view={view} />
      </main>
      <PreparationSheet
        view={view}
        preparation={game.transcript.preparation[viewer] ?? {}}
        onChange={(preparation) => acts.prepare(viewer, preparation)}
        onDone={() => acts.sitDown()}
      />
    </div>
  )
}
