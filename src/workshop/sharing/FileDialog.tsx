/** The scenario out of this device: to a file on disk, as a download, as a link. */
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { CopyText, LONG } from '../../pieces/CopyText.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { saveFile } from '../../pieces/saveFile.ts'
import { useStore } from '../../pieces/useStore.ts'
import { hasErrors } from '../../terms/problem.ts'
import { chooseDiskPlace, hasDiskAccess } from '../disk/diskFile.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'
import { scenarioLink } from './scenarioLink.ts'

const OnDiskPart = ({ fileName }: { readonly fileName: string }): VNode => {
  const { disk } = useWorkshop()
  const { name, said } = useStore(disk.store, (state) => state)
  const [refused, setRefused] = useState('')
  const saveAs = async () => {
    try {
      const file = await chooseDiskPlace(fileName)
      if (file === null) return
      disk.attach(file, null)
      await disk.save()
    } catch (fault) {
      setRefused(`The browser gave no access: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }
  return (
    <section aria-labelledby="disk-title">
      <h3 id="disk-title">A file on your disk</h3>
      <p>
        {name === null
          ? 'From then on Ctrl+S saves there, and what another program writes into it is noticed.'
          : `This scenario is saved to ${name}.`}
      </p>
      <div class="file-acts">
        {name !== null && <Button onPress={() => void disk.save()}>Save to {name}</Button>}
        <Button onPress={() => void saveAs()}>
          {name === null ? 'Choose a place' : 'Choose another place'}
        </Button>
      </div>
      <p role="status">{refused || said}</p>
    </section>
  )
}

const LinkPart = (): VNode => {
  const text = useManuscript((state) => state.text)
  const [link, setLink] = useState('')
  useEffect(() => {
    let isOld = false
    setLink('')
    void scenarioLink(text).then((made) => {
      if (!isOld) setLink(made)
    })
    return () => {
      isOld = true
    }
  }, [text])
  const isLong = link.length > LONG
  return (
    <section aria-labelledby="link-title">
      <h3 id="link-title">A link</h3>
      <p>
        The whole scenario, every seat’s secrets included, stands in the link itself. No server sees or keeps
        it.
      </p>
      <CopyText
        label="Link to this scenario"
        text={link}
        act="Copy the link"
        note={
          isLong
            ? `This link has ${link.length.toLocaleString('en')} characters. Mail programs and messengers cut links longer than about ${LONG.toLocaleString('en')}: send the file instead.`
            : ''
        }
      />
    </section>
  )
}

export const FileDialog = ({ onClose }: { readonly onClose: () => void }): VNode => {
  const { id, manuscript } = useWorkshop()
  const scenario = useManuscript((state) => state.scenario)
  const isWrong = useManuscript(({ problems }) => hasErrors(problems))
  const fileName = `${scenario?.id ?? id}.json`
  return (
    <Dialog title="Save and share" onClose={onClose} width="page">
      <div class="file-parts">
        {isWrong && <p>The text still has errors. It can be saved and shared as it is.</p>}
        {hasDiskAccess() && <OnDiskPart fileName={fileName} />}
        <section aria-labelledby="download-title">
          <h3 id="download-title">A download</h3>
          <p>One file holds all of it. The workshop opens it again, on this device or another.</p>
          <Button onPress={() => saveFile(fileName, manuscript.store.getState().text)}>
            Download {fileName}
          </Button>
        </section>
        <LinkPart />
      </div>
    </Dialog>
  )
}
