/** Where sounds come from. Settings try one; what plays them is fetched only once somebody has asked for sound. */
import { createContext } from 'preact'
import type { SeatStore } from '../../seat/seat.ts'

export interface SoundPort {
  /** Plays one, as an answer to a press. False where the browser gives no sound. */
  tryIt(): Promise<boolean>
}

export const SoundContext = createContext<SoundPort | null>(null)

/** Follows the setting: until it is on, nothing is loaded; a load that failed is asked for again. */
export const soundOnceWanted = (store: SeatStore, open: () => Promise<SoundPort>): SoundPort => {
  let opening: Promise<SoundPort> | null = null
  const opened = (): Promise<SoundPort> => {
    opening ??= open().catch((fault: unknown) => {
      opening = null
      throw fault
    })
    return opening
  }
  const follow = (): void => {
    if (store.getState().settings.sound) opened().catch(() => undefined)
  }
  follow()
  store.subscribe((state, before) => {
    if (state.settings !== before.settings) follow()
  })
  return { tryIt: () => opened().then((sounds) => sounds.tryIt()) }
}
