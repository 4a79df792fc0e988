/** Sound as a page has it: off until asked, nothing opened before a gesture, and a browser that refuses changes nothing. */
import { expect, test } from 'vitest'
import { openSounds, type Speaker } from '../../src/screens/sound/openSounds.ts'
import { soundOnceWanted } from '../../src/screens/sound/soundPort.ts'
import type { SeatState } from '../../src/seat/seat.ts'
import type { Sound } from '../../src/seat/sound.ts'
import { told } from '../seat/telling.ts'
import { north, south } from '../table/moves.ts'

const page = ({ sound = false, refuses = false } = {}) => {
  const seated = told('north')
  const settings = (on: boolean) => ({ theme: 'system', motion: 'system', sound: on }) as const
  let state = { settings: settings(sound), attention: seated.now() } as unknown as SeatState
  const listeners: ((state: SeatState, before: SeatState) => void)[] = []
  const set = (part: Partial<SeatState>): void => {
    const before = state
    state = { ...state, ...part }
    for (const listen of listeners) listen(state, before)
  }
  let gesture = () => {}
  let isRefusing = refuses
  const did: string[] = []
  const speaker = (): Speaker => ({
    play: (one: Sound) => void did.push(one),
    isOpen: async () => true,
    close: () => void did.push('closed'),
  })
  const store = {
    getState: () => state,
    subscribe: (listen: (state: SeatState, before: SeatState) => void) => {
      listeners.push(listen)
      return () => {}
    },
  }
  const port = soundOnceWanted(store, async () => {
    did.push('loaded')
    return openSounds({
      store,
      openSpeaker: () => {
        did.push(isRefusing ? 'refused' : 'opened')
        if (isRefusing) throw new Error('No sound here.')
        return speaker()
      },
      onGesture: (act) => {
        gesture = act
      },
    })
  })
  return {
    did,
    port,
    seated,
    turn: async (on: boolean) => {
      set({ settings: settings(on) })
      await Promise.resolve()
    },
    press: () => gesture(),
    /** Makes moves and lets the seat be told of them. */
    play: (act: () => unknown) => {
      act()
      set({ attention: seated.now() })
    },
    allow: () => {
      isRefusing = false
    },
  }
}
type Page = ReturnType<typeof page>
const offers = ({ play, seated }: Page) => play(() => seated.make(north.offers({ path: 'open' })))

test('while sound is off nothing is loaded, opened or played, whatever is pressed and told', async () => {
  const opened = page()
  await Promise.resolve()
  opened.press()
  offers(opened)
  expect(opened.did).toEqual([])
})

test('on from the last time: loaded, but no speaker before a press', async () => {
  const opened = page({ sound: true })
  await Promise.resolve()
  expect(opened.did).toEqual(['loaded'])
  offers(opened)
  expect(opened.did).toEqual(['loaded'])
  opened.press()
  opened.press()
  expect(opened.did).toEqual(['loaded', 'opened'])
  opened.seated.wait(400)
  opened.play(() => opened.seated.make(south.accepts()))
  expect(opened.did).toEqual(['loaded', 'opened', 'pen'])
})

test('switched on it plays from then on, switched off it is closed and silent', async () => {
  const opened = page()
  await opened.turn(true)
  opened.press()
  offers(opened)
  expect(opened.did).toEqual(['loaded', 'opened', 'knock'])
  await opened.turn(false)
  opened.press()
  opened.play(() => opened.seated.make(south.accepts()))
  expect(opened.did).toEqual(['loaded', 'opened', 'knock', 'closed'])
  expect(await opened.port.tryIt()).toBe(false)
  expect(opened.did).toHaveLength(4)
})

test('a browser that refuses is asked once, and the game goes on; trying it asks again', async () => {
  const opened = page({ sound: true, refuses: true })
  await Promise.resolve()
  opened.press()
  opened.press()
  offers(opened)
  expect(opened.did).toEqual(['loaded', 'refused'])
  expect(await opened.port.tryIt()).toBe(false)
  expect(opened.did).toEqual(['loaded', 'refused', 'refused'])
  opened.allow()
  expect(await opened.port.tryIt()).toBe(true)
  expect(opened.did).toEqual(['loaded', 'refused', 'refused', 'opened', 'knock'])
})

test('a load that failed is asked for again', async () => {
  const opened = page({ sound: true })
  let loads = 0
  const port = soundOnceWanted(
    { getState: () => ({ settings: { sound: true } }) as SeatState, subscribe: () => () => {} },
    async () => {
      loads++
      if (loads === 1) throw new Error('Offline.')
      return opened.port
    },
  )
  await Promise.resolve()
  await Promise.resolve()
  expect(await port.tryIt()).toBe(true)
  expect(loads).toBe(2)
})
