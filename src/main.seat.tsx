/** A person's seat over a desk, with the stage and the sound that belong to it. */
import type { ComponentChildren, VNode } from 'preact'
import ukraine from '../assets/map/ukraine.json?url'
import { readDesk } from './pieces/readDesk.ts'
import type { Geometry } from './scenario/geometries.ts'
import { openSeat } from './screens/openSeat.ts'
import { SoundContext, soundOnceWanted } from './screens/sound/soundPort.ts'
import { StageContext, type StagePort } from './screens/stagePort.ts'
import { DeskProvider } from './screens/useDesk.ts'
import type { DeskActs, DeskStore } from './session/desk/desk.ts'

/** Motion is reduced. */
export const isStill = (): boolean => document.documentElement.dataset.motion === 'reduced'

/** `?pace=none` in the address: counterparts do not pause before they move. For browser tests, which wait for states. */
export const isPaced = new URLSearchParams(location.search).get('pace') !== 'none'

const GEOMETRY: Readonly<Record<string, string>> = { ukraine } satisfies Record<Geometry, string>
export const loadStage = () => import('./stage/mountStage.ts')

export interface SeatHere {
  /** Gives screens the seat. */
  readonly around: (children: ComponentChildren) => VNode
}

interface SeatHereOptions {
  /** The stage stays a picture, and Phaser is not loaded. */
  readonly stillPicture?: boolean
}

export const openSeatHere = (
  desk: { readonly store: DeskStore; readonly acts: DeskActs },
  { stillPicture = false }: SeatHereOptions = {},
): SeatHere => {
  const seat = openSeat({
    desk: readDesk(desk),
    clock: {
      now: () => performance.now(),
      after: (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    isStill,
    isPaced,
  })

  const stage: StagePort = {
    mount: (host, onStyles) => {
      let unmount: (() => void) | null = null
      let left = false
      const mount = async (): Promise<void> => {
        const { mountStage } = await loadStage()
        if (left) return
        const mounted = mountStage(host, seat, {
          stillPicture,
          geometryUrl: (name) => GEOMETRY[name] ?? null,
          onLayers: (layers) => onStyles(Object.fromEntries(layers.map((layer) => [layer.id, layer]))),
        })
        unmount = () => mounted.destroy()
      }
      // Without the stage the game is played in words; the screen says so where the stage would be.
      mount().catch(() =>
        host.replaceChildren('The stage could not be loaded. Everything can be played without it.'),
      )
      return () => {
        left = true
        unmount?.()
      }
    },
  }

  const sound = soundOnceWanted(seat.store, async () => {
    const [{ openSounds }, { speakerOn }] = await Promise.all([
      import('./screens/sound/openSounds.ts'),
      import('./screens/sound/speakerOn.ts'),
    ])
    return openSounds({
      store: seat.store,
      openSpeaker: () => speakerOn(new AudioContext()),
      onGesture: (act) => {
        for (const kind of ['pointerup', 'keydown']) window.addEventListener(kind, act, { capture: true })
      },
    })
  })

  return {
    around: (children) => (
      <DeskProvider desk={seat}>
        <StageContext.Provider value={stage}>
          <SoundContext.Provider value={sound}>{children}</SoundContext.Provider>
        </StageContext.Provider>
      </DeskProvider>
    ),
  }
}
