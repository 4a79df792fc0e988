/** A screen, or a part of one, that is loaded when it is first wanted, or before that by `warm`; until then its place stays empty. */
import type { ComponentType, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { wordsHere } from '../words/catalog.ts'
import { EVERYWHERE } from '../words/parts/catalog.ts'
import { Button } from './Button.tsx'
import { useWords } from './speaking.ts'

interface Later<Props> {
  readonly Screen: (props: Props) => VNode | null
  /** Rejects where it cannot be loaded; it is asked for again when it is wanted. */
  readonly warm: () => Promise<void>
}

export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** A part stands within a screen, which has its own landmark. */
  kind: 'screen' | 'part' = 'screen',
): Later<Props> => {
  const Place = kind === 'screen' ? 'main' : 'div'
  let loaded: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null
  /** Forgets a failed load, so that the next call tries again. */
  const once = (): Promise<void> => {
    loading ??= load()
      .then(async (screen) => {
        await wordsHere()
        loaded = screen
      })
      .catch((fault: unknown) => {
        loading = null
        throw fault
      })
    return loading
  }
  const Screen = (props: Props): VNode | null => {
    const say = useWords(EVERYWHERE)
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>('loading')
    const attempt = () => {
      setState('loading')
      once().then(
        () => setState('loaded'),
        () => setState('failed'),
      )
    }
    useEffect(attempt, [])
    const Loaded = loaded
    if (Loaded !== null) return <Loaded {...props} />
    if (state !== 'failed') return null
    return (
      <Place class="screen-failed">
        <p role="alert">{say('failed')}</p>
        <Button onPress={attempt}>{say('tryAgain')}</Button>
      </Place>
    )
  }
  return { Screen, warm: once }
}

/** Parts that lie in one file. `warm` asks for all of them. */
export const laterParts = <File,>(load: () => Promise<File>) => {
  const warmers: (() => Promise<void>)[] = []
  return {
    part: <Props extends object>(partIn: (file: File) => ComponentType<Props>) => {
      const part = later(() => load().then(partIn), 'part')
      warmers.push(part.warm)
      return part
    },
    /** Rejects where they cannot be loaded; each is asked for again when it is wanted. */
    warm: async (): Promise<void> => {
      await Promise.all(warmers.map((warm) => warm()))
    },
  }
}
