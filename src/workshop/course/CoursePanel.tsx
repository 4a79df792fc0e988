/** Rounds, agendas and events of a sitting as a time line, which is a list to whoever hears it. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Scenario } from '../../scenario/scenario.ts'
import { longDate } from '../../telling/dates.ts'
import { counted, listed } from '../../telling/phrases.ts'
import type { SittingId } from '../../terms/ids.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { BesideChoice, BesideChoices } from '../beside/BesideChoices.tsx'
import { LastReadable } from '../beside/LastReadable.tsx'
import { ShowField } from '../beside/ShowField.tsx'
import '../beside/beside.css'
import { conditionsWords } from '../../telling/conditionWords.ts'
import { useManuscript } from '../workshop.ts'
import { choiceWords } from './choiceWords.ts'
import './course.css'
import { rewordingWords, variantWords } from '../../telling/rewordingWords.ts'
import { type AgendaLine, courseOfSitting, type EventLine, type RoundLine } from './courseOfSitting.ts'

const COURSE = 'course'

const Event = ({
  scenario,
  line: { event, path, turn },
}: {
  readonly scenario: Scenario
  readonly line: EventLine
}): VNode => {
  const texts = rewordingWords(scenario, event.effects)
  return (
    <li class="course-event">
      <span class="course-turn small muted">
        {turn === null ? 'any time' : turn === 0 ? 'at once' : `turn ${turn}`}
      </span>
      <span>
        <ShowField path={path} by={COURSE}>
          {event.headline}
        </ShowField>
        <span class="small muted"> once {conditionsWords(scenario, event.when, event.unless)}.</span>
        {texts !== null && <span class="small"> {texts}</span>}
        {event.choice !== undefined && <span class="small"> {choiceWords(scenario, event.choice)}</span>}
      </span>
    </li>
  )
}

const agendaWords = ({ possible, atOnce, onCondition }: AgendaLine): string => {
  const ways = [
    atOnce > 0 ? `${counted(atOnce, 'option')} from the start` : '',
    onCondition > 0 ? `${counted(onCondition, 'option')} once mandates are widened` : '',
  ].filter(Boolean)
  return ways.length === 0
    ? `nothing can be agreed: no mandate allows any of ${counted(possible, 'possible option')}`
    : `can be agreed: ${listed(ways)}`
}

/** Events lie along the round by the turn that they wait for; the same stands in the list below. */
const Track = ({ line: { round, events } }: { readonly line: RoundLine }): VNode => (
  <div class="course-track" aria-hidden="true">
    {Array.from({ length: round.turns }, (_, turn) => (
      <i key={`${turn}`} class={events.some((one) => one.turn === turn) ? 'struck' : ''} />
    ))}
  </div>
)

const RoundCard = ({
  scenario,
  line,
  number,
}: {
  readonly scenario: Scenario
  readonly line: RoundLine
  readonly number: number
}): VNode => {
  const { round, path, agenda, events } = line
  const canSettle = agenda.some(({ atOnce, onCondition }) => atOnce + onCondition > 0)
  return (
    <li>
      <BesideCard
        title={`${number}. ${round.label}`}
        beside={
          <span class="small muted">
            {round.place}, {longDate('en', round.date)}, {counted(round.turns, 'turn')}{' '}
            <ShowField path={path} by={COURSE} label={`Show “${round.label}” in the text`}>
              Show
            </ShowField>
          </span>
        }
      >
        {round.heldIf.length > 0 && <p>Held only if {conditionsWords(scenario, round.heldIf)}.</p>}
        <Track line={line} />
        {!canSettle && <p class="course-alert">Nothing can be agreed in this round.</p>}
        <h3>On the table</h3>
        <ul class="course-agenda">
          {agenda.map((one) => (
            <li key={one.issue.id}>
              <b>{one.issue.label}</b> <span class="small muted">{agendaWords(one)}</span>
            </li>
          ))}
        </ul>
        {events.length > 0 && (
          <>
            <h3>{counted(events.length, 'event')}</h3>
            <ul>
              {events.map((event) => (
                <Event key={event.event.id} scenario={scenario} line={event} />
              ))}
            </ul>
          </>
        )}
      </BesideCard>
    </li>
  )
}

const Others = ({
  scenario,
  title,
  lines,
}: {
  readonly scenario: Scenario
  readonly title: string
  readonly lines: readonly EventLine[]
}): VNode | null =>
  lines.length === 0 ? null : (
    <BesideCard title={title}>
      <ul>
        {lines.map((line) => (
          <Event key={line.event.id} scenario={scenario} line={line} />
        ))}
      </ul>
    </BesideCard>
  )

const Beginnings = ({ scenario }: { readonly scenario: Scenario }): VNode | null =>
  scenario.parties.every(({ variants }) => variants === undefined) ? null : (
    <BesideCard title="How parties begin in some games">
      <ul>
        {scenario.parties.flatMap((party, p) =>
          (party.variants ?? []).map((variant, v) => (
            <li key={`${party.id} ${v}`}>
              <ShowField path={['parties', p, 'variants', v]} by={COURSE}>
                {variantWords(scenario, party, variant)}
              </ShowField>
            </li>
          )),
        )}
      </ul>
    </BesideCard>
  )

export const CoursePanel = (): VNode => {
  const scenario = useManuscript((state) => state.scenario)
  const [chosen, setChosen] = useState<SittingId | null>(null)
  const sitting = scenario?.sittings.find(({ id }) => id === chosen) ?? scenario?.sittings[0]
  const course = useMemo(
    () => (scenario === null || sitting === undefined ? null : courseOfSitting(scenario, sitting.id)),
    [scenario, sitting],
  )
  return (
    <div class="beside course-panel">
      <LastReadable />
      {scenario !== null && sitting !== undefined && course !== null && (
        <>
          <BesideChoices>
            <BesideChoice
              label="Sitting"
              choices={scenario.sittings}
              value={sitting.id}
              onChoose={setChosen}
            />
          </BesideChoices>
          <ol class="course-line">
            {course.rounds.map((line, place) => (
              <RoundCard key={line.round.id} scenario={scenario} line={line} number={place + 1} />
            ))}
          </ol>
          <Beginnings scenario={scenario} />
          <Others scenario={scenario} title="In whichever round it comes to it" lines={course.anytime} />
          <Others scenario={scenario} title="Not in this sitting" lines={course.elsewhere} />
        </>
      )}
    </div>
  )
}
