/** The signing, on a page of its own: the whole text on the baize, the marks under it, and what each capital says. */
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import { endingPage } from '../../seat/endingPage.ts'
import { type SigningPage, signingPage } from '../../seat/signingPage.ts'
import type { PartyView } from '../../table/view.ts'
import { dayAndMonth } from '../../telling/dates.ts'
import { footWords } from '../../telling/signingWords.ts'
import { turnNow } from '../../telling/turns.ts'
import { SIGNING } from '../../words/signing/catalog.ts'
import * as texts from '../../words/signing/en.ts'
import { LeaveButton } from '../LeaveButton.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { Announcer } from '../table/Announcer.tsx'
import { ClausesDialog } from '../table/dialogs/ClausesDialog.tsx'
import { HintFor } from '../table/Hint.tsx'
import { useSkipping } from '../table/useMoment.ts'
import { useActs, useDesk } from '../useDesk.ts'
import { AccordArticles } from './AccordArticles.tsx'
import { CapitalCards } from './CapitalCards.tsx'
import { EndingSheet } from './EndingSheet.tsx'
import { SigningMoves } from './SigningMoves.tsx'
import { SigningSteps } from './SigningSteps.tsx'
import './signing.css'

const NAMES = {
  awaited: texts.awaitedTitle,
  declined: texts.declinedTitle,
  telling: texts.signingTitle,
  told: texts.signingTitle,
} as const satisfies Record<SigningPage['stage'], string>

/** The way on, which takes the focus when what was pressed before it has gone. */
const GoOn = ({ onPress }: { readonly onPress: () => void }): VNode => {
  const say = useWords(SIGNING)
  const place = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const active = document.activeElement
    if (active === null || active === document.body) place.current?.querySelector('button')?.focus()
  }, [])
  return (
    <span ref={place} class="go-on">
      <Button icon="arrow" onPress={onPress}>
        {say(texts.goOn)}
      </Button>
    </span>
  )
}

const Frame = ({
  view,
  title,
  children,
}: {
  readonly view: PartyView
  readonly title: string
  readonly children: ComponentChildren
}): VNode => {
  const say = useWords(SIGNING)
  const round = view.scenario.rounds.find(({ id }) => id === view.round.id)
  return (
    <div class="signing">
      <header class="signing-bar">
        <Logo />
        <h1 class="serif">{title}</h1>
        <p>
          {round !== undefined && (
            <>
              <OwnText>{round.place}</OwnText>
              {`, ${dayAndMonth(say.language, round.date)} · `}
            </>
          )}
          {say(texts.turnOf, { turn: turnNow(view.round.turn, view.round.turns), turns: view.round.turns })}
        </p>
        <span class="push" />
        <p class="simulated">{say(texts.simulated)}</p>
        <SettingsButton />
        <LeaveButton />
      </header>
      {children}
      <Announcer />
    </div>
  )
}

const Signing = ({ page }: { readonly page: SigningPage }): VNode => {
  const say = useWords(SIGNING)
  const acts = useActs()
  const [reading, setReading] = useState(false)
  const { view, stage } = page
  const mine = stage === 'awaited' && page.awaited === view.viewer
  return (
    <Frame view={view} title={say(NAMES[stage])}>
      {mine && <HintFor view={view} moments={AT_SIGNING} />}
      <main class="signing-main" data-capitals={page.capitals.length}>
        <AccordArticles page={page} />
        <CapitalCards page={page} />
      </main>
      <footer class="signing-foot">
        <SigningSteps page={page} />
        <p class="signing-words">
          <Told>{footWords(page)}</Told>
        </p>
        <div class="signing-acts">
          {mine && <SigningMoves view={view} />}
          <Button class="read-text" onPress={() => setReading(true)}>
            {say(texts.readText)}
          </Button>
          {stage === 'telling' && <Button onPress={acts.skip}>{say(texts.skipToEnd)}</Button>}
          {(stage === 'told' || stage === 'declined') && <GoOn onPress={acts.goOn} />}
        </div>
      </footer>
      {reading && <ClausesDialog view={view} pack={{}} onClose={() => setReading(false)} />}
    </Frame>
  )
}

const AT_SIGNING: Parameters<typeof HintFor>[0]['moments'] = new Set(['signing'])

export const SigningScreen = (): VNode | null => {
  const say = useWords(SIGNING)
  const acts = useActs()
  const attention = useDesk((state) => state.attention)
  useSkipping()
  if (attention === null) return null
  const page = signingPage(attention)
  if (page !== null) return <Signing page={page} />
  const ending = endingPage(attention)
  return ending === null ? null : (
    <Frame view={ending.view} title={say(texts.over)}>
      <main class="signing-main ended">
        <EndingSheet page={ending} />
      </main>
      <footer class="signing-foot">
        <span class="push" />
        <div class="signing-acts">
          <GoOn onPress={acts.goOn} />
        </div>
      </footer>
    </Frame>
  )
}
