/** The page's side of its service worker. */
import { messageSW, Workbox } from 'workbox-window'
import type { AskedWorker } from './asked.ts'
import type { OnDevice } from './onDevice.ts'

/** As `vite.config.ts` builds it. */
const WORKER = 'serviceWorker.js'

/**
 * Registers the worker and says what becomes of it. Returns what loads this page anew, with the newest version that is kept.
 * Rejects where the browser refuses.
 */
export const keptByWorker = async (change: (part: Partial<OnDevice>) => void): Promise<() => void> => {
  const box = new Workbox(`${import.meta.env.BASE_URL}${WORKER}`)
  let registration: ServiceWorkerRegistration | undefined
  box.addEventListener('waiting', () => change({ hasNewer: true }))
  box.addEventListener('redundant', () => {
    if (registration?.active == null) change({ here: 'failed' })
  })
  registration = await box.register({ immediate: true })
  void navigator.serviceWorker.ready.then(async ({ active }) => {
    const say = (asked: AskedWorker) => (active === null ? null : messageSW(active, asked))
    const isWhole = (await say({ type: 'IS_WHOLE' })) === true
    change({ here: isWhole ? 'whole' : 'failed' })
    // The browser has thrown some of it away: the next visit begins anew.
    if (!isWhole) await registration?.unregister()
    void say({ type: 'TIDY' })
  })
  return () => {
    // Another page may have asked for it before: then it is in use already.
    if (registration?.waiting == null) return location.reload()
    box.addEventListener('controlling', () => location.reload())
    box.messageSkipWaiting()
  }
}
