/** The class as statements of the Experience API: saved as a file, or sent to a learning record store. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { saveFile } from '../../pieces/saveFile.ts'
import { useWords } from '../../pieces/speaking.ts'
import { classStatements, type EndedTable } from '../../session/takeOut/classStatements.ts'
import { sendStatements } from '../../session/takeOut/sendStatements.ts'
import type { XapiStatement } from '../../session/takeOut/xapi.ts'
import type { Problem } from '../../terms/problem.ts'
import { CLASS_LOOK } from '../../words/classLook/catalog.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'
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
  const say = useWords(CLASS_LOOK)
  const sayClass = useWords(CLASSROOM)
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
    const onSent = (sent: number) => setTold(say('storeSent', { sent, all }))
    const store = { address: text('address'), key: text('key'), secret: text('secret') }
    if (statements !== null)
      setProblem(await sendStatements({ fetch: (...asked) => fetch(...asked), onSent }, store, statements))
    setBusy(false)
  }
  return (
    <Dialog title={sayClass('afterStatements')} onClose={onClose}>
      <p>{say('statementsNote')}</p>
      <Button onPress={() => void save()}>{say('statementsSave')}</Button>
      <form
        class="statements"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) void send(event.currentTarget)
        }}
      >
        <label class="field">
          {say('storeAddress')}
          <input type="url" name="address" autocomplete="off" spellcheck={false} />
        </label>
        <label class="field">
          {say('storeKey')}
          <input type="text" name="key" autocomplete="off" spellcheck={false} />
        </label>
        <label class="field">
          {say('storeSecret')}
          <input type="password" name="secret" autocomplete="off" />
        </label>
        <p class="small muted">{say('storeNote')}</p>
        <Button
          kind="act"
          type="submit"
          barred={isBusy ? say('storeSending') : null}
          onPress={() => undefined}
        >
          {say('storeSend')}
        </Button>
        <p role="status">{told}</p>
      </form>
      <ProblemNote problem={problem} />
    </Dialog>
  )
}
