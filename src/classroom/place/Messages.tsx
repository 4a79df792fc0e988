/** Messages at a table: to everybody at it, in caucus, or within the own team; free, or set phrases. With them stands what the teacher told. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Channel, MessageBody } from '../../class/classEvent.ts'
import { PHRASE_IDS } from '../../class/phrases.ts'
import { CLASS_LIMITS } from '../../class/plan.ts'
import type { PersonView } from '../../class/views/personView.ts'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { RemoteClass } from '../../session/remote/remoteClass.ts'
import type { Problem } from '../../terms/problem.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
import { ProblemNote } from '../pieces/ProblemNote.tsx'
import { type SayClass, toldSentence } from './seatWords.ts'

const CHANNEL = { table: 'toTable', caucus: 'toCaucus', team: 'toTeam' } as const
const SAID_IN = { table: 'messageToTable', caucus: 'messageToCaucus', team: 'messageToTeam' } as const

const wordsOf = (say: SayClass, body: MessageBody | null): string => {
  if (body === null) return say('messageHidden')
  return 'text' in body ? body.text : say(`phrase-${body.phrase}`)
}

const channelsFor = ({ seat, table, you: { place } }: PersonView): readonly Channel[] => {
  const own = place.at === 'seat' ? place.seat : null
  const mates = table?.seats.find((one) => one.seat === own)?.people.length ?? 0
  return [
    'table',
    ...(seat?.caucus != null ? (['caucus'] as const) : []),
    ...(mates > 1 ? (['team'] as const) : []),
  ]
}

export const Messages = ({
  remote,
  view,
  onClose,
}: {
  readonly remote: RemoteClass
  readonly view: PersonView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(CLASSROOM)
  const [channel, setChannel] = useState<Channel>('table')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const channels = channelsFor(view)
  const open = channels.includes(channel) ? channel : 'table'
  const send = (body: { readonly text: string } | { readonly phrase: (typeof PHRASE_IDS)[number] }) =>
    void remote.act({ type: 'say', channel: open, body }).then((answer) => {
      setProblem(answer)
      if (answer === null) setText('')
    })
  const items = view.record.flatMap((event): VNode | readonly VNode[] => {
    if (event.type === 'message.said')
      return (
        <li key={event.index}>
          <b>{event.by}</b> <span class="small muted">{say(SAID_IN[event.channel])}</span>
          <p>{wordsOf(say, event.body)}</p>
        </li>
      )
    const sentence = toldSentence(say, event)
    if (sentence === null) return []
    return (
      <li key={event.index} class="muted">
        {sentence}
      </li>
    )
  })
  return (
    <Dialog title={say('messages')} onClose={onClose}>
      <ol class="messages" aria-live="polite">
        {items}
        {items.length === 0 && <li class="muted">{say('messagesNone')}</li>}
      </ol>
      {channels.length > 1 && view.class.messages !== 'off' && (
        <Segmented
          legend={say('messageReader')}
          choices={channels.map((value) => ({ value, label: say(CHANNEL[value]) }))}
          value={open}
          onChoose={setChannel}
        />
      )}
      {view.class.messages === 'off' ? (
        <p>{say('messagesOffNote')}</p>
      ) : view.you.muted ? (
        <p>{say('messageMuted')}</p>
      ) : view.class.messages === 'phrases' ? (
        <ul class="phrases">
          {PHRASE_IDS.map((phrase) => (
            <li key={phrase}>
              <Button small onPress={() => send({ phrase })}>
                {say(`phrase-${phrase}`)}
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <form
          class="message-form"
          onSubmit={(event) => {
            event.preventDefault()
            const written = String(new FormData(event.currentTarget).get('text') ?? '').trim()
            if (written !== '') send({ text: written })
          }}
        >
          <label class="field">
            {say('messageYours')}
            <textarea
              name="text"
              rows={3}
              value={text}
              maxLength={CLASS_LIMITS.message}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <Button kind="act" type="submit" onPress={() => undefined}>
            {say('messageSend')}
          </Button>
        </form>
      )}
      <ProblemNote problem={problem} />
    </Dialog>
  )
}
