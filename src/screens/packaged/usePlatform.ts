import { useEffect, useState } from 'preact/hooks'
import type { Platform, PlatformState } from '../../session/platform/openPlatform.ts'

export const usePlatform = ({ store }: Platform): PlatformState => {
  const [state, setState] = useState(store.getState())
  useEffect(() => {
    setState(store.getState())
    return store.subscribe((next) => setState(next))
  }, [store])
  return state
}
