/** What came in a link: a game to open, or a seat to take. Nothing is kept before it is opened. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { MiniBoard } from '../../pieces/MiniBoard.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { SavedGame } from '../../session/desk/desk.ts'
import { gameOfLink } from '../../session/links/gameLink.ts'
import { type OpenedSeat, seatOfLink } from '../../session/links/seatLink.ts'
import { trouble } from '../../session/transcript/trouble.ts'
import type { Problem, ReadResult } from '../../terms/problem.ts'
import { KEPT_HERE } from '../../words/kept/catalog.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
import { ProblemList } from '../home/ProblemList.tsx'
import { SeatDialog } from '../home/SeatDialog.tsx'
import { savedName, savedPlace } from '../home/savedNames.ts'
import type { ShelfEntry } from '../home/shelfEntry.ts'
import { useActs } from '../useDesk.ts'
import './links.css'
import { shippedText } from './shippedText.ts'
import type { OpenedLink } from './useLink.ts'

interface LinkProps {
  readonly opened: OpenedLink
  readonly shelf: readonly ShelfEntry[]
  readonly onClose: () => void
}

interface LinkedGame {
  readonly copy: string
  readonly saved: SavedGame
}

const notFetched = (): ReadResult<never> => ({
  ok: false,
  problems: [
    trouble(
      'not-loaded',
      'What this link needs could not be fetched.',
      'Check the connection and open the link again. Nothing is lost.',
    ),
  ],
})

/** Null until it has been read. A link is read once: another one is another dialog. */
const useRead = <Value,>(read: () => Promise<ReadResult<Value>>): ReadResult<Value> | null => {
  const [result, setResult] = useState<ReadResult<Value> | null>(null)
  useEffect(() => void read().catch(notFetched).then(setResult), [])
  return result
}

const Refused = ({
  problems,
  onClose,
}: {
  readonly problems: readonly Problem[]
  readonly onClose: () => void
}): VNode => {
  const say = useWords(KEPT_HERE)
  return (
    <Dialog title={say('linkRefused')} onClose={onClose}>
      <ProblemList problems={problems} />
      <p class="link-note">{say('linkSafe')}</p>
      <div class="dialog-acts">
        <Button kind="act" onPress={onClose}>
          {say('toShelf')}
        </Button>
      </div>
    </Dialog>
  )
}

const Reading = ({ onClose }: { readonly onClose: () => void }): VNode => {
  const say = useWords(KEPT_HERE)
  return (
    <Dialog title={say('linkRead')} onClose={onClose}>
      <p role="status">{say('moment')}</p>
    </Dialog>
  )
}

const GameFromLink = ({ opened, shelf, onClose }: LinkProps): VNode => {
  const say = useWords(KEPT_HERE)
  const sayName = useWords(EVERYWHERE)
  const acts = useActs()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const read = useRead<LinkedGame>(async () => {
    const copy = await gameOfLink(opened.packed, shippedText(shelf))
    if (!copy.ok) return copy
    const saved = await acts.lookInto(copy.value)
    return saved.ok ? { ...saved, value: { copy: copy.value, saved: saved.value } } : saved
  })
  if (read === null) return <Reading onClose={onClose} />
  if (!read.ok) return <Refused problems={read.problems} onClose={onClose} />
  if (problems.length > 0) return <Refused problems={problems} onClose={onClose} />
  const { copy, saved } = read.value
  const isOver = saved.stage === 'closed'
  const open = async () => {
    const found = await acts.openCopy(copy)
    if (found.length > 0) setProblems(found)
    else onClose()
  }
  return (
    <Dialog title={say('linkGame')} onClose={onClose}>
      <p>
        <b>{savedName(sayName, saved)}</b> <span class="small muted">{savedPlace(sayName, saved)}</span>
      </p>
      <div class="link-board">
        <MiniBoard
          rows={saved.cover}
          label={say('linkSettled', {
            settled: saved.cover.filter((row) => row.agreed !== null).length,
            issues: saved.cover.length,
          })}
          width={400}
          pitch={Math.min(24, 200 / saved.cover.length)}
          names={168}
        />
      </div>
      <p class="link-note">{say(isOver ? 'linkOver' : 'linkOpen')}</p>
      <div class="dialog-acts">
        <Button kind="act" icon="arrow" onPress={() => void open()}>
          {say(isOver ? 'linkDebrief' : 'playOn')}
        </Button>
        <Button onPress={onClose}>{say('notNow')}</Button>
      </div>
    </Dialog>
  )
}

const entryOf = ({ card, text, isShipped }: OpenedSeat, shelf: readonly ShelfEntry[]): ShelfEntry => {
  const shipped = isShipped ? shelf.find((entry) => entry.card.id === card.id) : undefined
  return shipped ?? { card, isOwn: true, text: () => Promise.resolve(text) }
}

const SeatFromLink = ({ opened, shelf, onClose }: LinkProps): VNode => {
  const acts = useActs()
  const read = useRead<{ readonly seat: OpenedSeat; readonly entry: ShelfEntry }>(async () => {
    const seat = await seatOfLink(opened.packed, shippedText(shelf), async ({ id, text, isShipped }) => {
      const known = isShipped ? shelf.find(({ card }) => card.id === id) : undefined
      return known === undefined ? acts.readCard(text) : { ok: true, value: known.card, warnings: [] }
    })
    return seat.ok ? { ...seat, value: { seat: seat.value, entry: entryOf(seat.value, shelf) } } : seat
  })
  if (read === null) return <Reading onClose={onClose} />
  if (!read.ok) return <Refused problems={read.problems} onClose={onClose} />
  const { seat, entry } = read.value
  return <SeatDialog entry={entry} given={{ ...seat.given, hasChanged: seat.hasChanged }} onClose={onClose} />
}

export const LinkDialog = (props: LinkProps): VNode =>
  props.opened.kind === 'game' ? <GameFromLink {...props} /> : <SeatFromLink {...props} />
