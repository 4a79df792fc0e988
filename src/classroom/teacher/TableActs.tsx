/** What a teacher can do at the table that is looked into, each act with what it leads to. */
import type { VNode } from 'preact'
import type { TeacherAct } from '../../class/classAct.ts'
import type { TableTile } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'

const Act = ({
  name,
  leadsTo,
  onPress,
  first = false,
}: {
  readonly name: string
  readonly leadsTo: string
  readonly onPress: () => void
  readonly first?: boolean
}): VNode => (
  <Button kind={first ? 'act' : 'plain'} class="table-act" onPress={onPress}>
    <span>
      <b>{name}</b> <span class="small">{leadsTo}</span>
    </span>
  </Button>
)

export const TableActs = ({
  table: { number, walkedOut, paused, left, talks, seats },
  nameOf,
  act,
}: {
  readonly table: TableTile
  readonly nameOf: (seat: string) => string
  readonly act: (act: TeacherAct) => void
}): VNode | null => {
  if (talks === null || talks.end !== null) return null
  return (
    <div class="table-acts">
      {walkedOut !== null && (
        <>
          <Act
            first
            name={`Recall ${nameOf(walkedOut)}`}
            leadsTo="back at the table, once"
            onPress={() => act({ type: 'recall', table: number })}
          />
          <Act
            name="Let them go"
            leadsTo="the talks end without them"
            onPress={() => act({ type: 'letGo', table: number })}
          />
        </>
      )}
      <Act
        name={paused ? 'Resume this table' : 'Pause this table'}
        leadsTo={paused ? 'its clock runs on' : 'its clock stops'}
        onPress={() => act({ type: paused ? 'resume' : 'pause', table: number })}
      />
      {left !== null && (
        <Act
          name="Add 3 minutes"
          leadsTo={`only Table ${number}`}
          onPress={() => act({ type: 'addMinutes', tables: [number], minutes: 3 })}
        />
      )}
      {seats
        .filter(({ people }) => people.length > 0)
        .map(({ seat, counterpart, minded }) =>
          counterpart && !minded ? (
            <Act
              key={seat}
              name={`Hand ${nameOf(seat)} back`}
              leadsTo="its people play again"
              onPress={() => act({ type: 'handBack', table: number, seat })}
            />
          ) : (
            <Act
              key={seat}
              name={`Hand ${nameOf(seat)} over`}
              leadsTo="a counterpart plays, until you hand it back"
              onPress={() => act({ type: 'takeOver', table: number, seat })}
            />
          ),
        )}
    </div>
  )
}
