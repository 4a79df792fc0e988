/** Which scenario is open, what was done last, and the acts that concern all of it. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { useStore } from '../../pieces/useStore.ts'
import { WORKSHOP } from '../../pieces/workshopAddress.ts'
import { hasErrors } from '../../terms/problem.ts'
import { KeptNote } from '../keeping/KeptNote.tsx'
import '../keeping/keeping.css'
import { VersionsDialog } from '../keeping/VersionsDialog.tsx'
import { PlayDialog } from '../play/PlayDialog.tsx'
import '../play/play.css'
import { FileDialog } from '../sharing/FileDialog.tsx'
import '../sharing/sharing.css'
import { useManuscript, useWorkshop } from '../workshop.ts'

const UndoButtons = (): VNode => {
  const { manuscript } = useWorkshop()
  const undoes = useManuscript((state) => state.undoes)
  const redoes = useManuscript((state) => state.redoes)
  return (
    <>
      <Button
        kind="quiet"
        icon="undo"
        label={undoes === null ? 'Undo' : `Undo: ${undoes}`}
        class="icon-button"
        barred={undoes === null ? 'There is nothing to undo.' : null}
        title={undoes === null ? '' : `Undo: ${undoes} (Ctrl+Z)`}
        onPress={manuscript.undo}
      >
        {null}
      </Button>
      <Button
        kind="quiet"
        icon="undo"
        label={redoes === null ? 'Redo' : `Redo: ${redoes}`}
        class="icon-button redo"
        barred={redoes === null ? 'There is nothing to redo.' : null}
        title={redoes === null ? '' : `Redo: ${redoes} (Ctrl+Y)`}
        onPress={manuscript.redo}
      >
        {null}
      </Button>
    </>
  )
}

type Opened = 'versions' | 'file' | 'play' | null

export const BenchHeader = (): VNode => {
  const { id, disk } = useWorkshop()
  const scenario = useManuscript((state) => state.scenario)
  const isRead = useManuscript((state) => state.inspected >= 0)
  const isWrong = useManuscript(({ problems }) => hasErrors(problems))
  const fileName = useStore(disk.store, ({ name }) => name)
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  const barred = !isRead
    ? 'The text is being read.'
    : isWrong || scenario === null
      ? 'The text has errors: mend them first. Problems lists them.'
      : null
  return (
    <header class="bench-bar">
      <a class="bench-home" href="#shelf" aria-label="Parley: to the shelf">
        <Logo />
      </a>
      <a class="bar-title" href={WORKSHOP}>
        Workshop
      </a>
      <h1 class="bench-title">
        {scenario?.title ?? id}
        {fileName !== null && <span class="muted"> · {fileName}</span>}
      </h1>
      <KeptNote />
      <UndoButtons />
      <Button onPress={() => setOpened('versions')}>Versions</Button>
      <Button onPress={() => setOpened('file')}>Save and share</Button>
      <Button kind="act" barred={barred} onPress={() => setOpened('play')}>
        Try it from a seat
      </Button>
      {opened === 'versions' && <VersionsDialog onClose={close} />}
      {opened === 'file' && <FileDialog onClose={close} />}
      {opened === 'play' && scenario !== null && <PlayDialog scenario={scenario} onClose={close} />}
    </header>
  )
}
