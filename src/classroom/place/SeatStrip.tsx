/** Above a table among people: its clock, who is there, what the teacher said, messages, and a hand to raise. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { PersonAct } from '../../class/classAct.ts'
import type { PersonView } from '../../class/views/personView.ts'
import { Button } from '../../pieces/Button.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useStore } from '../../pieces/useStore.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { Problem } from '../../terms/problem.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { useClassroom } from '../classroom.ts'
import { ProblemText } from '../pieces/ProblemText.tsx'
import { TimeLeft } from '../pieces/TimeLeft.tsx'
import { useClassActs } from '../useClassActs.ts'
import { useClassScenario } from '../useClassScenario.ts'
import { Messages } from './Messages.tsx'
import { ProposalNote } from './ProposalNote.tsx'
import { isMissing, seatedWords, toldLast, toldSentence } from './seatWords.ts'

export const SeatStrip = ({
  remote,
  view,
  openBooks,
}: {
  readonly remote: RemoteClass
  readonly view: PersonView
  readonly openBooks: (() => Promise<Problem | null>) | null
}): VNode | null => {
  const say = useWords(CLASSROOM)
  const { remote: ports } = useClassroom()
  const shownAt = useStore(remote.store, (state) => state.shownAt)
  const scenario = useClassScenario(remote)
  const [isWriting, setWriting] = useState(false)
  const [read, setRead] = useState(-1)
  const { table, you, record, seat, bystander } = view
  if (table === null) return null
  const { problem, setProblem, act } = useClassActs<PersonAct>(remote)
  const last = toldLast(say, record)
  const said = last === null || last.index <= read ? null : last
  const messages = record.filter((event) => event.type === 'message.said').length
  const hasTold = record.some((event) => toldSentence(say, event) !== null)
  return (
    <section class="seat-strip" aria-label={say('strip')}>
      <p class="strip-table">
        <b>{say('table', { table: table.number })}</b> <span class="small muted">{you.name}</span>
      </p>
      {table.left !== null && (seat ?? bystander)?.end === null && (
        <p class="strip-clock">
          <TimeLeft left={table.left} running={table.running} shownAt={shownAt} now={ports.now} />{' '}
          <span class="small muted">{say(table.paused ? 'paused' : 'leftInRound')}</span>
        </p>
      )}
      <ul class="strip-people">
        {table.seats.map((seat) => {
          const party = scenario?.parties.find(({ id }) => id === seat.seat)
          return (
            <li key={seat.seat} class={`small ${isMissing(seat) ? 'missing' : ''}`}>
              {party !== undefined && <Marker marker={party.marker} />}{' '}
              {seatedWords(say, seat, party?.name ?? seat.seat)}
            </li>
          )
        })}
      </ul>
      <div class="strip-acts">
        {openBooks !== null && (
          <Button small kind="act" onPress={() => void openBooks().then(setProblem)}>
            {say('openBooks')}
          </Button>
        )}
        {(view.class.messages !== 'off' || hasTold) && (
          <Button small icon="speech" onPress={() => setWriting(true)}>
            {messages === 0 ? say('messages') : say('messagesCount', { count: messages })}
          </Button>
        )}
        <Button
          small
          pressed={you.hand}
          onPress={() => act(you.hand ? { type: 'lowerHand' } : { type: 'raiseHand' })}
        >
          {say(you.hand ? 'lowerHand' : 'raiseHand')}
        </Button>
        {seat !== null && seat.end === null && (
          <Button
            small
            title={say('declineNote')}
            onPress={() => act({ type: 'decline', table: table.number })}
          >
            {say('declineSeat')}
          </Button>
        )}
        {bystander !== null && bystander.end === null && (
          <Button small onPress={() => act({ type: 'wish', seat: 'any' })}>
            {say('askSeat')}
          </Button>
        )}
      </div>
      <div class={said === null && problem === null ? 'unseen' : 'strip-said'}>
        <p role="status">{problem !== null ? <ProblemText problem={problem} /> : said?.sentence}</p>
        {(said !== null || problem !== null) && (
          <Button
            small
            kind="text"
            label={say('readLabel')}
            onPress={() => {
              setProblem(null)
              setRead(last?.index ?? -1)
            }}
          >
            {say('read')}
          </Button>
        )}
      </div>
      <ProposalNote remote={remote} view={view} onProblem={setProblem} />
      {isWriting && <Messages remote={remote} view={view} onClose={() => setWriting(false)} />}
    </section>
  )
}
