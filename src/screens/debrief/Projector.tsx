/**
 * The debrief on a wall: large, one idea at a time, asked before it is shown. Nothing of a game is on the wall before
 * whoever leads presses “Show”; what people wrote, guessed and prepared is never on it.
 */
import type { ComponentChildren, VNode } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import type { DebriefPart } from './parts.tsx'
import './projector.css'

interface Step {
  readonly part: DebriefPart
  readonly key: string
  readonly asks: ComponentChildren
  /** Null of the first step, which is talked about and not shown. */
  readonly shows: (() => VNode) | null
}

const stepsOf = (parts: readonly DebriefPart[]): readonly Step[] =>
  parts.flatMap((part) => part.slides().map((slide) => ({ part, ...slide })))

const TAKEN = ['input', 'select', 'textarea', 'summary', '[role="application"]', '[tabindex="0"]'].join()

/** Where a key means something else: a field, a list, the plane. */
const isTaken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TAKEN) !== null

export const Projector = ({
  parts,
  onClose,
}: {
  readonly parts: readonly DebriefPart[]
  readonly onClose: () => void
}): VNode | null => {
  const say = useWords(DEBRIEF_WORDS)
  const steps = useMemo(() => stepsOf(parts), [parts])
  const [at, setAt] = useState(0)
  const [isShown, setShown] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const step = steps[at]
  const go = (to: number): void => {
    if (to < 0 || to >= steps.length) return
    setAt(to)
    setShown(false)
    title.current?.focus()
  }
  const next = (): void => (isShown || step?.shows === null ? go(at + 1) : setShown(true))
  const back = (): void => (isShown ? setShown(false) : go(at - 1))
  useEffect(() => {
    title.current?.focus()
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return
      // A presenter's clicker sends the page keys.
      if (event.key === 'ArrowRight' || event.key === 'PageDown') next()
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') back()
      else if (event.key === 'Escape') onClose()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
  if (step === undefined) return null
  return (
    <main class="projector" id="debrief-main" tabIndex={-1} aria-labelledby="projector-title">
      <p class="projector-part">
        {step.part.title}
        <span class="muted"> {say('ofSteps', { step: at + 1, steps: steps.length })}</span>
      </p>
      <h1 id="projector-title" ref={title} tabIndex={-1} class="serif">
        {step.asks}
      </h1>
      <div class="projector-shown" aria-live="polite">
        {isShown && step.shows !== null && <div key={step.key}>{step.shows()}</div>}
      </div>
      <footer class="projector-foot">
        <Button onPress={onClose}>{say('toPage')}</Button>
        <span class="bar-end" />
        <Button barred={at === 0 && !isShown ? say('isFirst') : null} onPress={back}>
          {say('back')}
        </Button>
        <Button kind="act" barred={isShown && at === steps.length - 1 ? say('isLast') : null} onPress={next}>
          {say(isShown ? 'next' : 'show')}
        </Button>
      </footer>
    </main>
  )
}
