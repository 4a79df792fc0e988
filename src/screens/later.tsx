/** A screen that is loaded when it is first wanted, or before that by `warm`; until then its place stays empty. */
import type { ComponentType, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Later<Props> {
  readonly Screen: (props: Props) => VNode | null
  readonly warm: () => void
}

export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> => {
  let loaded: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null
  const once = (): Promise<void> => {
    loading ??= load().then((screen) => {
      loaded = screen
    })
    return loading
  }
  const Screen = (props: Props): VNode | null => {
    const [, redraw] = useState(false)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      once().then(
        () => redraw(true),
        () => {
          loading = null
          setFailed(true)
        },
      )
    }, [])
    const Loaded = loaded
    if (Loaded !== null) return <Loaded {...props} />
    if (!failed) return null
    return (
      <main class="screen-failed">
        <p role="alert">
          A part of the game could not be loaded. Check the connection and reload the page: nothing is lost.
        </p>
      </main>
    )
  }
  return { Screen, warm: () => void once().catch(() => undefined) }
}
