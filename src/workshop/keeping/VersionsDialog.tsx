/** Earlier texts of the scenario: kept by name or unasked, compared with the present one, brought back. */
import type { VNode } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { editBetween } from '../../language/edits.ts'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { useManuscript, useWorkshop } from '../workshop.ts'
import { sideBySide } from './TwoTexts.tsx'
import { keepVersion, LONGEST_NAME, type TextVersion, versionsOf, versionText } from './versions.ts'

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const nameOf = ({ at, name }: TextVersion): string => name ?? `Kept unasked, ${when.format(at)}`

export const VersionsDialog = ({ onClose }: { readonly onClose: () => void }): VNode => {
  const { id, desk, manuscript } = useWorkshop()
  const text = useManuscript((state) => state.text)
  const [versions, setVersions] = useState<readonly TextVersion[] | null>(null)
  const [compared, setCompared] = useState<{ readonly name: string; readonly text: string } | null>(null)
  const [name, setName] = useState('')
  const [said, setSaid] = useState('')
  const field = useId()
  const list = async () => setVersions(await versionsOf(await desk.texts(), id))
  useEffect(() => void list(), [])
  const keep = async () => {
    const given = name.trim().replaceAll('\n', ' ')
    if (given === '') return setSaid('Give the version a name first.')
    await keepVersion(
      await desk.texts(),
      id,
      { at: Date.now(), name: given },
      manuscript.store.getState().text,
    )
    manuscript.markSaved()
    setName('')
    setSaid(`“${given}” is kept.`)
    await list()
  }
  const withText = async (version: TextVersion, act: (text: string) => void) => {
    const old = await versionText(await desk.texts(), id, version)
    if (old === null) setSaid('This version is no longer kept on this device.')
    else act(old)
  }
  const restore = (version: TextVersion) =>
    withText(version, (old) => {
      manuscript.change([editBetween(manuscript.store.getState().text, old)], 'an earlier version')
      onClose()
    })
  return (
    <Dialog title="Versions" onClose={onClose} width="page">
      <form
        class="version-form"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <label for={field}>Keep the text as it is now under a name</label>
        <input
          id={field}
          value={name}
          maxLength={LONGEST_NAME}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button kind="act" type="submit" onPress={() => undefined}>
          Keep this version
        </Button>
      </form>
      <p role="status">{said}</p>
      {versions?.length === 0 && (
        <p>There is no earlier version yet. One is kept unasked every ten minutes.</p>
      )}
      <ul class="versions">
        {versions?.map((version) => (
          <li key={version.at}>
            <span>
              {nameOf(version)}
              {version.name !== null && <span class="muted"> · {when.format(version.at)}</span>}
            </span>
            <Button
              label={`Compare with now: ${nameOf(version)}`}
              onPress={() => void withText(version, (text) => setCompared({ name: nameOf(version), text }))}
            >
              Compare
            </Button>
            <Button label={`Bring back: ${nameOf(version)}`} onPress={() => void restore(version)}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
      {compared !== null && (
        <sideBySide.Screen
          title={compared.name}
          before={compared.text}
          after={text}
          names={[compared.name, 'Now']}
          onClose={() => setCompared(null)}
        />
      )}
    </Dialog>
  )
}
