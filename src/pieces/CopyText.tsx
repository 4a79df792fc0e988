/** A text to take over by hand or by a press. Where the browser gives no clipboard, it is selected to be copied by keys. */
import type { VNode } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { COPY_TEXT } from '../words/copyText/catalog.ts'
import { Button } from './Button.tsx'
import './copyText.css'
import { useWords } from './speaking.ts'

/** Characters of a link: some mail programs and messengers cut longer ones. */
export const LONG = 8_000

interface CopyTextProps {
  readonly label: string
  readonly text: string
  /** What the button does: “Copy the link”. */
  readonly act: string
  readonly rows?: number
  readonly note?: string
}

export const CopyText = ({ label, text, act, rows = 2, note = '' }: CopyTextProps): VNode => {
  const say = useWords(COPY_TEXT)
  const field = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<{ readonly text: string; readonly said: string } | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied({ text, said: say('copied') })
    } catch {
      box.current?.select()
      setCopied({ text, said: say('copyKeys') })
    }
  }
  return (
    <div class="copy-text">
      <label for={field}>{label}</label>
      <textarea
        id={field}
        ref={box}
        class="mono"
        rows={rows}
        readOnly
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="copy-acts">
        <Button barred={text === '' ? say('copyWaits') : null} onPress={() => void copy()}>
          {act}
        </Button>
        <span role="status" class="small">
          {copied?.text === text ? copied.said : ''}
        </span>
      </div>
      {note !== '' && <p class="small">{note}</p>}
    </div>
  )
}
