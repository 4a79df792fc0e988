/** Asks before a thing goes that others refer to: says which, and that they go with it. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { counted } from '../../../telling/phrases.ts'
import { useForm } from '../formDesk.ts'
import type { Removing } from '../model/things.ts'

interface RemoveDialogProps {
  readonly called: string
  readonly removal: Removing
  readonly onClose: () => void
  readonly onRemoved: () => void
}

export const RemoveDialog = ({ called, removal, onClose, onRemoved }: RemoveDialogProps): VNode => {
  const { act, say } = useForm()
  const { also, left } = removal
  return (
    <Dialog title={`Remove ${called}?`} onClose={onClose}>
      {also.length === 0 ? (
        <p>Nothing else in the file refers to it.</p>
      ) : (
        <>
          <p>
            {counted(also.length, 'other place', 'other places')} in the file{' '}
            {also.length === 1 ? 'names' : 'name'} it. They go with it, or name another instead:
          </p>
          <ul class="goes-along">
            {also.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && <p>These cannot go, and will be reported: {left.join('; ')}.</p>}
      <div class="dialog-acts">
        <Button onPress={onClose}>Keep it</Button>
        <Button
          kind="alert"
          onPress={() => {
            if (act(() => removal.act)) say(`${called} was removed. Undo takes that back.`)
            onRemoved()
          }}
        >
          {also.length === 0 ? 'Remove it' : 'Remove all of it'}
        </Button>
      </div>
    </Dialog>
  )
}
