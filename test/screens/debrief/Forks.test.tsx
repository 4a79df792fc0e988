// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { SeedRange } from '../../../src/debrief/forks/tally.ts'
import { SEEDS } from '../../../src/debrief/forks/tally.ts'
import { ForksSection } from '../../../src/screens/debrief/forks/ForksSection.tsx'
import { north, offers, played, refuses, south, wholeText } from '../../debrief/playedTalks.ts'
import { atDesk } from './atDesk.tsx'

afterEach(cleanup)

const { debrief } = played([offers(north, wholeText), refuses(south, 'wall')], { people: ['south'] })
const game = (own: number) => ({
  end: 'signed' as const,
  ratified: true,
  own,
  worths: [60, own],
  turns: 4,
})
/** Every third game is worse. */
const pairs = ({ from, to }: SeedRange) =>
  Array.from({ length: to - from }, (_, place) => ({
    added: game((from + place) % 3 === 0 ? 10 : 90),
    asMade: game(10),
  }))
const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))))
const progress = () => screen.queryByRole('progressbar', { name: 'Seeds played' })

test('a fork is played on with 100 seeds, and says in how many it was better', async () => {
  const playOn = vi.fn(async (_: unknown, seeds: SeedRange) => pairs(seeds))
  atDesk(<ForksSection debrief={debrief} />, { acts: { playOn } })
  const [card] = screen.getAllByRole('listitem')
  expect(card?.textContent).not.toContain('seeds')
  fireEvent.click(screen.getByRole('button', { name: `Play each on with ${SEEDS} seeds` }))
  for (let waited = 0; progress() !== null && waited < 1000; waited++) await settled()
  const all = debrief.forks.length * SEEDS
  expect(screen.getByText(`${all} of ${all} seeds played.`)).toBeTruthy()
  expect(screen.getAllByText('better for you in 66 of 100 seeds')).toHaveLength(debrief.forks.length)
  expect(screen.getAllByText('worse 34')).toHaveLength(debrief.forks.length)
  const asked = playOn.mock.calls.filter(
    ([fork]) => (fork as { entry: number }).entry === debrief.forks[0]?.entry,
  )
  expect(asked.flatMap(([, { from, to }]) => Array.from({ length: to - from }, (_, k) => from + k))).toEqual(
    Array.from({ length: SEEDS }, (_, seed) => seed),
  )
})

test('Stop keeps what there is by then, and Go on takes it up where it was left', async () => {
  const waiting: (() => void)[] = []
  const playOn = vi.fn(
    (_: unknown, seeds: SeedRange) =>
      new Promise<ReturnType<typeof pairs>>((resolve) => waiting.push(() => resolve(pairs(seeds)))),
  )
  atDesk(<ForksSection debrief={debrief} />, { acts: { playOn } })
  fireEvent.click(screen.getByRole('button', { name: /^Play each on/ }))
  await act(async () => waiting.shift()?.())
  const { to } = playOn.mock.calls[0]?.[1] ?? { to: 0 }
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
  const all = debrief.forks.length * SEEDS
  expect(screen.getByText(`${to} of ${all} seeds played.`)).toBeTruthy()
  // What comes after the stop is not counted.
  await act(async () => waiting.shift()?.())
  expect(screen.getByText(`${to} of ${all} seeds played.`)).toBeTruthy()
  const { length } = playOn.mock.calls
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }))
  expect(playOn.mock.calls[length]?.[1].from).toBe(to)
})

test('that fails says so, and keeps what there is', async () => {
  const playOn = vi.fn(async (_: unknown, seeds: SeedRange) => pairs(seeds))
  playOn.mockImplementationOnce(async (_, seeds) => pairs(seeds)).mockRejectedValueOnce(new Error('lost'))
  atDesk(<ForksSection debrief={debrief} />, { acts: { playOn } })
  fireEvent.click(screen.getByRole('button', { name: /^Play each on/ }))
  await settled()
  expect(screen.getByText(/^Playing on failed at \d+ of/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy()
})

test('Play on from here opens the game with the move that was added', async () => {
  const fork = vi.fn(async () => [])
  atDesk(<ForksSection debrief={debrief} />, { acts: { fork } })
  fireEvent.click(
    screen.getByRole('button', { name: /^Play on from here: round 1, turn 1, If only you had added a yes/ }),
  )
  const [yes] = debrief.forks
  expect(fork).toHaveBeenCalledWith(yes?.entry, yes?.move)
  await settled()
})
