/**
 * The service worker: keeps every file of this version on the device, and answers from there. A new version is fetched beside
 * the old one and waits until a person reloads or the last page is closed. Files of the old one stay for as long as any page
 * but one is open: a game in another tab goes on with the scripts that it began with.
 */
import { cacheNames } from 'workbox-core'
import { PrecacheController } from 'workbox-precaching'
import type { AskedWorker } from './asked.ts'

declare const self: ServiceWorkerGlobalScope

const PAGE = 'index.html'

const kept = new PrecacheController({
  plugins: [
    {
      // The page that is open comes first.
      requestWillFetch: async ({ request }) => new Request(request, { priority: 'low' }),
    },
  ],
})
kept.addToCacheList(self.__WB_MANIFEST)

/** Whatever any version has kept under this address: names of files carry a hash of what is in them. */
const ofAnyVersion = async (request: Request): Promise<Response | undefined> =>
  (await caches.open(cacheNames.precache)).match(request, { ignoreVary: true })

const isPage = (request: Request): boolean =>
  request.mode === 'navigate' && new URL(request.url).pathname === new URL(self.registration.scope).pathname

const answer = async (request: Request): Promise<Response> =>
  (await kept.matchPrecache(isPage(request) ? PAGE : request)) ??
  (await ofAnyVersion(request)) ??
  fetch(request)

const isWhole = async (): Promise<boolean> => {
  const there = await (await caches.open(cacheNames.precache)).keys()
  const urls = new Set(there.map(({ url }) => url))
  return [...kept.getURLsToCacheKeys().values()].every((url) => urls.has(url))
}

/** Removes what only earlier versions used, unless one of them may be open. What a newer one has fetched stays. */
const tidy = async (event: ExtendableEvent): Promise<void> => {
  if (self.registration.installing !== null || self.registration.waiting !== null) return
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length <= 1) await kept.activate(event)
}

self.addEventListener('install', (event) => void kept.install(event))
// From the first visit on: its page asks here too for what it has not loaded yet.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method === 'GET' && new URL(request.url).origin === self.location.origin)
    event.respondWith(answer(request))
})
self.addEventListener('message', (event) => {
  const { type }: AskedWorker = event.data
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  else if (type === 'TIDY') event.waitUntil(tidy(event))
  else event.waitUntil(isWhole().then((answered) => event.ports[0]?.postMessage(answered)))
})
