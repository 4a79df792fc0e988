/** After the talks: the books are open. */
import type { VNode } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Debrief } from '../../debrief/debrief.ts'
import { inNames } from '../../debrief/lesson/inNames.ts'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import type { Game, Names } from '../../session/desk/desk.ts'
import { partyIn } from '../../telling/parties.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import { listedIn } from '../../words/lists.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
import { ForkTag } from '../home/ForkTag.tsx'
import type { ShelfEntry } from '../home/shelfEntry.ts'
import { takeAlong } from '../laterDialogs.ts'
import { ReportPrinter } from '../report/ReportPrinter.tsx'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import './charts.css'
import './debrief.css'
import './lesson.css'
import { nameWithin } from '../../pieces/partyNames.ts'
import { Feelings } from './Feelings.tsx'
import { PartSection } from './PartSection.tsx'
import { PartsNav } from './PartsNav.tsx'
import { Projector } from './Projector.tsx'
import { debriefParts } from './parts.tsx'
import { useTurnSaid } from './said.tsx'

const Opened = ({
  game,
  debrief,
  isProjected,
  onClose,
}: {
  readonly game: Game
  readonly debrief: Debrief
  readonly isProjected: boolean
  /** The projector is put away. */
  readonly onClose: () => void
}): VNode => {
  // What is written in the debrief changes the game, and none of these parts.
  const { id } = game
  const say = useWords(DEBRIEF_WORDS)
  const turnSaid = useTurnSaid()
  const parts = useMemo(
    () => debriefParts(isProjected ? inNames(debrief) : debrief, game, { say, turnSaid }),
    [debrief, id, isProjected, say],
  )
  if (isProjected) return <Projector parts={parts} onClose={onClose} />
  return (
    <>
      <PartsNav parts={parts} />
      <main class="debrief-main" id="debrief-main" tabIndex={-1}>
        {parts.map(({ id: part, title, about, page, hasOwnTitle }) =>
          hasOwnTitle ? (
            <div key={part} id={`part-${part}`} class="part">
              {page()}
            </div>
          ) : (
            <PartSection key={part} id={part} title={title} about={about}>
              {page()}
            </PartSection>
          ),
        )}
      </main>
    </>
  )
}

export const DebriefScreen = ({ shelf }: { readonly shelf: readonly ShelfEntry[] }): VNode | null => {
  const acts = useActs()
  const say = useWords(DEBRIEF_WORDS)
  const sayEverywhere = useWords(EVERYWHERE)
  const game = useDesk((desk) => desk.game)
  const [debrief, setDebrief] = useState<Debrief | null>(null)
  const [failed, setFailed] = useState(false)
  const [taking, setTaking] = useState(false)
  const [names, setNames] = useState<Names>({})
  const [isPrinting, setPrinting] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [isProjected, setProjected] = useState(false)
  const id = game?.id
  const readIn = game?.scenario.language
  useEffect(() => {
    if (id === undefined || readIn === undefined) return
    let current = true
    acts.debrief().then(
      (result) => current && setDebrief(result),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [id, readIn, acts])
  if (game === null) return null
  const { scenario, people } = game
  const seats = listedIn(
    say.language,
    people.map((party) => nameWithin(say.language, partyIn({ scenario }, party))),
  )
  const print = () => {
    setTaking(false)
    setPrinting(true)
    setAsked(true)
  }
  const isOpened = people.every((party) => game.transcript.reflections[party]?.opened === true)
  const other = scenario.parties.find((party) => party.playable && !people.includes(party.id))
  return (
    <div class="debrief">
      <a class="skip" href="#debrief-main">
        {say('skip')}
      </a>
      <header class="bar tall">
        <Logo />
        <p class="bar-title serif">{say('title')}</p>
        <span class="small muted">
          <OwnText>{scenario.title}</OwnText>
          {people.length > 0 && [' · ', woven(say, 'satFor', { seats: () => <OwnText>{seats}</OwnText> })]}
        </span>
        {game.branch !== null && <ForkTag branch={game.branch} />}
        <span class="bar-end" />
        {/* It comes once all is worked out, and before the others: they do not move. */}
        {debrief && isOpened && (
          <Button pressed={isProjected} onPress={() => setProjected(!isProjected)}>
            {say('onProjector')}
          </Button>
        )}
        <Button onPress={() => setTaking(true)}>{say('keepCopy')}</Button>
        <SettingsButton />
        {other && (
          <Button onPress={() => void acts.playFrom(other.id)}>
            <span>
              {woven(say, 'playFor', { party: () => <OwnText>{nameWithin(say.language, other)}</OwnText> })}
            </span>
          </Button>
        )}
        <Button kind="act" onPress={() => acts.leave()}>
          {sayEverywhere('leave')}
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
          print={debrief === null ? say('printWaits') : print}
          onClose={() => setTaking(false)}
        />
      )}
      {/* Before the books are open, paper shows nothing of them unless it is asked to. */}
      {debrief !== null && (isOpened || isAsked) && (
        <ReportPrinter
          debrief={debrief}
          game={game}
          names={names}
          isPrinting={isPrinting}
          onPrinted={() => setPrinting(false)}
        />
      )}
      {!isOpened ? (
        <Feelings game={game} />
      ) : debrief ? (
        <Opened game={game} debrief={debrief} isProjected={isProjected} onClose={() => setProjected(false)} />
      ) : (
        <main id="debrief-main" tabIndex={-1} class="debrief-wait" aria-busy={!failed}>
          <p class="lead" role="status">
            {say(failed ? 'failed' : 'opening')}
          </p>
        </main>
      )}
    </div>
  )
}
