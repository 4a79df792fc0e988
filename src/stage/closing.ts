/**
 * The talks have closed, and the page goes on to what they meant: their last moments are told over it, the table alone.
 * Meanwhile nothing beneath can be pressed or focused; a press, a key or the button ends the telling.
 */
import type { RunningStage } from './play/startPhaser.ts'
import type { Surface } from './play/Teller.ts'

function goOnButton(page: Document): HTMLButtonElement {
  const button = page.createElement('button')
  button.type = 'button'
  button.className = 'button plain'
  button.textContent = 'Go on'
  Object.assign(button.style, { position: 'absolute', insetBlockEnd: '16px', insetInlineEnd: '16px' })
  return button
}

/** Resolves once the end has been told and the page beneath is free again. */
export async function tellTheEnd(
  root: HTMLElement,
  { stage, destroy }: RunningStage,
  surface: () => Surface,
): Promise<void> {
  const page = root.ownerDocument
  const told = new AbortController()
  Object.assign(root.style, { position: 'fixed', inset: '0', zIndex: '100' })
  const button = goOnButton(page)
  root.append(button)
  const covered = [...page.body.children].filter((one) => one instanceof HTMLElement && !one.inert)
  for (const one of covered) one.setAttribute('inert', '')
  page.body.append(root)
  button.focus()
  for (const act of ['click', 'keydown'] as const)
    page.addEventListener(act, () => stage.skip(), { signal: told.signal })
  await stage.close(surface())
  told.abort()
  destroy()
  root.remove()
  for (const one of covered) one.removeAttribute('inert')
}
