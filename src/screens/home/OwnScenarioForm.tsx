/** A file of one's own: chosen or dropped. A scenario is checked and lies on the shelf; a kept game is taken back. */
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { WORKSHOP, workshopAddress } from '../../pieces/workshopAddress.ts'
import { SHELF } from '../../words/shelf/catalog.ts'
import * as texts from '../../words/shelf/en.ts'
import { useActs, useDesk } from '../useDesk.ts'
import { ownShelf, problemList } from './laterHome.ts'
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
  const say = useWords(SHELF)
  const hasOwn = useDesk((desk) => desk.own.length > 0)
  const acts = useActs()
  const [over, setOver] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const [said, setSaid] = useState('')
  const chooser = useRef<HTMLInputElement>(null)

  const take = async (file: File): Promise<void> => {
    const { name } = file
    setSaid(say(texts.checking, { name }))
    try {
      const { takeFile } = await import('./takeFile.ts')
      const { said, problems, text } = await takeFile(file, acts, say.language)
      setSaid(said)
      if (problems.length > 0) setFound({ name, problems, text })
    } catch {
      setSaid(say(texts.partFailed))
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
      <h2 id="own-title">{say(texts.own)}</h2>
      <p>{say(texts.ownNote)}</p>
      <section
        aria-label={say(texts.drop)}
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
        <b>{say(texts.dropHere)}</b> {say(texts.dropNote)}
      </section>
      <input
        ref={chooser}
        class="unseen"
        type="file"
        multiple
        accept=".json,application/json"
        aria-label={say(texts.file)}
        tabIndex={-1}
        onChange={(event) => {
          takeFiles(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
      <div class="own-acts">
        <Button onPress={() => chooser.current?.click()}>{say(texts.choose)}</Button>
        <a class="button plain" href={WORKSHOP}>
          {say(texts.workshop)}
        </a>
      </div>
      <p role="status" class="small">
        {said}
      </p>
      {hasOwn && <ownShelf.Screen />}
      {found !== null && (
        <Dialog
          title={say(texts.problems, { name: found.name, problems: found.problems.length })}
          onClose={() => setFound(null)}
          width="page"
        >
          <problemList.Screen problems={found.problems} />
          {found.text !== null && (
            <div class="dialog-acts">
              <Button kind="act" onPress={() => void mendIn(found.text ?? '')}>
                {say(texts.mend)}
              </Button>
            </div>
          )}
        </Dialog>
      )}
    </section>
  )
}
