/** What a teacher can do at the table that is looked into, each act with what it leads to. */
import type { VNode } from 'preact'
import type { TeacherAct } from '../../class/classAct.ts'
import type { TableTile } from '../../class/views/teacherView.ts'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { CLASS_LOOK } from '../../words/classLook/catalog.ts'

/** Minutes that are added at once. */
const MORE = 3

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
  const say = useWords(CLASS_LOOK)
  if (talks === null || talks.end !== null) return null
  return (
    <div class="table-acts">
      {walkedOut !== null && (
        <>
          <Act
            first
            name={say('recall', { party: nameOf(walkedOut) })}
            leadsTo={say('recallNote')}
            onPress={() => act({ type: 'recall', table: number })}
          />
          <Act
            name={say('letGo')}
            leadsTo={say('letGoNote')}
            onPress={() => act({ type: 'letGo', table: number })}
          />
        </>
      )}
      <Act
        name={say(paused ? 'resumeThis' : 'pauseThis')}
        leadsTo={say(paused ? 'resumeNote' : 'pauseNote')}
        onPress={() => act({ type: paused ? 'resume' : 'pause', table: number })}
      />
      {left !== null && (
        <Act
          name={say('addMinutes', { minutes: MORE })}
          leadsTo={say('onlyTable', { table: number })}
          onPress={() => act({ type: 'addMinutes', tables: [number], minutes: MORE })}
        />
      )}
      {seats
        .filter(({ people }) => people.length > 0)
        .map(({ seat, counterpart, minded }) =>
          counterpart && !minded ? (
            <Act
              key={seat}
              name={say('handBack', { party: nameOf(seat) })}
              leadsTo={say('handBackNote')}
              onPress={() => act({ type: 'handBack', table: number, seat })}
            />
          ) : (
            <Act
              key={seat}
              name={say('handOver', { party: nameOf(seat) })}
              leadsTo={say('handOverNote')}
              onPress={() => act({ type: 'takeOver', table: number, seat })}
            />
          ),
        )}
    </div>
  )
}
