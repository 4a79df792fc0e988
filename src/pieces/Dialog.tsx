/** A sheet laid over the page: the browser's own modal dialog, which keeps the focus and hears Escape. */
import type { ComponentChildren, VNode } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { EVERYWHERE } from '../words/parts/catalog.ts'
import { Button } from './Button.tsx'
import { useOwnLanguage, useWords } from './speaking.ts'

interface DialogProps {
  readonly title: ComponentChildren
  readonly onClose: () => void
  readonly children: ComponentChildren
  /** `page` is as wide as a folder, `note` as a paragraph; a `sheet` lies at the foot of a narrow screen. */
  readonly width?: 'note' | 'page' | 'sheet'
  /** Said beside the title. */
  readonly beside?: ComponentChildren
  /** Stays in sight below whatever scrolls. */
  readonly foot?: ComponentChildren
}

export const Dialog = ({ title, onClose, children, width = 'note', beside, foot }: DialogProps): VNode => {
  const say = useWords(EVERYWHERE)
  const language = useOwnLanguage()
  const element = useRef<HTMLDialogElement>(null)
  const isGone = useRef(false)
  const name = useRef<HTMLHeadingElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const before = document.activeElement
    const dialog = element.current
    dialog?.showModal()
    // Its name is read first. The browser would choose the first button, which closes it.
    if (!dialog?.querySelector('[autofocus]')) name.current?.focus()
    return () => {
      isGone.current = true
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      class={`dialog ${width}`}
      {...language}
      aria-labelledby={heading}
      // It closes only by being drawn no more: closed by itself before that, it would be open to whoever opened it and shut
      // to the browser, and the same button would not open it again.
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        // A second Escape cannot be prevented.
        if (!isGone.current) onClose()
      }}
    >
      <div class="dialog-head">
        <h2 id={heading} ref={name} tabIndex={-1}>
          {title}
        </h2>
        {beside}
        <Button
          kind="quiet"
          icon={width === 'sheet' ? 'fold' : 'cross'}
          label={say('close')}
          class="icon-button"
          onPress={onClose}
        >
          {null}
        </Button>
      </div>
      <section class="dialog-body" aria-labelledby={heading} tabIndex={0}>
        {children}
      </section>
      {foot !== undefined && <div class="dialog-foot">{foot}</div>}
    </dialog>
  )
}
