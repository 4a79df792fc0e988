/**
 * Reports of finished games, for paper: seen when they are printed and never on the screen. A first page has no figure
 * of worth: a teacher reads first how somebody negotiated.
 */

import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Debrief } from '../../debrief/debrief.ts'
import { inNames } from '../../debrief/lesson/inNames.ts'
import { reportCourse } from '../../debrief/reportCourse.ts'
import { guessesHeld, heldWords } from '../../debrief/walkAwayGuesses.ts'
import { questionsOf } from '../../debrief/write/questions.ts'
import { optionOf, partyOf } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { pronounOf } from '../../scenario/vocabulary/grammar.ts'
import type { Names } from '../../session/desk/desk.ts'
import { dayOf } from '../../session/takeOut/fileStem.ts'
import { guessesIn } from '../../session/transcript/guessesIn.ts'
import { MOST_NAME, type Transcript } from '../../session/transcript/transcript.ts'
import { nameInside } from '../../telling/parties.ts'
import { counted, grouped, listed, points } from '../../telling/phrases.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { PartyId } from '../../terms/ids.ts'
import './report.css'

/** What a report takes from a game besides its debrief. */
interface ReportedGame {
  readonly transcript: Pick<Transcript, 'sitting' | 'seats' | 'preparation' | 'reflections'>
}

interface SheetProps {
  readonly debrief: Debrief
  readonly game: ReportedGame
  /** Milliseconds since 1970; null where nobody knows: the day is then written by hand. */
  readonly savedAt: number | null
  readonly names: Names
  /** Of its table, where many reports are printed at once. */
  readonly table?: number
}

interface ReportProps extends SheetProps {
  /** To be printed as soon as it is drawn. */
  readonly isPrinting: boolean
  readonly onPrinted: () => void
}

const nameIn = ({ transcript }: ReportedGame, names: Names, party: PartyId): string => {
  const seat = transcript.seats[party]
  const given = names[party]?.trim().slice(0, MOST_NAME) ?? ''
  return given !== '' || seat?.held !== 'human' ? given : (seat.name ?? '')
}

const Head = ({ debrief, game, savedAt, names, table }: SheetProps): VNode => {
  const { scenario, people } = debrief
  const { sitting } = game.transcript
  return (
    <header>
      <p class="report-kind">Report of a negotiation</p>
      <h1>{scenario.title}</h1>
      <dl>
        {table !== undefined && (
          <div>
            <dt>Table</dt>
            <dd>{table}</dd>
          </div>
        )}
        {people.map((party) => (
          <div key={party}>
            <dt>{partyOf(scenario, party).name}</dt>
            <dd class="who">{nameIn(game, names, party) || <i class="blank-line" />}</dd>
          </div>
        ))}
        <div>
          <dt>Sitting</dt>
          <dd>{scenario.sittings.find(({ id }) => id === sitting)?.label}</dd>
        </div>
        <div>
          <dt>Date</dt>
          <dd>{savedAt === null ? <i class="blank-line" /> : dayOf(savedAt)}</dd>
        </div>
      </dl>
    </header>
  )
}

const Brief = ({ debrief, party }: { readonly debrief: Debrief; readonly party: PartyId }): VNode => {
  const seat = partyOf(debrief.scenario, party)
  const { brief, goal } = seat
  return (
    <section>
      <h2>The brief of {nameInside(seat)}</h2>
      <p class="serif">{brief.headline}</p>
      <p>
        <b>To have done well:</b> {goal}
      </p>
    </section>
  )
}

const Course = ({ debrief }: { readonly debrief: Debrief }): VNode => (
  <section>
    <h2>The course of the talks</h2>
    <ol class="report-rounds">
      {reportCourse(debrief).map(({ label, offers, agreed, reopened, news }) => (
        <li key={label}>
          <h3>{label}</h3>
          <p>
            {offers === '' ? 'Nobody offered anything.' : `${offers}.`}
            {agreed.length > 0 && ` Agreed: ${agreed.join('; ')}.`}
            {reopened.length > 0 && ` Reopened: ${listed(reopened)}.`}
          </p>
          {news.length > 0 && <p class="muted">News: {news.join('; ')}.</p>}
        </li>
      ))}
    </ol>
  </section>
)

const Accord = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { scenario, draft, final, headline } = debrief
  return (
    <section>
      <h2>{headline}</h2>
      <table class="report-accord">
        <tbody>
          {scenario.issues.map(({ id, label }) => {
            const option = final[id]
            const line = draft[id]
            const isAgreed = line !== undefined && line.option === option
            return (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>
                  {option !== undefined && optionOf(scenario, id, option).label}
                  {!isAgreed && ' (as before)'}
                  {line !== undefined && !isAgreed && (
                    <span class="muted">
                      {' '}
                      {optionOf(scenario, id, line.option).short} was agreed, and is not in force.
                    </span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const Prepared = ({
  debrief,
  game,
  party,
}: {
  readonly debrief: Debrief
  readonly game: ReportedGame
  readonly party: PartyId
}): VNode | null => {
  const { cheapGift, whenToLeave, ...rest } = game.transcript.preparation[party] ?? {}
  const guesses = guessesHeld(debrief, guessesIn(rest))
  if (!cheapGift && !whenToLeave && guesses.length === 0) return null
  return (
    <section>
      <h2>Prepared before the talks</h2>
      <dl class="report-prepared">
        {cheapGift && (
          <div>
            <dt>What costs me little and means much to the other</dt>
            <dd>{cheapGift}</dd>
          </div>
        )}
        {whenToLeave && (
          <div>
            <dt>When I would leave</dt>
            <dd>{whenToLeave}</dd>
          </div>
        )}
      </dl>
      {guesses.map((guess, place) => (
        <p key={place}>{heldWords(debrief.scenario, guess)}</p>
      ))}
    </section>
  )
}

const LINES = [1, 2, 3, 4] as const

/** The questions of the debrief with what was answered; where nothing was, room to write by hand. */
const LookingBack = ({
  debrief,
  game,
  party,
}: {
  readonly debrief: Debrief
  readonly game: ReportedGame
  readonly party: PartyId
}): VNode => {
  const answers = game.transcript.reflections?.[party]?.answers ?? {}
  const guesses = guessesIn(game.transcript.preparation[party] ?? {})
  return (
    <section class="report-reflection">
      <h2>Looking back{debrief.people.length > 1 && `: ${nameInside(partyOf(debrief.scenario, party))}`}</h2>
      <ol>
        {questionsOf(debrief, party, guesses).map(({ name, asks }) => {
          const answer = answers[name]?.trim() ?? ''
          return (
            <li key={name}>
              <p class="serif">{asks}</p>
              {answer === '' ? (
                LINES.map((line) => <i key={line} class="blank-line" />)
              ) : (
                <p class="report-answer">{answer}</p>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** On a page of its own: what was reached is no measure of how it was negotiated. */
const Figures = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { scenario, lesson, summary, seats, possible, numbers, totalTurns } = debrief
  return (
    <section class="report-figures">
      <h2>What this game shows</h2>
      <p class="serif">
        <b>{lesson.title}</b> {lesson.paragraph}
      </p>
      <p>{summary}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{capitalised(wordsOf(scenario).delegation.one)}</th>
            <th scope="col">Worth of the end</th>
            <th scope="col">No deal</th>
          </tr>
        </thead>
        <tbody>
          {seats.map(({ party, worth, noDeal }) => (
            <tr key={party}>
              <th scope="row">{partyOf(scenario, party).name}</th>
              <td>{points(worth)}</td>
              <td>{points(noDeal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted">
        In points of 100, each {wordsOf(scenario).delegation.one} on a scale of{' '}
        {pronounOf(wordsOf(scenario).delegation).possessive} own, under {numbers} weights. The talks took{' '}
        {counted(totalTurns, 'turn')}. Of {counted(possible.outcomes, 'possible text')},{' '}
        {grouped(possible.zone)} left every principal at least its no deal and crossed no red line.
      </p>
    </section>
  )
}

const Foot = ({ debrief: { scenario } }: Pick<SheetProps, 'debrief'>): VNode => (
  <footer>
    {capitalised(wordsOf(scenario).delegation.many)}’ words and numbers are simulated: a game of Parley, not
    an account of what anybody said or did.
  </footer>
)

/** For whoever held the debrief’s seats: their briefs, what became of them, and room to look back. */
export const ReportSheet = (props: SheetProps): VNode => {
  const { debrief, game } = props
  return (
    <article class="report" lang="en">
      <Head {...props} />
      {debrief.people.map((party) => (
        <Brief key={party} debrief={debrief} party={party} />
      ))}
      <Accord debrief={debrief} />
      <Course debrief={debrief} />
      {debrief.people.map((party) => (
        <Prepared key={party} debrief={debrief} game={game} party={party} />
      ))}
      {debrief.people.map((party) => (
        <LookingBack key={party} debrief={debrief} game={game} party={party} />
      ))}
      <Figures debrief={debrief} />
      <Foot debrief={debrief} />
    </article>
  )
}

/** For whoever leads the class: who sat there, what was agreed, how the talks went and what they show. */
export const TableReport = (props: SheetProps): VNode => {
  const { debrief } = props
  return (
    <article class="report" lang="en">
      <Head {...props} />
      <Accord debrief={debrief} />
      <Course debrief={debrief} />
      <Figures debrief={inNames(debrief)} />
      <Foot debrief={debrief} />
    </article>
  )
}

export const Report = ({ isPrinting, onPrinted, ...sheet }: ReportProps): VNode => {
  useEffect(() => {
    if (!isPrinting) return
    window.print()
    onPrinted()
  }, [isPrinting])
  return <ReportSheet {...sheet} />
}
