/** What the classroom needs of the rest of the page: the screens of a game over a class's seat, results, debriefs. */
import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ClassroomPorts, PageDesk, PlayableScenario } from './classroom/classroom.ts'
import { openSeatHere } from './main.seat.tsx'
import { ResultsScreen } from './screens/results/ResultsScreen.tsx'
import { TalksInClass } from './screens/TalksInClass.tsx'
import type { Desk } from './session/desk/createDesk.ts'
import { browserPorts } from './session/remote/browserPorts.ts'
import type { Thinker } from './session/thinking/thinker.ts'

const Talks = ({ desk }: { readonly desk: PageDesk }): VNode => {
  const seat = useMemo(() => openSeatHere(desk), [desk])
  return seat.around(<TalksInClass />)
}

export const classroomPorts = ({
  desk,
  thinker,
  shelf,
}: {
  readonly desk: Desk
  readonly thinker: Thinker
  readonly shelf: readonly PlayableScenario[]
}): ClassroomPorts => ({
  remote: browserPorts(),
  desk,
  thinker,
  shelf,
  own: () =>
    desk.store
      .getState()
      .own.flatMap(({ id, card, problem }) =>
        card === null || problem !== null ? [] : [{ card, text: () => desk.acts.scenarioText(id) }],
      ),
  Talks,
  Results: ResultsScreen,
  debrief: (transcript, own) => {
    void desk.acts.openCopy(transcript, own)
    location.hash = ''
  },
})
