/** A sheet laid over the page: the browser's own modal dialog, which keeps the focus and hears Escape. */
import type { ComponentChildren, VNode } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from './Button.tsx'

interface DialogProps {
  readonly title: string
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
  const element = useRef<HTMLDialogElement>(null)
  const name = useRef<HTMLHeadingElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    const before = document.activeElement
    element.current?.showModal()
    // Its name is read first. The browser would choose the first button, which closes it.
    if (!element.current?.querySelector('[autofocus]')) name.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog ref={element} class={`dialog ${width}`} aria-labelledby={heading} onClose={onClose}>
      <div class="dialog-head">
        <h2 id={heading} ref={name} tabIndex={-1}>
          {title}
        </h2>
        {beside}
        <Button
          kind="quiet"
          icon={width === 'sheet' ? 'fold' : 'cross'}
          label="Close"
          class="icon-button"
          onPress={() => element.current?.close()}
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
