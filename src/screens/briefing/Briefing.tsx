/** Before the first round: the folder on the left, the preparation sheet on the right. */
import type { VNode } from 'preact'
import { Logo } from '../../pieces/Logo.tsx'
import { counted } from '../../telling/phrases.ts'
import { LeaveButton } from '../LeaveButton.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import './briefing.css'
import { Folder } from './Folder.tsx'
import { PreparationSheet } from './PreparationSheet.tsx'

export const Briefing = (): VNode | null => {
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
        Skip to the preparation sheet
      </a>
      <header class="bar">
        <Logo />
        <p class="bar-title serif">{scenario.title}</p>
        {first && <span class="small muted">Before round 1 · {first.label}</span>}
        <span class="bar-end small muted">
          {sitting ? `${counted(sitting.minutes.brief, 'minute')} to read` : ''}
        </span>
        <SettingsButton />
        <LeaveButton />
      </header>
      <main class="briefing-main">
        {hint && <p class="lesson">{hint.text}</p>}
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
