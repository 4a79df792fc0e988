/** A tile a table, those that need their teacher first. */
import type { VNode } from 'preact'
import type { TeacherAct } from '../../class/classAct.ts'
import type { TableTile, TeacherView } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import type { IconName } from '../../pieces/Icon.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { PublicScenario } from '../../table/view.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { minutesAndSeconds } from '../pieces/clock.ts'
import { TilesLegend, TileText } from './TileText.tsx'
import { needsWords, settledWords, talksWords } from './tileWords.ts'

interface TilesProps {
  readonly view: TeacherView
  /** Null until it has come. */
  readonly scenario: PublicScenario | null
  readonly nameOf: (seat: string) => string
  readonly act: (act: TeacherAct) => void
}

/** One row of acts: the last three are signs, with their words for who listens or points. */
const TileActs = ({
  tile,
  nameOf,
  act,
}: Omit<TilesProps, 'view' | 'scenario'> & { readonly tile: TableTile }): VNode | null => {
  const say = useWords(CLASSROOM)
  const { number, talks, paused, left, walkedOut, booksOpen } = tile
  if (talks === null) return null
  const tables = [number]
  const sign = (icon: IconName, label: string, onPress: () => void) => (
    <Button small class="tile-sign" icon={icon} label={label} title={label} onPress={onPress}>
      {null}
    </Button>
  )
  return (
    <div class="tile-acts">
      {walkedOut !== null && (
        <>
          <Button small kind="act" onPress={() => act({ type: 'recall', table: number })}>
            {say('callBack', { party: nameOf(walkedOut) })}
          </Button>
          <Button small onPress={() => act({ type: 'letGo', table: number })}>
            {say('letGo')}
          </Button>
        </>
      )}
      <Button small onPress={() => act({ type: 'lookIn', table: number, looks: true })}>
        {say('lookIn')}
      </Button>
      {talks.end === null && (
        <span class="tile-signs">
          {sign(paused ? 'onward' : 'pause', say(paused ? 'resume' : 'pause'), () =>
            act({ type: paused ? 'resume' : 'pause', table: number }),
          )}
          {left !== null &&
            sign('plus', say('addMinutes', { minutes: 3 }), () =>
              act({ type: 'addMinutes', tables, minutes: 3 }),
            )}
          {sign('pass', say('nextRound'), () => act({ type: 'endRound', tables }))}
        </span>
      )}
      {talks.end !== null && !booksOpen && (
        <Button small onPress={() => act({ type: 'openBooks', tables })}>
          {say('openBooks')}
        </Button>
      )}
    </div>
  )
}

const Tile = ({ tile, view, scenario, nameOf, act }: TilesProps & { readonly tile: TableTile }): VNode => {
  const say = useWords(CLASSROOM)
  const needs = needsWords(say, tile, nameOf)
  return (
    <li class={`sheet tile ${needs.length > 0 ? 'needs' : ''}`}>
      <div class="tile-head">
        <h3 class="serif">{say('table', { table: tile.number })}</h3>
        <span class="small">{talksWords(say, tile)}</span>
        {tile.talks !== null && (
          <span class="small muted">
            {settledWords(say, tile)}
            {tile.left !== null && tile.talks.end === null && (
              <>
                , {say(tile.paused ? 'tileLeftPaused' : 'tileLeft', { time: minutesAndSeconds(tile.left) })}
              </>
            )}
          </span>
        )}
      </div>
      {needs.map((need) => (
        <p key={need} class="tile-need">
          {need}
        </p>
      ))}
      <ul class="small tile-seats">
        {tile.seats
          .filter(({ seat, people }) => people.length > 0 || view.plan.seats.includes(seat))
          .map(({ seat, people, counterpart }) => (
            <li key={seat}>
              <b>{nameOf(seat)}</b>{' '}
              {people.length === 0
                ? say('tileCounterpart')
                : people
                    .map(({ name, presence }) => (presence === 'away' ? say('away', { name }) : name))
                    .join(', ')}
              {people.length > 0 && counterpart && `, ${say('tileCounterpartPlays')}`}
            </li>
          ))}
        {tile.observers.length > 0 && (
          <li class="muted">{say('tileObserving', { names: tile.observers.join(', ') })}</li>
        )}
      </ul>
      {tile.talks !== null && scenario !== null && <TileText bars={tile.talks.bars} scenario={scenario} />}
      {tile.talks !== null && <TileActs tile={tile} nameOf={nameOf} act={act} />}
    </li>
  )
}

export const TableTiles = ({
  lead,
  ...props
}: TilesProps & {
  /** Who is here, beside the heading. */
  readonly lead: VNode
}): VNode => {
  const say = useWords(CLASSROOM)
  const { tables, needsFirst } = props.view
  if (tables.length === 0) return lead
  const byNeed = [
    ...needsFirst.flatMap((number) => tables.find((table) => table.number === number) ?? []),
    ...tables.filter(({ number }) => !needsFirst.includes(number)),
  ]
  return (
    <section aria-labelledby="tables-title">
      <div class="tiles-head">
        <h2 id="tables-title" class="serif">
          {say('tables')}{' '}
          {needsFirst.length > 0 && (
            <span class="small muted">{say('needYou', { tables: needsFirst.join(', ') })}</span>
          )}
        </h2>
        {lead}
        {tables.some(({ talks }) => talks !== null) && <TilesLegend />}
      </div>
      <ul class="tiles">
        {byNeed.map((tile) => (
          <Tile key={tile.number} tile={tile} {...props} />
        ))}
      </ul>
    </section>
  )
}
