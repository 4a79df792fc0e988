/** For teachers, before play: what a lesson with a scenario needs, behind a bar that says what it gives away. */

import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Expected } from '../../pack/expected.ts'
import { SLIDES } from '../../pack/slides.ts'
import { teachingOf } from '../../pack/teachingOf.ts'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { inLanguage } from '../../pieces/language.ts'
import { MiniBoard } from '../../pieces/MiniBoard.tsx'
import { ScenarioLanguage } from '../../pieces/OwnText.tsx'
import { leaveHash } from '../../pieces/useHash.ts'
import { Writing } from '../../pieces/Writing.tsx'
import type { Scenario } from '../../scenario/scenario.ts'
import { counted } from '../../telling/phrases.ts'
import { SeatDialog } from '../home/SeatDialog.tsx'
import { minutesOf, type ShelfEntry } from '../home/shelfEntry.ts'
import { SettingsButton } from '../settings/SettingsButton.tsx'
import { Expectations } from './Expectations.tsx'
import { FacilitatorNotes } from './FacilitatorNotes.tsx'
import { LackingParts } from './LackingParts.tsx'
import { LessonPlan } from './LessonPlan.tsx'
import { type OpenPack, openPack } from './openPack.ts'
import './pack.css'
import { PrintList } from './PrintList.tsx'

const Spoiler = ({ onOpen, onPlay }: { readonly onOpen: () => void; readonly onPlay: () => void }): VNode => (
  <main class="pack-spoiler sheet">
    <h1>This tells everything.</h1>
    <p>
      The pack holds every seat’s folder, what each may sign and where it leaves, which texts are possible,
      and what students are meant to find. Whoever wants to play this scenario should play first.
    </p>
    <div class="dialog-acts">
      <Button kind="act" onPress={onOpen}>
        I teach with it: open the pack
      </Button>
      <Button onPress={onPlay}>Play it first</Button>
    </div>
  </main>
)

const Cover = ({
  entry: { card },
  scenario,
}: {
  readonly entry: ShelfEntry
  readonly scenario: Scenario
}): VNode => (
  <section class="pack-cover sheet" aria-labelledby="pack-title">
    <div>
      <h1 id="pack-title" {...inLanguage(card.language)}>
        {card.title}
      </h1>
      <p class="lead" {...inLanguage(card.language)}>
        {card.teaser}
      </p>
      <p class="pack-facts muted">
        {scenario.teaching.ages !== undefined && <span>Ages {scenario.teaching.ages}</span>}
        <span>{counted(card.seats.filter(({ playable }) => playable).length, 'seat')}</span>
        <span>{counted(card.issues, 'issue')}</span>
        <span>{minutesOf(card)} min</span>
      </p>
      {card.contentNote !== null && (
        <details>
          <summary>Content note</summary>
          <Writing text={card.contentNote} language={card.language} />
        </details>
      )}
    </div>
    <MiniBoard
      rows={card.cover}
      label={`${card.title}: the opening positions on ${counted(card.issues, 'issue')}`}
      width={244}
      pitch={Math.min(32, Math.max(12, 128 / card.cover.length))}
      names={0}
    />
  </section>
)

const Slides = (): VNode => (
  <section class="pack-part" aria-labelledby="slides-title">
    <h2 id="slides-title">The debrief, five slides</h2>
    <ol class="slides">
      {SLIDES.map(({ title, question, shows }, place) => (
        <li key={title}>
          <b>
            {place + 1} {title}
          </b>
          <span class="small muted">{shows}</span>
          <em class="serif">{question}</em>
        </li>
      ))}
    </ol>
  </section>
)

const Opened = ({ entry, open }: { readonly entry: ShelfEntry; readonly open: OpenPack }): VNode => {
  const { scenario } = open
  const [expected, setExpected] = useState<Expected | null>(open.expected)
  return (
    <div class="pack-body">
      <main class="pack-main">
        <Cover entry={entry} scenario={scenario} />
        <div class="pack-two">
          <section class="pack-part" aria-labelledby="aims-title">
            <h2 id="aims-title">Afterwards, students can</h2>
            <ol class="aims">
              {teachingOf(scenario).objectives.map((aim) => (
                <li key={aim}>{aim}</li>
              ))}
            </ol>
          </section>
          <Expectations scenario={scenario} expected={expected} onExpected={setExpected} />
        </div>
        <LessonPlan scenario={scenario} />
        <Slides />
        <FacilitatorNotes scenario={scenario} />
        <LackingParts scenario={scenario} />
      </main>
      <PrintList scenario={scenario} expected={expected} />
    </div>
  )
}

export const TeacherPack = ({ entry }: { readonly entry: ShelfEntry }): VNode => {
  const [isOpen, setIsOpen] = useState(false)
  const [isChoosing, setIsChoosing] = useState(false)
  const [open, setOpen] = useState<OpenPack | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const load = (): void => {
    setIsOpen(true)
    setHasFailed(false)
    openPack(entry).then(setOpen, () => setHasFailed(true))
  }
  useEffect(() => window.scrollTo(0, 0), [isOpen])
  return (
    <div class="pack">
      <header class="bar tall">
        <Logo />
        <p class="bar-title serif">Teacher’s pack</p>
        <span class="small muted pack-of">{entry.card.title}</span>
        <span class="bar-end" />
        <SettingsButton />
        {isOpen && <Button onPress={() => setIsChoosing(true)}>Play it alone first</Button>}
        <Button icon="back" onPress={leaveHash}>
          Shelf
        </Button>
      </header>
      {!isOpen && <Spoiler onOpen={load} onPlay={() => setIsChoosing(true)} />}
      {isOpen && open === null && (
        <main class="pack-spoiler sheet" aria-busy={!hasFailed}>
          <p role="status">
            {hasFailed
              ? 'This scenario could not be fetched or read. Check the connection and try again.'
              : 'The pack is being put together …'}
          </p>
          {hasFailed && <Button onPress={load}>Try again</Button>}
        </main>
      )}
      {open !== null && (
        <ScenarioLanguage.Provider value={open.scenario.language}>
          <Opened entry={entry} open={open} />
        </ScenarioLanguage.Provider>
      )}
      {isChoosing && <SeatDialog entry={entry} onClose={() => setIsChoosing(false)} />}
    </div>
  )
}
