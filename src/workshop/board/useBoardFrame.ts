/** The page in the frame: shown the newest readable text, and heard of what has no room on it. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useStore } from '../../pieces/useStore.ts'
import { useWorkshop } from '../workshop.ts'
import type { BoardAnswer, BoardWanted } from './messages.ts'
import type { Spill } from './spills.ts'
import type { BoardSeen } from './spillWords.ts'

/** Milliseconds without a change of the text before the board is drawn anew: each time it is opened from the start. */
const PAUSE = 500

export interface BoardFound {
  /** What was measured; its places are in this scenario. */
  readonly seen: BoardSeen
  readonly spills: readonly Spill[]
}

interface FrameState {
  /** Null until the board has been measured. */
  readonly found: BoardFound | null
  /** Why it could not be opened. */
  readonly refused: string | null
}

/** `wanted` null: there is nothing to show. Must be the same object while it is the same. */
export const useBoardFrame = (
  frame: RefObject<HTMLIFrameElement | null>,
  wanted: BoardSeen | null,
): FrameState => {
  const { desk } = useWorkshop()
  const theme = useStore(desk.store, ({ settings }) => settings.theme)
  const [isReady, setReady] = useState(false)
  const [state, setState] = useState<FrameState>({ found: null, refused: null })
  const order = useRef(0)
  const asked = useRef<BoardSeen | null>(null)

  useEffect(() => {
    const hear = ({ source, origin, data }: MessageEvent<BoardAnswer>): void => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return
      if (data.type === 'ready') setReady(true)
      else if (data.order === order.current && asked.current !== null)
        setState(
          data.type === 'refused'
            ? { found: null, refused: data.message }
            : { found: { seen: asked.current, spills: data.spills }, refused: null },
        )
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])

  useEffect(() => {
    if (!isReady || wanted === null) return
    const show = (): void => {
      order.current++
      asked.current = wanted
      const { scenario, seat, sitting } = wanted
      const message: BoardWanted = {
        type: 'board',
        order: order.current,
        theme,
        setup: {
          scenarioText: JSON.stringify(scenario),
          checked: true,
          reading: wanted.reading,
          sitting,
          seed: 1,
          seats: Object.fromEntries(
            scenario.parties.map(({ id }) => [
              id,
              id === seat ? { held: 'human' } : { held: 'counterpart', temperament: 'scenario' },
            ]),
          ),
        },
      }
      frame.current?.contentWindow?.postMessage(message, location.origin)
    }
    const timer = setTimeout(show, asked.current === null ? 0 : PAUSE)
    return () => clearTimeout(timer)
  }, [isReady, wanted, theme])

  return state
}
