/** What a remote class needs of a browser. */
import { keepEntrance } from './keptEntrance.ts'
import type { RemotePorts } from './remoteClass.ts'

/** 160 bits, as 40 hexadecimal digits. `randomUUID` needs a secure context, and a classroom has none. */
export const newDevice = (): string =>
  [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export const browserPorts = (): RemotePorts => ({
  origin: location.origin,
  WebSocket,
  fetch: (...asked) => fetch(...asked),
  now: () => performance.now(),
  newKey: newDevice,
  keep: keepEntrance,
  onNetwork: (act) => {
    addEventListener('online', act)
    return () => removeEventListener('online', act)
  },
})
