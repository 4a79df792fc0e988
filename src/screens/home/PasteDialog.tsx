/** A box for the text of a scenario. What stands in it is kept on the device as it is typed, until it is cleared. */
import type { VNode } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { Button } from '../pieces/Button.tsx'
import { Dialog } from '../pieces/Dialog.tsx'
import { useActs } from '../useDesk.ts'

interface PasteDialogProps {
  /** As it was left. */
  readonly text: string
  readonly onCheck: (text: string) => void
  readonly onClose: () => void
}

export const PasteDialog = ({ text, onCheck, onClose }: PasteDialogProps): VNode => {
  const acts = useActs()
  const box = useRef<HTMLTextAreaElement>(null)
  const field = useId()
  return (
    <Dialog title="Paste a scenario" onClose={onClose} width="page">
      <label for={field}>The whole text of the file</label>
      <textarea
        id={field}
        ref={box}
        class="paste mono"
        rows={14}
        spellcheck={false}
        defaultValue={text}
        onInput={(event) => acts.keepTextInHand(event.currentTarget.value)}
      />
      <div class="dialog-acts">
        <Button kind="act" onPress={() => onCheck(box.current?.value ?? '')}>
          Check it
        </Button>
        <Button
          onPress={() => {
            if (box.current) box.current.value = ''
            acts.keepTextInHand('')
          }}
        >
          Clear
        </Button>
      </div>
    </Dialog>
  )
}
