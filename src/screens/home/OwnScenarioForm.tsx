/** A file of one's own: chosen or dropped. A scenario is checked and lies on the shelf; a kept game is taken back. */
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { WORKSHOP, workshopAddress } from '../../pieces/workshopAddress.ts'
import { counted } from '../../telling/phrases.ts'
import { useActs, useDesk } from '../useDesk.ts'
import { ownShelf } from './laterHome.ts'
import { ProblemList } from './ProblemList.tsx'
import type { TakenFile } from './takeFile.ts'

interface Found extends Pick<TakenFile, 'problems' | 'text'> {
  readonly name: string
}

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
  const [said, setSaid] = useState('')
  const chooser = useRef<HTMLInputElement>(null)

  const take = async (file: File): Promise<void> => {
    const { name } = file
    setSaid(`${name} is being checked …`)
    try {
      const { takeFile } = await import('./takeFile.ts')
      const { said, problems, text } = await takeFile(file, acts)
      setSaid(said)
      if (problems.length > 0) setFound({ name, problems, text })
    } catch {
      setSaid('A part of Parley could not be loaded. Check the connection and try again.')
    }
  }
  const mendIn = async (text: string): Promise<void> => {
    location.hash = workshopAddress(await acts.bringText(text))
  }
  const takeFiles = (files: FileList | null | undefined) => {
    const all = [...(files ?? [])]
    const [file] = all
    if (all.length > 1) onMany(all)
    else if (file) void take(file)
  }

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
        <a class="button plain" href={WORKSHOP}>
          Write one in the workshop
        </a>
      </div>
      <p role="status" class="small">
        {said}
      </p>
      {hasOwn && <ownShelf.Screen />}
      {found !== null && (
        <Dialog
          title={`${found.name} has ${counted(found.problems.length, 'problem')}`}
          onClose={() => setFound(null)}
          width="page"
        >
          <ProblemList problems={found.problems} />
          {found.text !== null && (
            <div class="dialog-acts">
              <Button kind="act" onPress={() => void mendIn(found.text ?? '')}>
                Mend it in the workshop
              </Button>
            </div>
          )}
        </Dialog>
      )}
    </section>
  )
}
