/** What happened at a table that is looked into: its moves, its offers, and what was written there, which can be hidden. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { TeacherAct } from '../../class/classAct.ts'
import type { Audience, ClassEvent } from '../../class/classEvent.ts'
import type { LookedInto } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import { woven } from '../../pieces/woven.ts'
import { optionOf, partyOf } from '../../scenario/scenario.ts'
import { withoutTexts } from '../../table/texts.ts'
import type { PublicScenario } from '../../table/view.ts'
import { listed } from '../../telling/phrases.ts'
import { tellMove } from '../../telling/tellMove.ts'
import { issuesIn } from '../../terms/package.ts'
import { CLASS_LOOK } from '../../words/classLook/catalog.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

/** Moves that are shown; the newest first. */
const SHOWN = 40

type Said = Extract<ClassEvent, { readonly type: 'message.said' }>

const isAt = (told: Audience, table: number): boolean =>
  (told.to === 'tables' && told.tables.includes(table)) || (told.to === 'seats' && told.table === table)

/** What was written; a set phrase in the page’s language. */
const useWritten = (): (({ body }: Said) => string) => {
  const say = useWords(CLASSROOM)
  return ({ body }) => {
    if (body === null) return ''
    return 'text' in body ? body.text : say(`phrase-${body.phrase}`)
  }
}

interface RecordProps {
  readonly looked: LookedInto
  readonly scenario: PublicScenario
  readonly record: readonly ClassEvent[]
  readonly act: (act: TeacherAct) => void
}

const Moves = ({ looked: { moves, seats, texts }, scenario }: RecordProps): VNode => {
  const say = useWords(CLASS_LOOK)
  const sayClass = useWords(CLASSROOM)
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
            <Told language={scenario.language}>
              <b>{partyOf(scenario, move.by).name}</b> {tellMove(told(from), move)}
            </Told>
            {by === 'clock' && <span class="muted"> {sayClass('byClock')}</span>}
          </li>
        ))}
      {moves.length === 0 && <li class="small muted">{say('noMove')}</li>}
    </ol>
  )
}

const Offers = ({ looked: { seats }, scenario }: RecordProps): VNode => {
  const say = useWords(CLASS_LOOK)
  const offers = Object.values(seats)[0]?.offers ?? []
  return (
    <ol class="looked-moves" reversed>
      {offers.toReversed().map(({ number, by, package: pack }) => (
        <li key={number} class="small">
          <b>
            {woven(
              say,
              'offerOf',
              { party: () => <OwnText>{partyOf(scenario, by).name}</OwnText> },
              { offer: number },
            )}
          </b>{' '}
          <OwnText>
            {listed(
              issuesIn(pack).flatMap((issue) => {
                const option = pack[issue]
                return option === undefined ? [] : [optionOf(scenario, issue, option).short]
              }),
            )}
          </OwnText>
        </li>
      ))}
      {offers.length === 0 && <li class="small muted">{say('noOffers')}</li>}
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
}): VNode => {
  const say = useWords(CLASS_LOOK)
  const wordsOf = useWritten()
  return (
    <ol class="looked-moves">
      {said.map((event) => (
        <li key={event.index} class="small">
          <b>{event.by}</b>{' '}
          <span class="muted">
            {woven(say, 'seatFor', { party: () => <OwnText>{partyOf(scenario, event.seat).name}</OwnText> })}
            {event.channel === 'table' ? '' : `, ${say(event.channel === 'team' ? 'toTeam' : 'inCaucus')}`}
          </span>
          <p>{wordsOf(event)}</p>
          {hidden.has(event.index) ? (
            <span class="muted">{say('hidden')}</span>
          ) : (
            <Button
              small
              kind="text"
              label={say('hideLabel', { name: event.by, text: wordsOf(event) })}
              onPress={() => act({ type: 'hideMessage', message: event.index })}
            >
              {say('hide')}
            </Button>
          )}
        </li>
      ))}
      {said.length === 0 && <li class="small muted">{say('noneWritten')}</li>}
    </ol>
  )
}

export const LookedRecord = (props: RecordProps): VNode => {
  const [tab, setTab] = useState<'moves' | 'offers' | 'said'>('moves')
  const say = useWords(CLASS_LOOK)
  const sayClass = useWords(CLASSROOM)
  const { looked, record, scenario, act } = props
  const { number } = looked.table
  const said = record.filter(
    (event): event is Said => event.type === 'message.said' && isAt(event.told, number),
  )
  const hidden = new Set(record.flatMap((event) => (event.type === 'message.hidden' ? [event.message] : [])))
  const offers = Object.values(looked.seats)[0]?.offers.length ?? 0
  return (
    <section class="looked-record" aria-label={say('record')}>
      <Segmented
        legend={say('recordWhich')}
        legendUnseen
        choices={[
          { value: 'moves', label: sayClass('moves') },
          { value: 'offers', label: say('offers', { count: offers }) },
          { value: 'said', label: sayClass('messagesCount', { count: said.length }) },
        ]}
        value={tab}
        onChoose={setTab}
      />
      <section class="looked-list" tabIndex={0} aria-label={say('list')}>
        {tab === 'moves' && <Moves {...props} />}
        {tab === 'offers' && <Offers {...props} />}
        {tab === 'said' && <Written said={said} hidden={hidden} scenario={scenario} act={act} />}
      </section>
    </section>
  )
}
