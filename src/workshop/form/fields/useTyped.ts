/** What is typed, until it is written into the file: after a pause, at Enter, when the field is left. */
import { useEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds without a key before a text is written. */
const PAUSE = 500

interface DraftTerms {
  readonly written: string
  /** Writes it; false where it cannot be, and what was typed then stays to be put right. */
  readonly write: (typed: string) => boolean
  /** Only when the field is left or at Enter: a name whose id follows. */
  readonly atLeaving?: boolean
}

export interface TypedDraft {
  readonly typed: string
  readonly set: (typed: string) => void
  /** Writes at once. */
  readonly flush: () => void
  readonly revert: () => void
}

export const useTyped = ({ written, write, atLeaving = false }: DraftTerms): TypedDraft => {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef({ typed, written, write })
  latest.current = { typed, written, write }

  const flush = (): void => {
    clearTimeout(timer.current)
    const { typed: text, written: before, write: send } = latest.current
    if (text === null || text === before || send(text)) setTyped(null)
  }
  // What was typed goes into the file also where the field is taken away: by another section, another tab.
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      const { typed: text, written: before, write: send } = latest.current
      if (text !== null && text !== before) send(text)
    },
    [],
  )
  return {
    typed: typed ?? written,
    set: (text) => {
      setTyped(text)
      latest.current = { ...latest.current, typed: text }
      clearTimeout(timer.current)
      if (!atLeaving) timer.current = setTimeout(flush, PAUSE)
    },
    flush,
    revert: () => {
      clearTimeout(timer.current)
      setTyped(null)
    },
  }
}
