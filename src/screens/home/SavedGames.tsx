/** Every negotiation on this device, and those that could not be read: nothing is dropped unless a person asks. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { useWords } from '../../pieces/speaking.ts'
import type { DamagedGame, SavedGame } from '../../session/desk/desk.ts'
import { KEPT_HERE } from '../../words/kept/catalog.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
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

interface KeepProps extends Acted {
  /** Null where it cannot be opened. */
  readonly title: string | null
}

const Keep = ({ title, onTake, onRemove }: KeepProps): VNode => {
  const say = useWords(KEPT_HERE)
  return (
    <>
      <Button
        kind="text"
        label={title === null ? say('copyDamaged') : say('copyOf', { title })}
        onPress={onTake}
      >
        {say('copy')}
      </Button>
      <Button
        kind="text"
        label={title === null ? say('removeDamaged') : say('removeOf', { title })}
        onPress={onRemove}
      >
        {say('remove')}
      </Button>
    </>
  )
}

const SavedRow = ({ game, ...acted }: { readonly game: SavedGame } & Acted): VNode => {
  const acts = useActs()
  const say = useWords(KEPT_HERE)
  const sayName = useWords(EVERYWHERE)
  const title = savedTitle(sayName, game)
  const isOver = game.stage === 'closed'
  return (
    <li>
      <div>
        <p>
          <b>{savedName(sayName, game)}</b>{' '}
          <span class="small muted">
            {savedPlace(sayName, game)}, {sayName('saved', { when: savedWhen(say.language, game.savedAt) })}
          </span>
        </p>
        {game.branch !== null && <p class="small muted">{branchTag(sayName, game.branch)}</p>}
        <p class="small muted" lang="en">
          {game.summary}
        </p>
      </div>
      <Button
        label={isOver ? say('debriefOf', { title }) : say('resumeOf', { title })}
        onPress={() => void acts.resume(game.id)}
      >
        {say(isOver ? 'debrief' : 'resume')}
      </Button>
      <Keep title={title} {...acted} />
    </li>
  )
}

const DamagedRow = ({ game, ...acted }: { readonly game: DamagedGame } & Acted): VNode => {
  const say = useWords(KEPT_HERE)
  return (
    <li class="damaged">
      <div>
        <p>
          <b>{say('damaged')}</b>{' '}
          {game.savedAt !== null && <span class="small muted">{savedWhen(say.language, game.savedAt)}</span>}
        </p>
        <ProblemList problems={[game.problem]} />
      </div>
      <Keep title={null} {...acted} />
    </li>
  )
}

const peopleOf = ({ seats, seatNames }: SavedGame) =>
  seats.map((id, place) => ({ id, name: seatNames[place] ?? id }))

export const SavedGames = ({ shelf }: { readonly shelf: readonly ShelfEntry[] }): VNode | null => {
  const acts = useActs()
  const say = useWords(KEPT_HERE)
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
        <h2 id="saved-title">{say('games')}</h2>
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
          <Dialog title={say('removeAsked')} onClose={() => setLeaving(null)}>
            <p>{say(isPackaged ? 'removeInCourse' : 'removeNote')}</p>
            <div class="dialog-acts">
              <Button
                kind="alert"
                onPress={() => {
                  void acts.remove(leaving)
                  setLeaving(null)
                }}
              >
                {say('removeDo')}
              </Button>
              <Button onPress={() => setLeaving(null)}>{say('keep')}</Button>
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
          onClose={() => setTaken(null)}
        />
      )}
    </>
  )
}
