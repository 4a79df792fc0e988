/** After the talks: the books are open. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Debrief } from '../../debrief/debrief.ts'
import type { Game, Names } from '../../session/desk/desk.ts'
import { nameInside, partyIn } from '../../telling/parties.ts'
import { listed } from '../../telling/phrases.ts'
import type { ShelfEntry } from '../home/shelfEntry.ts'
import { takeAlong } from '../laterDialogs.ts'
import { Button } from '../pieces/Button.tsx'
import { ForkTag } from '../pieces/ForkTag.tsx'
import { Logo } from '../pieces/Logo.tsx'
import { ReportPrinter } from '../report/ReportPrinter.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { Calibration } from './Calibration.tsx'
import { ConcessionChart } from './ConcessionChart.tsx'
import './charts.css'
import './debrief.css'
import './lesson.css'
import { Durability } from './Durability.tsx'
import { ForksSection } from './forks/ForksSection.tsx'
import { LessonSection } from './LessonSection.tsx'
import { MediationSection } from './MediationSection.tsx'
import { Outcome } from './Outcome.tsx'
import { PreparationReview } from './PreparationReview.tsx'
import { UtilityPlane } from './plane/UtilityPlane.tsx'
import { Questions } from './Questions.tsx'
import { Refusals } from './Refusals.tsx'
import { ScoreSheets } from './ScoreSheets.tsx'
import { Trades } from './Trades.tsx'
import { UnderwritingSection } from './UnderwritingSection.tsx'
import { WhatHappened } from './WhatHappened.tsx'
import { WhatIf } from './WhatIf.tsx'

const Opened = ({ game, debrief }: { readonly game: Game; readonly debrief: Debrief }): VNode => (
  <main class="debrief-main">
    <LessonSection debrief={debrief} was={game.was} />
    <ForksSection
      debrief={debrief}
      beside={
        <Calibration
          debrief={debrief}
          prepared={game.people.map((party) => game.transcript.preparation[party] ?? {})}
        />
      }
    />
    <WhatIf debrief={debrief} entries={game.transcript.entries} people={game.people} />
    <div class="debrief-columns">
      <MediationSection debrief={debrief} />
      {debrief.underwritings.map((one) => (
        <UnderwritingSection key={one.party} debrief={debrief} underwriting={one} />
      ))}
      <Outcome debrief={debrief} />
      <UtilityPlane debrief={debrief} />
      <ConcessionChart debrief={debrief} />
      <Trades debrief={debrief} />
      <Durability debrief={debrief} />
      {game.people.map((party) => (
        <PreparationReview
          key={party}
          debrief={debrief}
          party={party}
          preparation={game.transcript.preparation[party] ?? {}}
        />
      ))}
      <WhatHappened debrief={debrief} />
      <Refusals debrief={debrief} />
      <Questions debrief={debrief} />
    </div>
    <ScoreSheets debrief={debrief} />
  </main>
)

export const DebriefScreen = ({ shelf }: { readonly shelf: readonly ShelfEntry[] }): VNode | null => {
  const acts = useActs()
  const game = useDesk((desk) => desk.game)
  const [debrief, setDebrief] = useState<Debrief | null>(null)
  const [failed, setFailed] = useState(false)
  const [taking, setTaking] = useState(false)
  const [names, setNames] = useState<Names>({})
  const [isPrinting, setPrinting] = useState(false)
  const id = game?.id
  useEffect(() => {
    if (id === undefined) return
    let current = true
    acts.debrief().then(
      (result) => current && setDebrief(result),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [id, acts])
  if (game === null) return null
  const { scenario, people } = game
  const seats = listed(people.map((party) => nameInside(partyIn({ scenario }, party))))
  const print = () => {
    setTaking(false)
    setPrinting(true)
  }
  const other = scenario.parties.find((party) => party.playable && !people.includes(party.id))
  return (
    <div class="debrief">
      <a class="skip" href="#lesson-title">
        Skip to what this game shows
      </a>
      <header class="bar">
        <Logo />
        <p class="bar-title serif">Debrief</p>
        <span class="small muted">
          {scenario.title}
          {people.length > 0 && ` · you sat for ${seats}`}
        </span>
        {game.branch !== null && <ForkTag branch={game.branch} />}
        <span class="bar-end" />
        <Button onPress={() => setTaking(true)}>Keep a copy</Button>
        <SettingsButton />
        {other && <Button onPress={() => void acts.playFrom(other.id)}>Play for {nameInside(other)}</Button>}
        <Button kind="act" onPress={() => acts.leave()}>
          Back to the shelf
        </Button>
      </header>
      {taking && (
        <takeAlong.Screen
          id={game.id}
          state="closed"
          people={scenario.parties.filter(({ id }) => people.includes(id))}
          shelf={shelf}
          names={names}
          onNames={setNames}
          print={debrief === null ? 'The books are still being opened.' : print}
          onClose={() => setTaking(false)}
        />
      )}
      {debrief !== null && (
        <ReportPrinter
          debrief={debrief}
          game={game}
          names={names}
          isPrinting={isPrinting}
          onPrinted={() => setPrinting(false)}
        />
      )}
      {debrief ? (
        <Opened game={game} debrief={debrief} />
      ) : (
        <main class="debrief-wait" aria-busy={!failed}>
          <p class="lead" role="status">
            {failed
              ? 'The debrief could not be worked out. The game is saved: go back to the shelf and open it again.'
              : 'The books are being opened: every possible agreement is weighed …'}
          </p>
        </main>
      )}
    </div>
  )
}
