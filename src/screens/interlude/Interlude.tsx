/** Between two rounds: the news, the cable from home, one sentence for the cameras and what the others said. */

import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { nameAtFirst } from '../../pieces/partyNames.ts'
import { useWords } from '../../pieces/speaking.ts'
import { TellingWords } from '../../pieces/TellingWords.tsx'
import { Told } from '../../pieces/Told.tsx'
import { useAfterPaint } from '../../pieces/useAfterPaint.ts'
import { woven } from '../../pieces/woven.ts'
import { isOrAre } from '../../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../../table/view.ts'
import { partyIn } from '../../telling/parties.ts'
import { tellEvent } from '../../telling/tellEvent.ts'
import { turnOfEvent } from '../../telling/turns.ts'
import type { CommuniqueId } from '../../terms/ids.ts'
import type { SayInterlude } from '../../words/interlude/catalog.ts'
import { INTERLUDE } from '../../words/interlude/catalog.ts'
import * as texts from '../../words/interlude/en.ts'
import { LeaveButton } from '../LeaveButton.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { Announcer } from '../table/Announcer.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { Cable } from './Cable.tsx'
import { CommuniqueChoice } from './CommuniqueChoice.tsx'
import { CourseLine } from './CourseLine.tsx'
import { eventsOfRound } from './eventsOfRound.ts'
import './interlude.css'
import './courseLine.css'
import './said.css'
import { RoundTold } from './RoundTold.tsx'
import { SaidInPublic, saidIn } from './SaidInPublic.tsx'
import { Wire } from './Wire.tsx'

const RecordAgain = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(INTERLUDE)
  return (
    <Dialog title={say(texts.recordOfRound)} onClose={onClose} width="page">
      <ol class="reread">
        {eventsOfRound(view).map((event) => {
          const telling = tellEvent(view, event)
          return (
            telling && (
              <li key={event.index}>
                <p>
                  <b>
                    <Told>{telling.heading}</Told>
                  </b>{' '}
                  <span class="small muted">{say(texts.turn, { turn: turnOfEvent(view, event) })}</span>
                </p>
                <TellingWords telling={telling} class="small muted" />
              </li>
            )
          )
        })}
      </ol>
    </Dialog>
  )
}

/** The round after this one, if one is agreed. */
const nextRound = (view: PartyView) => {
  const id = view.agreedRounds[view.round.index + 1]
  return view.scenario.rounds.find((round) => round.id === id)
}

const roundLabel = ({ scenario, round }: PartyView): string | undefined =>
  scenario.rounds.find(({ id }) => id === round.id)?.label

/** What stands at the right: the sentence to choose, what was said, or what was settled where nobody speaks to the press. */
const Aside = ({
  view,
  chosen,
  onChoose,
}: {
  readonly view: PartyView
  readonly chosen: CommuniqueId | null
  readonly onChoose: (communique: CommuniqueId) => void
}): VNode => {
  if (view.own.communiques.length > 0)
    return <CommuniqueChoice view={view} chosen={chosen} onChoose={onChoose} />
  return saidIn(view).length > 0 ? <SaidInPublic view={view} /> : <RoundTold view={view} />
}

/** Who is being waited for, in words; null where it is the viewer. */
const speaking = (say: SayInterlude, view: PartyView): string | null => {
  if (view.toMove === null || view.toMove === view.viewer) return null
  const party = partyIn(view, view.toMove)
  return say(texts.speaking, {
    who: nameAtFirst(say.language, party),
    is: isOrAre(party),
    press: view.scenario.vocabulary.press,
  })
}

export const Interlude = (): VNode | null => {
  const say = useWords(INTERLUDE)
  const acts = useActs()
  const view = useDesk((desk) => desk.game?.view ?? null)
  const isOver = useDesk(({ attention }) => attention?.moments[0]?.type === 'interlude')
  const [chosen, setChosen] = useState<CommuniqueId | null>(null)
  const [rereading, setRereading] = useState(false)
  const isOpened = useAfterPaint(true, false)
  const main = useRef<HTMLElement>(null)
  // What the others said is new at the right, whatever part of the page was read last.
  useEffect(() => {
    if (!isOver) return
    main.current?.scrollTo(0, 0)
    window.scrollTo(0, 0)
  }, [isOver])
  if (view === null) return null
  const next = nextRound(view)
  const label = roundLabel(view)
  const settled = Object.keys(view.draft).length
  const isChoosing = view.own.communiques.some(({ id }) => id === chosen)
  const cause = isOver ? null : (speaking(say, view) ?? (isChoosing ? null : say(texts.chooseFirst)))
  const publish = () => {
    if (chosen !== null) acts.make({ type: 'publish', by: view.viewer, communique: chosen })
  }
  return (
    <div class="interlude">
      <Announcer />
      <a class="skip" href="#aside-title">
        {isOver
          ? say(texts.skipSaid)
          : say(texts.skipTo, { communique: view.scenario.vocabulary.communique })}
      </a>
      <header class="interlude-bar">
        <Logo />
        <CourseLine view={view} />
        <span class="small muted">
          {say(texts.agreedOf, { settled, issues: view.scenario.issues.length })}
        </span>
        <SettingsButton />
        <LeaveButton />
      </header>
      <main class="interlude-main" ref={main}>
        <h1 class="unseen">
          {woven(say, texts.afterRound, {
            round: () => (label === undefined ? say(texts.theRound) : <OwnText>{label}</OwnText>),
          })}
        </h1>
        <Wire view={view} />
        <Cable view={view} />
        {isOpened && <Aside view={view} chosen={chosen} onChoose={setChosen} />}
      </main>
      <footer class="interlude-foot">
        <p>
          <b class="serif">
            {next
              ? woven(
                  say,
                  texts.nextRound,
                  { round: () => <OwnText>{next.label}</OwnText> },
                  { number: view.round.index + 2, of: view.agreedRounds.length },
                )
              : say(texts.noneAgreed)}
          </b>{' '}
          <span class="muted">
            {next ? (
              <>
                <OwnText>{next.place}</OwnText> · {say(texts.turns, { count: next.turns })}
              </>
            ) : (
              say(texts.endsHere)
            )}
          </span>
        </p>
        <Button onPress={() => setRereading(true)}>{say(texts.reread)}</Button>
        <span class="cause small" role="status">
          {cause}
        </span>
        {isOver ? (
          <Button kind="act" icon="arrow" onPress={() => acts.goOn()}>
            {say(texts.openNext)}
          </Button>
        ) : (
          <Button kind="act" icon="arrow" barred={cause} onPress={publish}>
            {say(next ? texts.publish : texts.publishClose)}
          </Button>
        )}
      </footer>
      {rereading && <RecordAgain view={view} onClose={() => setRereading(false)} />}
    </div>
  )
}
