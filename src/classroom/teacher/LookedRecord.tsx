/** What happened at a table that is looked into: its moves, its offers, and what was written there, which can be hidden. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TeacherAct } from '../../class/classAct.ts'
import type { Audience, ClassEvent } from '../../class/classEvent.ts'
import type { LookedInto } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { optionOf, partyOf } from '../../scenario/scenario.ts'
import { withoutTexts } from '../../table/texts.ts'
import type { PublicScenario } from '../../table/view.ts'
import { listed } from '../../telling/phrases.ts'
import { tellMove } from '../../telling/tellMove.ts'
import { issuesIn } from '../../terms/package.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { sayIn } from '../../words/say.ts'

/** Moves that are shown; the newest first. */
const SHOWN = 40

type Said = Extract<ClassEvent, { readonly type: 'message.said' }>

const isAt = (told: Audience, table: number): boolean =>
  (told.to === 'tables' && told.tables.includes(table)) || (told.to === 'seats' && told.table === table)

const wordsOf = ({ body }: Said): string => {
  if (body === null) return ''
  return 'text' in body ? body.text : sayIn(CLASSROOM, 'en')(`phrase-${body.phrase}`)
}

interface RecordProps {
  readonly looked: LookedInto
  readonly scenario: PublicScenario
  readonly record: readonly ClassEvent[]
  readonly act: (act: TeacherAct) => void
}

const Moves = ({ looked: { moves, seats, texts }, scenario }: RecordProps): VNode => {
  const [any] = Object.values(seats)
  /** By the names that things had when the move was made. */
  const told = (from: number) => ({
    ...withoutTexts(
      scenario,
      texts.filter(({ at }) => at > from),
    ),
    inducements: any?.inducements ?? [],
  })
  return (
    <ol class="looked-moves" reversed>
      {moves
        .slice(-SHOWN)
        .toReversed()
        .map(({ move, by, from }) => (
          <li key={`${from} ${move.type}`} class="small">
            <b>{partyOf(scenario, move.by).name}</b> {tellMove(told(from), move)}
            {by === 'clock' && <span class="muted"> (the clock)</span>}
          </li>
        ))}
      {moves.length === 0 && <li class="small muted">No move has been made yet.</li>}
    </ol>
  )
}

const Offers = ({ looked: { seats }, scenario }: RecordProps): VNode => {
  const offers = Object.values(seats)[0]?.offers ?? []
  return (
    <ol class="looked-moves" reversed>
      {offers.toReversed().map(({ number, by, package: pack }) => (
        <li key={number} class="small">
          <b>
            Offer {number}, {partyOf(scenario, by).name}:
          </b>{' '}
          {listed(
            issuesIn(pack).flatMap((issue) => {
              const option = pack[issue]
              return option === undefined ? [] : [optionOf(scenario, issue, option).short]
            }),
          )}
        </li>
      ))}
      {offers.length === 0 && <li class="small muted">No offer has been made yet.</li>}
    </ol>
  )
}

const Written = ({
  said,
  hidden,
  scenario,
  act,
}: Pick<RecordProps, 'scenario' | 'act'> & {
  readonly said: readonly Said[]
  readonly hidden: ReadonlySet<number>
}): VNode => (
  <ol class="looked-moves">
    {said.map((event) => (
      <li key={event.index} class="small">
        <b>{event.by}</b>{' '}
        <span class="muted">
          for {partyOf(scenario, event.seat).name}
          {event.channel === 'table' ? '' : event.channel === 'team' ? ', to the team' : ', in caucus'}
        </span>
        <p>{wordsOf(event)}</p>
        {hidden.has(event.index) ? (
          <span class="muted">Hidden from everybody else.</span>
        ) : (
          <Button
            small
            kind="text"
            label={`Hide what ${event.by} wrote: ${wordsOf(event)}`}
            onPress={() => act({ type: 'hideMessage', message: event.index })}
          >
            Hide it
          </Button>
        )}
      </li>
    ))}
    {said.length === 0 && <li class="small muted">Nothing has been written yet.</li>}
  </ol>
)

export const LookedRecord = (props: RecordProps): VNode => {
  const [tab, setTab] = useState<'moves' | 'offers' | 'said'>('moves')
  const { looked, record, scenario, act } = props
  const { number } = looked.table
  const said = record.filter(
    (event): event is Said => event.type === 'message.said' && isAt(event.told, number),
  )
  const hidden = new Set(record.flatMap((event) => (event.type === 'message.hidden' ? [event.message] : [])))
  const offers = Object.values(looked.seats)[0]?.offers.length ?? 0
  return (
    <section class="looked-record" aria-label="What happened at this table">
      <Segmented
        legend="What is shown of it"
        legendUnseen
        choices={[
          { value: 'moves', label: 'Moves' },
          { value: 'offers', label: `Offers ${offers}` },
          { value: 'said', label: `Messages ${said.length}` },
        ]}
        value={tab}
        onChoose={setTab}
      />
      <section class="looked-list" tabIndex={0} aria-label="The list">
        {tab === 'moves' && <Moves {...props} />}
        {tab === 'offers' && <Offers {...props} />}
        {tab === 'said' && <Written said={said} hidden={hidden} scenario={scenario} act={act} />}
      </section>
    </section>
  )
}
