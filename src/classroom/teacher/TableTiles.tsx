/** A tile a table, those that need their teacher first. */
import type { VNode } from 'preact'
import type { TeacherAct } from '../../class/classAct.ts'
import type { TableTile, TeacherView } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
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

const Tile = ({ tile, view, scenario, nameOf, act }: TilesProps & { readonly tile: TableTile }): VNode => {
  const say = useWords(CLASSROOM)
  const needs = needsWords(say, tile, nameOf)
  const tables = [tile.number]
  return (
    <li class={`sheet tile ${needs.length > 0 ? 'needs' : ''}`}>
      <div class="tile-head">
        <h3 class="serif">{say('table', { table: tile.number })}</h3>
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
      <p class="small">{talksWords(say, tile)}</p>
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
      {tile.talks !== null && (
        <div class="tile-acts">
          <Button small onPress={() => act({ type: 'lookIn', table: tile.number, looks: true })}>
            {say('lookIn')}
          </Button>
          {tile.walkedOut !== null && (
            <>
              <Button small kind="act" onPress={() => act({ type: 'recall', table: tile.number })}>
                {say('callBack', { party: nameOf(tile.walkedOut) })}
              </Button>
              <Button small onPress={() => act({ type: 'letGo', table: tile.number })}>
                {say('letGo')}
              </Button>
            </>
          )}
          {tile.talks.end === null && (
            <>
              <Button
                small
                onPress={() => act({ type: tile.paused ? 'resume' : 'pause', table: tile.number })}
              >
                {say(tile.paused ? 'resume' : 'pause')}
              </Button>
              {tile.left !== null && (
                <Button small onPress={() => act({ type: 'addMinutes', tables, minutes: 3 })}>
                  {say('addMinutes', { minutes: 3 })}
                </Button>
              )}
              <Button small onPress={() => act({ type: 'endRound', tables })}>
                {say('nextRound')}
              </Button>
            </>
          )}
          {tile.talks.end !== null && !tile.booksOpen && (
            <Button small onPress={() => act({ type: 'openBooks', tables })}>
              {say('openBooks')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

export const TableTiles = (props: TilesProps): VNode | null => {
  const say = useWords(CLASSROOM)
  const { tables, needsFirst } = props.view
  if (tables.length === 0) return null
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
