// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { DeskProvider, useDesk } from '../../src/screens/useDesk.ts'
import { NO_ADVICE } from '../../src/seat/advice.ts'
import { NO_FOCUS } from '../../src/seat/focus.ts'
import type { OpenSeat, SeatActs, SeatState } from '../../src/seat/seat.ts'

afterEach(cleanup)

const deskOf = () => {
  const store = createStore<SeatState>(() => ({
    storage: 'opening',
    saved: [],
    damaged: [],
    own: [],
    game: null,
    focus: NO_FOCUS,
    mind: null,
    settings: { theme: 'system', motion: 'system', sound: false },
    notices: [],
    attention: null,
    advising: NO_ADVICE,
    said: null,
  }))
  return { store, acts: {} as SeatActs } satisfies OpenSeat & { store: typeof store }
}

test('a component is redrawn when what it selects changes, and only then', () => {
  const desk = deskOf()
  let drawn = 0
  const Storage = () => {
    drawn += 1
    return <p>{useDesk((state) => state.storage)}</p>
  }
  render(
    <DeskProvider desk={desk}>
      <Storage />
    </DeskProvider>,
  )
  expect(screen.getByText('opening')).toBeTruthy()
  act(() => desk.store.setState({ focus: { ...NO_FOCUS, enlarged: true } }))
  expect(drawn).toBe(1)
  act(() => desk.store.setState({ storage: 'ready' }))
  expect(screen.getByText('ready')).toBeTruthy()
  expect(drawn).toBe(2)
})

test('a change between drawing and subscribing is not missed', () => {
  const desk = deskOf()
  const Hasty = () => {
    const storage = useDesk((state) => state.storage)
    if (storage === 'opening') desk.store.setState({ storage: 'refused' })
    return <p>{storage}</p>
  }
  act(() => {
    render(
      <DeskProvider desk={desk}>
        <Hasty />
      </DeskProvider>,
    )
  })
  expect(screen.getByText('refused')).toBeTruthy()
})

test('a screen outside the desk’s provider throws at once', () => {
  const Lost = () => <p>{useDesk((state) => state.storage)}</p>
  expect(() => render(<Lost />)).toThrow('outside <DeskProvider>')
})
