/**
 * Keeps Parley on the device by a service worker, and tells of a new version. Nothing is reloaded unless a person asks for it
 * on this page. Where the browser or the address has no service worker (a file, a private window, plain http on a local
 * network) the game is played as ever, and nothing is promised.
 */
import type { OnDevice } from './onDevice.ts'

export interface Offline {
  now(): OnDevice
  /** Returns what ends it. */
  subscribe(listen: () => void): () => void
  /** Begins to keep it. The files that are fetched for it would come in the way of a first screen: call it later. */
  keep(): Promise<void>
  /** Loads this page anew, with the newest version that is kept; other pages stay as they are. */
  reload(): void
}

const isPossible = (): boolean => import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator

export const keepOffline = (): Offline => {
  const listeners = new Set<() => void>()
  let kept: OnDevice = { here: isPossible() ? 'coming' : 'none', hasNewer: false }
  let reload = () => location.reload()
  const change = (part: Partial<OnDevice>) => {
    kept = { ...kept, ...part }
    for (const listen of listeners) listen()
  }
  return {
    now: () => kept,
    subscribe: (listen) => {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
    keep: async () => {
      if (!isPossible()) return
      const keeping = async () => {
        const { keptByWorker } = await import('./keptByWorker.ts')
        reload = await keptByWorker(change)
      }
      await keeping().catch(() => change({ here: 'failed' }))
    },
    reload: () => reload(),
  }
}
