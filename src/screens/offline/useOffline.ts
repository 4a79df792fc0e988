/** What is kept of Parley itself on this device. */
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Offline } from '../../offline/keepOffline.ts'
import type { OnDevice } from '../../offline/onDevice.ts'

export const OfflineContext = createContext<Offline | null>(null)

const NOTHING: OnDevice = { here: 'none', hasNewer: false }

export const useOffline = (): { readonly kept: OnDevice; readonly offline: Offline | null } => {
  const offline = useContext(OfflineContext)
  const [kept, setKept] = useState(offline?.now() ?? NOTHING)
  useEffect(() => {
    if (offline === null) return
    const look = () => setKept(offline.now())
    look()
    return offline.subscribe(look)
  }, [offline])
  return { kept, offline }
}
