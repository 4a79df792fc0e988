/** A screen that is loaded when it is first wanted, or before that by `warm`; until then its place stays empty. */
import type { ComponentType, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'

interface Later {
  readonly Screen: () => VNode | null
  readonly warm: () => void
}

export const later = (load: () => Promise<ComponentType>): Later => {
  let loaded: ComponentType | null = null
  let loading: Promise<ComponentType> | null = null
  const once = (): Promise<ComponentType> => {
    loading ??= load().then((screen) => {
      loaded = screen
      return screen
    })
    return loading
  }
  const Screen = (): VNode | null => {
    const [, redraw] = useState(0)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      if (loaded !== null) return
      once().then(
        () => redraw(1),
        () => {
          loading = null
          setFailed(true)
        },
      )
    }, [])
    if (failed)
      return (
        <main class="debrief-wait">
          <p>
            A part of the game could not be loaded. Check the connection and reload the page: nothing is lost.
          </p>
        </main>
      )
    return loaded === null ? null : <LoadedScreen of={loaded} />
  }
  return { Screen, warm: () => void once().catch(() => undefined) }
}

const LoadedScreen = ({ of: Loaded }: { readonly of: ComponentType }): VNode => <Loaded />
