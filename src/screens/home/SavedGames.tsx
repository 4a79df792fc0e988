/** Every negotiation on this device, and those that could not be read: nothing is dropped unless a person asks. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import type { DamagedGame, SavedGame } from '../../session/desk/desk.ts'
import { takeAlong } from '../laterDialogs.ts'
import { useIsPackaged } from '../packaged/packagedContext.ts'
import { useActs, useDesk } from '../useDesk.ts'
import { ProblemList } from './ProblemList.tsx'
import { branchTag, savedName, savedPlace, savedTitle } from './savedNames.ts'
import { savedWhen } from './savedWhen.ts'
import type { ShelfEntry } from './shelfEntry.ts'

interface Acted {
  readonly onTake: () => void
  readonly onRemove: () => void
}

const Keep = ({ title, onTake, onRemove }: { readonly title: string } & Acted): VNode => (
  <>
    <Button kind="text" label={`Keep a copy of ${title}`} onPress={onTake}>
      Keep a copy
    </Button>
    <Button kind="text" label={`Remove ${title}`} onPress={onRemove}>
      Remove
    </Button>
  </>
)

const SavedRow = ({ game, ...acted }: { readonly game: SavedGame } & Acted): VNode => {
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
      <Keep title={savedTitle(game)} {...acted} />
    </li>
  )
}

const DamagedRow = ({ game, ...acted }: { readonly game: DamagedGame } & Acted): VNode => (
  <li class="damaged">
    <div>
      <p>
        <b>A game that cannot be opened</b>{' '}
        {game.savedAt !== null && <span class="small muted">{savedWhen(game.savedAt)}</span>}
      </p>
      <ProblemList problems={[game.problem]} />
    </div>
    <Keep title="the game that cannot be opened" {...acted} />
  </li>
)

const peopleOf = ({ seats, seatNames }: SavedGame) =>
  seats.map((id, place) => ({ id, name: seatNames[place] ?? id }))

export const SavedGames = ({ shelf }: { readonly shelf: readonly ShelfEntry[] }): VNode | null => {
  const acts = useActs()
  const isPackaged = useIsPackaged()
  const saved = useDesk((desk) => desk.saved)
  const damaged = useDesk((desk) => desk.damaged)
  const [leaving, setLeaving] = useState<string | null>(null)
  const [taken, setTaken] = useState<string | null>(null)
  const game = saved.find(({ id }) => id === taken)
  if (saved.length === 0 && damaged.length === 0) return null
  return (
    <>
      <section class="saved" aria-labelledby="saved-title">
        <h2 id="saved-title">Your games on this device</h2>
        <ul>
          {saved.map((game) => (
            <SavedRow
              key={game.id}
              game={game}
              onTake={() => setTaken(game.id)}
              onRemove={() => setLeaving(game.id)}
            />
          ))}
          {damaged.map((game) => (
            <DamagedRow
              key={game.id}
              game={game}
              onTake={() => setTaken(game.id)}
              onRemove={() => setLeaving(game.id)}
            />
          ))}
        </ul>
        {leaving !== null && (
          <Dialog title="Remove this game?" onClose={() => setLeaving(null)}>
            <p>
              {isPackaged
                ? 'Your course keeps the moves of one game, and notes are kept nowhere else. Keep a copy first if you may want it again.'
                : 'It is kept nowhere else. Keep a copy first if you may want it again.'}
            </p>
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
      {taken !== null && (
        <takeAlong.Screen
          id={taken}
          state={game === undefined ? 'damaged' : game.stage === 'closed' ? 'closed' : 'open'}
          people={game === undefined ? [] : peopleOf(game)}
          shelf={shelf}
          print="Open its debrief first: the report is printed from there."
          onClose={() => setTaken(null)}
        />
      )}
    </>
  )
}
