/** The class as statements of the Experience API: saved as a file, or sent to a learning record store. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { saveFile } from '../../pieces/saveFile.ts'
import { classStatements, type EndedTable } from '../../session/takeOut/classStatements.ts'
import { sendStatements } from '../../session/takeOut/sendStatements.ts'
import type { XapiStatement } from '../../session/takeOut/xapi.ts'
import { counted } from '../../telling/phrases.ts'
import type { Problem } from '../../terms/problem.ts'
import { ProblemNote } from '../pieces/ProblemNote.tsx'

export const Statements = ({
  id,
  endedTables,
  onClose,
}: {
  readonly id: string
  readonly endedTables: () => Promise<readonly EndedTable[]>
  readonly onClose: () => void
}): VNode => {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [told, setTold] = useState('')
  const [isBusy, setBusy] = useState(false)
  const made = async (): Promise<readonly XapiStatement[] | null> => {
    const statements = classStatements(id, await endedTables())
    setProblem(statements.ok ? null : (statements.problems[0] ?? null))
    return statements.ok ? statements.value : null
  }
  const save = async () => {
    const statements = await made()
    if (statements !== null)
      saveFile(`parley-class-${id}-xapi.json`, `${JSON.stringify(statements, null, 1)}\n`)
  }
  const send = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    const text = (name: string) => String(fields.get(name) ?? '').trim()
    setBusy(true)
    const statements = await made()
    const all = statements?.length ?? 0
    const onSent = (sent: number) => setTold(`${sent} of ${counted(all, 'statement')} sent.`)
    const store = { address: text('address'), key: text('key'), secret: text('secret') }
    if (statements !== null)
      setProblem(await sendStatements({ fetch: (...asked) => fetch(...asked), onSent }, store, statements))
    setBusy(false)
  }
  return (
    <Dialog title="Statements for a record store" onClose={onClose}>
      <p>
        What each person did, move by move, and how their table ended, as xAPI statements. They give no names,
        only numbers of tables and seats, and no score.
      </p>
      <Button onPress={() => void save()}>Save them as a file</Button>
      <form
        class="statements"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void send(event.currentTarget)
        }}
      >
        <label class="field">
          Address of the store (endpoint)
          <input type="url" name="address" autocomplete="off" spellcheck={false} />
        </label>
        <label class="field">
          Key, or user name
          <input type="text" name="key" autocomplete="off" spellcheck={false} />
        </label>
        <label class="field">
          Secret
          <input type="password" name="secret" autocomplete="off" />
        </label>
        <p class="small muted">
          They go from this browser to that store. Key and secret are kept nowhere; the store has to allow
          this page.
        </p>
        <Button
          kind="act"
          type="submit"
          barred={isBusy ? 'They are being sent.' : null}
          onPress={() => undefined}
        >
          Send them
        </Button>
        <p role="status">{told}</p>
      </form>
      <ProblemNote problem={problem} />
    </Dialog>
  )
}
