/** A file of one's own: chosen, dropped or pasted. A scenario is checked and lies on the shelf; a kept game is taken back. */
import type { VNode } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { counted } from '../../telling/phrases.ts'
import type { Problem } from '../../terms/problem.ts'
import { Button } from '../pieces/Button.tsx'
import { Dialog } from '../pieces/Dialog.tsx'
import { useActs } from '../useDesk.ts'
import { ProblemList } from './ProblemList.tsx'
import type { ShelfEntry } from './shelfEntry.ts'

interface Found {
  readonly name: string
  readonly problems: readonly Problem[]
}

/** A kept game names its entries; a scenario never does. Decided on the text, before anything is parsed. */
const looksLikeGame = (text: string): boolean =>
  /"entries"\s*:/.test(text) && !/"parties"\s*:\s*\[\s*\{\s*"id"/.test(text.slice(0, 20_000))

export const OwnScenario = ({ onRead }: { readonly onRead: (entry: ShelfEntry) => void }): VNode => {
  const acts = useActs()
  const [over, setOver] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const [pasting, setPasting] = useState(false)
  const [said, setSaid] = useState('')
  const chooser = useRef<HTMLInputElement>(null)
  const pasted = useRef<HTMLTextAreaElement>(null)
  const field = useId()

  const take = async (name: string, text: string): Promise<void> => {
    setSaid('')
    if (looksLikeGame(text)) {
      const problems = await acts.importGame(text)
      if (problems.length > 0) setFound({ name, problems })
      else setSaid(`${name} is back among your games.`)
      return
    }
    const [{ readScenario }, { shelfCard }] = await Promise.all([
      import('../../scenario/read.ts'),
      import('../../session/desk/shelf.ts'),
    ])
    const read = readScenario(text)
    if (!read.ok) return setFound({ name, problems: read.problems })
    const card = shelfCard(read.value)
    setSaid(`${card.title} lies on the shelf.`)
    onRead({ card, text: () => Promise.resolve(text) })
  }

  const takeFile = async (file: File | null | undefined): Promise<void> => {
    if (!file) return
    const text = await file.text().catch(() => null)
    if (text === null)
      return setSaid(`${file.name} could not be read. Choose a file, not a folder, and try again.`)
    await check(file.name, text)
  }

  /** What checks a file is fetched when it is first wanted, and may be out of reach. */
  const check = (name: string, text: string): Promise<void> =>
    take(name, text).catch(() =>
      setSaid(`${name} could not be checked. Check the connection, reload the page and try again.`),
    )

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
          void takeFile(event.dataTransfer?.files[0])
        }}
      >
        <b>Drop a scenario file here</b> or a game that you kept
      </section>
      <input
        ref={chooser}
        class="unseen"
        type="file"
        accept=".json,application/json"
        aria-label="Scenario file"
        tabIndex={-1}
        onChange={(event) => {
          void takeFile(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <div class="own-acts">
        <Button onPress={() => chooser.current?.click()}>Choose file</Button>
        <Button onPress={() => setPasting(true)}>Paste text</Button>
      </div>
      <p role="status" class="small">
        {said}
      </p>
      {pasting && (
        <Dialog title="Paste a scenario" onClose={() => setPasting(false)} width="page">
          <label for={field}>The whole text of the file</label>
          <textarea id={field} ref={pasted} class="paste mono" rows={14} spellcheck={false} />
          <div class="dialog-acts">
            <Button
              kind="act"
              onPress={() => {
                const text = pasted.current?.value ?? ''
                setPasting(false)
                void take('The pasted text', text)
              }}
            >
              Check it
            </Button>
          </div>
        </Dialog>
      )}
      {found !== null && (
        <Dialog
          title={`${found.name} has ${counted(found.problems.length, 'problem')}`}
          onClose={() => setFound(null)}
          width="page"
        >
          <ProblemList problems={found.problems} />
        </Dialog>
      )}
    </section>
  )
}
