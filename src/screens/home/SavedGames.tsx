/** Every negotiation on this device, and those that could not be read: nothing is dropped unless a person asks. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { DamagedGame, SavedGame } from '../../session/desk/desk.ts'
import { Button } from '../pieces/Button.tsx'
import { Dialog } from '../pieces/Dialog.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { ProblemList } from './ProblemList.tsx'
import { savedWhen } from './savedWhen.ts'
import { saveFile } from './saveFile.ts'

interface RowProps {
  readonly id: string
  readonly title: string
  readonly savedAt: number | null
  readonly onRemove: () => void
}

const Keep = ({ id, title, onRemove }: RowProps): VNode => {
  const acts = useActs()
  return (
    <>
      <Button
        kind="text"
        label={`Keep a copy of ${title}`}
        onPress={() => void acts.exportGame(id).then((text) => saveFile(`parley-${id}.json`, text))}
      >
        Keep a copy
      </Button>
      <Button kind="text" label={`Remove ${title}`} onPress={onRemove}>
        Remove
      </Button>
    </>
  )
}

const SavedRow = ({ game, onRemove }: { readonly game: SavedGame; readonly onRemove: () => void }): VNode => {
  const acts = useActs()
  const verb = game.stage === 'closed' ? 'Debrief' : 'Resume'
  const title = `${game.title} as ${game.seatNames.join(' and ')}`
  return (
    <li>
      <div>
        <p>
          <b>{title}</b> <span class="small muted">{savedWhen(game.savedAt)}</span>
        </p>
        <p class="small muted">{game.summary}</p>
      </div>
      <Button label={`${verb}: ${title}`} onPress={() => void acts.resume(game.id)}>
        {verb}
      </Button>
      <Keep id={game.id} title={title} savedAt={game.savedAt} onRemove={onRemove} />
    </li>
  )
}

const DamagedRow = ({
  game,
  onRemove,
}: {
  readonly game: DamagedGame
  readonly onRemove: () => void
}): VNode => (
  <li class="damaged">
    <div>
      <p>
        <b>A game that cannot be opened</b>{' '}
        {game.savedAt !== null && <span class="small muted">{savedWhen(game.savedAt)}</span>}
      </p>
      <ProblemList problems={[game.problem]} />
    </div>
    <Keep id={game.id} title="the game that cannot be opened" savedAt={game.savedAt} onRemove={onRemove} />
  </li>
)

export const SavedGames = (): VNode | null => {
  const acts = useActs()
  const saved = useDesk((desk) => desk.saved)
  const damaged = useDesk((desk) => desk.damaged)
  const [leaving, setLeaving] = useState<string | null>(null)
  if (saved.length === 0 && damaged.length === 0) return null
  return (
    <section class="saved" aria-labelledby="saved-title">
      <h2 id="saved-title">Your games on this device</h2>
      <ul>
        {saved.map((game) => (
          <SavedRow key={game.id} game={game} onRemove={() => setLeaving(game.id)} />
        ))}
        {damaged.map((game) => (
          <DamagedRow key={game.id} game={game} onRemove={() => setLeaving(game.id)} />
        ))}
      </ul>
      {leaving !== null && (
        <Dialog title="Remove this game?" onClose={() => setLeaving(null)}>
          <p>It is kept nowhere else. Keep a copy first if you may want it again.</p>
          <div class="dialog-acts">
            <Button
              kind="alert"
              onPress={() => {
                void acts.remove(leaving)
                setLeaving(null)
              }}
            >
              Remove for good
            </Button>
            <Button onPress={() => setLeaving(null)}>Keep it</Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
