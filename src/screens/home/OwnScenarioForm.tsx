/** A file of one's own: chosen, dropped or pasted. A scenario is checked and lies on the shelf; a kept game is taken back. */
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { counted } from '../../telling/phrases.ts'
import type { Problem } from '../../terms/problem.ts'
import { Button } from '../pieces/Button.tsx'
import { Dialog } from '../pieces/Dialog.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { ownShelf, paste } from './laterHome.ts'
import { ProblemList } from './ProblemList.tsx'

interface Found {
  readonly name: string
  readonly problems: readonly Problem[]
}

/** A kept game names its entries; a scenario never does. Decided on the text, before anything is parsed. */
const looksLikeGame = (text: string): boolean =>
  /"entries"\s*:/.test(text) && !/"parties"\s*:\s*\[\s*\{\s*"id"/.test(text.slice(0, 20_000))

/** Bytes: a kept game of the greatest length, each of its characters written with the most bytes. */
const MOST_BYTES = 12_000_000

export const OwnScenarioForm = ({
  onMany,
}: {
  /** Several files at once: only kept games make sense so, and are laid side by side. */
  readonly onMany: (files: readonly File[]) => void
}): VNode => {
  const hasOwn = useDesk((desk) => desk.own.length > 0)
  const acts = useActs()
  const [over, setOver] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const [inHand, setInHand] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const chooser = useRef<HTMLInputElement>(null)

  /** The one way in, for files and for what was pasted: the text is kept until it has become a scenario or a game. */
  const take = async (name: string, text: string): Promise<void> => {
    setSaid(`${name} is being checked …`)
    acts.keepTextInHand(text)
    const { problems, done } = looksLikeGame(text)
      ? { problems: await acts.importGame(text), done: `${name} is back among your games.` }
      : await acts
          .addScenario(text)
          .then((read) =>
            read.ok
              ? { problems: [], done: `${read.value.title} lies on the shelf, marked as yours.` }
              : { problems: read.problems, done: '' },
          )
    setSaid(done)
    if (problems.length > 0) return setFound({ name, problems })
    acts.keepTextInHand('')
  }

  const takeFile = async (file: File | null | undefined): Promise<void> => {
    if (!file) return
    if (file.size > MOST_BYTES)
      return setSaid(`${file.name} is larger than any scenario or kept game can be. Choose another file.`)
    const text = await file.text().catch(() => null)
    if (text === null)
      return setSaid(`${file.name} could not be read. Choose a file, not a folder, and try again.`)
    await take(file.name, text)
  }
  const takeFiles = (files: FileList | null | undefined) => {
    const all = [...(files ?? [])]
    if (all.length > 1) onMany(all)
    else void takeFile(all[0])
  }
  const openTextInHand = () => void acts.textInHand().then(setInHand)

  return (
    <section class="own" aria-labelledby="own-title">
      <h2 id="own-title">Bring your own scenario</h2>
      <p>
        One JSON file holds parties, issues, texts and numbers. It is checked here and never leaves this
        device.
      </p>
      <section
        aria-label="Drop a file"
        class={`drop${over ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          takeFiles(event.dataTransfer?.files)
        }}
      >
        <b>Drop a scenario file here</b> or a game that you kept. A whole class’s games at once are laid side
        by side.
      </section>
      <input
        ref={chooser}
        class="unseen"
        type="file"
        multiple
        accept=".json,application/json"
        aria-label="Scenario file"
        tabIndex={-1}
        onChange={(event) => {
          takeFiles(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
      <div class="own-acts">
        <Button onPress={() => chooser.current?.click()}>Choose file</Button>
        <Button onPress={openTextInHand}>Paste text</Button>
      </div>
      <p role="status" class="small">
        {said}
      </p>
      {hasOwn && <ownShelf.Screen />}
      {inHand !== null && (
        <paste.Screen
          text={inHand}
          onCheck={(text) => {
            setInHand(null)
            void take('The pasted text', text)
          }}
          onClose={() => setInHand(null)}
        />
      )}
      {found !== null && (
        <Dialog
          title={`${found.name} has ${counted(found.problems.length, 'problem')}`}
          onClose={() => setFound(null)}
          width="page"
        >
          <ProblemList problems={found.problems} />
          <div class="dialog-acts">
            <Button
              onPress={() => {
                setFound(null)
                openTextInHand()
              }}
            >
              Mend the text here
            </Button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
