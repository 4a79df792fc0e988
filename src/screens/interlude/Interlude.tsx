/** Between two rounds: the news, the cable from home, and one sentence for the cameras. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { PartyView } from '../../table/view.ts'
import { nameFirst, partyIn } from '../../telling/parties.ts'
import { counted } from '../../telling/phrases.ts'
import { tellEvent } from '../../telling/tellEvent.ts'
import { turnOfEvent } from '../../telling/turns.ts'
import type { CommuniqueId } from '../../terms/ids.ts'
import { Button } from '../pieces/Button.tsx'
import { Dialog } from '../pieces/Dialog.tsx'
import { Logo } from '../pieces/Logo.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { Cable } from './Cable.tsx'
import { CommuniqueChoice } from './CommuniqueChoice.tsx'
import { CourseLine } from './CourseLine.tsx'
import { eventsOfRound } from './eventsOfRound.ts'
import './interlude.css'
import { Wire } from './Wire.tsx'

const RecordAgain = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => (
  <Dialog title="The record of this round" onClose={onClose} width="page">
    <ol class="reread">
      {eventsOfRound(view).map((event) => {
        const telling = tellEvent(view, event)
        return (
          telling && (
            <li key={event.index}>
              <p>
                <b>{telling.heading}</b> <span class="small muted">turn {turnOfEvent(view, event)}</span>
              </p>
              {telling.sentence !== null && <p class="serif">{telling.sentence}</p>}
              {telling.details.map((detail) => (
                <p key={detail} class="small muted">
                  {detail}
                </p>
              ))}
            </li>
          )
        )
      })}
    </ol>
  </Dialog>
)

/** The round after this one, if one is agreed. */
const nextRound = (view: PartyView) => {
  const id = view.agreedRounds[view.round.index + 1]
  return view.scenario.rounds.find((round) => round.id === id)
}

export const Interlude = (): VNode | null => {
  const acts = useActs()
  const view = useDesk((desk) => desk.game?.view ?? null)
  const considering = useDesk((desk) => desk.game?.considering ?? null)
  const [chosen, setChosen] = useState<CommuniqueId | null>(null)
  const [rereading, setRereading] = useState(false)
  if (view === null) return null
  const mine = view.toMove === view.viewer
  const next = nextRound(view)
  const settled = Object.keys(view.draft).length
  const waiting = mine
    ? chosen === null
      ? 'Choose a sentence first.'
      : null
    : `${considering === null ? 'Another delegation' : nameFirst(partyIn(view, considering))} is still speaking to the press.`
  return (
    <div class="interlude">
      <a class="skip" href="#communique-title">
        Skip to the communiqué
      </a>
      <header class="interlude-bar">
        <Logo />
        <CourseLine view={view} />
        <span class="small muted">
          {settled} of {counted(view.scenario.issues.length, 'issue')} in the draft
        </span>
        <SettingsButton />
        <Button
          kind="quiet"
          icon="shelf"
          label="Back to the shelf"
          class="icon-button"
          onPress={() => acts.leave()}
        >
          {null}
        </Button>
      </header>
      <main class="interlude-main">
        <Wire view={view} />
        <Cable view={view} />
        <CommuniqueChoice view={view} chosen={chosen} onChoose={setChosen} />
      </main>
      <footer class="interlude-foot">
        <p>
          <b class="serif">{next ? next.label : 'No further round is agreed'}</b>{' '}
          <span class="muted">
            {next ? `${next.place} · ${counted(next.turns, 'turn')}` : 'The talks end here.'}
          </span>
        </p>
        <Button onPress={() => setRereading(true)}>Reread the record</Button>
        <Button
          kind="act"
          icon="arrow"
          barred={waiting}
          onPress={() => {
            if (chosen !== null) acts.make({ type: 'publish', by: view.viewer, communique: chosen })
          }}
        >
          {next ? 'Publish and go on' : 'Publish and close the talks'}
        </Button>
      </footer>
      {rereading && <RecordAgain view={view} onClose={() => setRereading(false)} />}
    </div>
  )
}
