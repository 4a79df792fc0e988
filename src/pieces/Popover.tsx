/** A small note that opens where it is asked for: a term explained, a source named. Escape or a click elsewhere closes it. */
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

const MARGIN = 8

/** Below the button where there is room, else above; never over the page's edge. */
export const place = (note: HTMLElement, button: HTMLElement): void => {
  const from = button.getBoundingClientRect()
  const size = note.getBoundingClientRect()
  const below = from.bottom + 4 + size.height < window.innerHeight
  const left = Math.min(from.left, window.innerWidth - size.width - MARGIN)
  note.style.left = `${Math.max(MARGIN, left)}px`
  note.style.top = `${Math.max(MARGIN, below ? from.bottom + 4 : from.top - size.height - 4)}px`
}

interface PopoverProps {
  /** What the button shows. */
  readonly children: ComponentChildren
  /** The button's class. */
  readonly class: string
  readonly label?: string
  /** Drawn only while it is open: a page holds a hundred of these. */
  readonly note: ComponentChildren
}

export const Popover = ({ children, class: className, label, note }: PopoverProps): VNode => {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  // What it says may come only once it is open.
  useEffect(() => {
    const [note, from] = [panel.current, button.current]
    if (!open || note === null || from === null) return
    const grown = new ResizeObserver(() => place(note, from))
    grown.observe(note)
    return () => grown.disconnect()
  }, [open])
  return (
    <>
      <button ref={button} type="button" class={className} aria-label={label} popovertarget={id}>
        {children}
      </button>
      <span
        ref={panel}
        id={id}
        class="popover"
        popover="auto"
        role="note"
        onBeforeToggle={(event) => setOpen(event.newState === 'open')}
        onToggle={(event) => {
          if (event.newState === 'open' && panel.current && button.current)
            place(panel.current, button.current)
        }}
      >
        {open && note}
      </span>
    </>
  )
}
