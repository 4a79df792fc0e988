/**
 * Plays the sounds of the seat's moments, while sound is on. A browser allows sound only after a press or key: the
 * speaker is opened at the first one after that, and where the browser refuses, the game goes on without.
 */
import type { SeatStore } from '../../seat/seat.ts'
import { type Sound, soundBetween } from '../../seat/sound.ts'
import type { SoundPort } from './soundPort.ts'

export interface Speaker {
  play(sound: Sound): void
  /** Whether what is played can be heard. */
  isOpen(): Promise<boolean>
  close(): void
}

export interface SoundPorts {
  readonly store: SeatStore
  /** Throws where the browser gives no sound. */
  readonly openSpeaker: () => Speaker
  /** Calls back at every press and key. */
  readonly onGesture: (act: () => void) => void
}

const TRIED: Sound = 'knock'

export const openSounds = ({ store, openSpeaker, onGesture }: SoundPorts): SoundPort => {
  let speaker: Speaker | null = null
  /** It is asked for again only by who tries it. */
  let isRefused = false

  const isOn = (): boolean => store.getState().settings.sound
  const open = (): Speaker | null => {
    if (speaker !== null || isRefused || !isOn()) return speaker
    try {
      speaker = openSpeaker()
    } catch {
      isRefused = true
    }
    return speaker
  }
  const play = (sound: Sound): void => {
    try {
      speaker?.play(sound)
    } catch {
      // The device's sound has gone: the game goes on, and a press may open it again.
      speaker = null
    }
  }

  onGesture(() => void open())
  store.subscribe((state, before) => {
    if (!state.settings.sound) {
      speaker?.close()
      speaker = null
      return
    }
    const sound = soundBetween(before.attention, state.attention)
    if (sound !== null) play(sound)
  })
  return {
    tryIt: async () => {
      isRefused = false
      const opened = open()
      if (opened === null || !(await opened.isOpen())) return false
      play(TRIED)
      return speaker !== null
    },
  }
}
