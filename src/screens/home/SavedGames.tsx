/** Every negotiation on this device, and those that could not be read: nothing is dropped unless a person asks. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { DamagedGame, SavedGame } from '../../session/desk/desk.ts'
import { Button } from '../pieces/Button.tsx'
import { Dialog } from '../pieces/Dialog.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { ProblemList } from './ProblemList.tsx'
import { branchTag, savedName, savedPlace, savedTitle } from './savedNames.ts'
import { savedWhen } from './savedWhen.ts'
import { saveFile } from './saveFile.ts'

interface RowProps {
  readonly id: string
  readonly title: string
  /** The talks go on, and their secrets with them. */
  readonly unfinished: boolean
  readonly onRemove: () => void
}

const Keep = ({ id, title, unfinished, onRemove }: RowProps): VNode => {
  const acts = useActs()
  const [asking, setAsking] = useState(false)
  const save = () => void acts.exportGame(id).then((text) => saveFile(`parley-${id}.json`, text))
  return (
    <>
      <Button
        kind="text"
        label={`Keep a copy of ${title}`}
        onPress={() => (unfinished ? setAsking(true) : save())}
      >
        Keep a copy
      </Button>
      <Button kind="text" label={`Remove ${title}`} onPress={onRemove}>
        Remove
      </Button>
      {asking && (
        <Dialog title="A copy of a game that is not over" onClose={() => setAsking(false)}>
          <p>
            The file holds the whole scenario, and with it the secrets of every seat: walk-aways, mandates,
            red lines. Whoever opens it in an editor can read them. What the counterparts thought is left out
            until the talks close.
          </p>
          <div class="dialog-acts">
            <Button
              kind="act"
              onPress={() => {
                save()
                setAsking(false)
              }}
            >
              Save the file
            </Button>
            <Button onPress={() => setAsking(false)}>Not now</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}

const SavedRow = ({ game, onRemove }: { readonly game: SavedGame; readonly onRemove: () => void }): VNode => {
  const acts = useActs()
  const verb = game.stage === 'closed' ? 'Debrief' : 'Resume'
  const title = savedName(game)
  return (
    <li>
      <div>
        <p>
          <b>{title}</b>{' '}
          <span class="small muted">
            {savedPlace(game)}, saved {savedWhen(game.savedAt)}
          </span>
        </p>
        {game.branch !== null && <p class="small muted">{branchTag(game.branch)}</p>}
        <p class="small muted">{game.summary}</p>
      </div>
      <Button label={`${verb}: ${savedTitle(game)}`} onPress={() => void acts.resume(game.id)}>
        {verb}
      </Button>
      <Keep id={game.id} title={savedTitle(game)} unfinished={game.stage !== 'closed'} onRemove={onRemove} />
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
    <Keep id={game.id} title="the game that cannot be opened" unfinished onRemove={onRemove} />
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
