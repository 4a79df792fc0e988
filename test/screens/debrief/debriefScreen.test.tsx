// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { contestedDebrief } from '../../../src/debrief/contest/contested.ts'
import { inNames } from '../../../src/debrief/lesson/inNames.ts'
import { DebriefScreen } from '../../../src/screens/debrief/DebriefScreen.tsx'
import type { Game } from '../../../src/session/desk/desk.ts'
import type { Reflection } from '../../../src/session/transcript/transcript.ts'
import { openBooks } from '../../../src/table/books.ts'
import {
  accepts,
  north,
  offers,
  played,
  refuses,
  signs,
  south,
  wholeText,
} from '../../debrief/playedTalks.ts'
import { atDesk } from './atDesk.tsx'

afterEach(cleanup)

const { debrief, scenario, talks, entries } = played(
  [offers(north, { path: 'open' }), refuses(south, 'path'), offers(south, { path: 'open' }), accepts(north)],
  { people: ['north'] },
)

const gameWith = (reflection: Reflection): Game =>
  ({
    id: 'one',
    stage: 'closed',
    scenario,
    branch: null,
    was: null,
    people: [north],
    transcript: {
      seats: {},
      preparation: {},
      reflections: { [north]: reflection },
      moves: entries.length,
      entries,
    },
  }) as unknown as Game

const shown = (reflection: Reflection, acts: object = {}) =>
  atDesk(<DebriefScreen shelf={[]} />, {
    acts: { debrief: async () => debrief, reflect: () => undefined, ...acts },
    state: { game: gameWith(reflection), saved: [] },
  })

test('before the books open it asks how it was, and shows no figure of the game', async () => {
  const reflect = vi.fn()
  shown({}, { reflect })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Before the books open: how was it?')
  expect(screen.queryByRole('region', { name: 'The result' })).toBeNull()
  fireEvent.click(screen.getAllByRole('radio', { name: 'mostly' })[0] as HTMLElement)
  expect(reflect).toHaveBeenCalledWith(north, { felt: { outcome: 4 } })
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Tired. Glad.' } })
  expect(reflect).toHaveBeenCalledWith(north, { feltWords: 'Tired. Glad.' })
  fireEvent.click(screen.getByRole('button', { name: 'Open the books' }))
  expect(reflect).toHaveBeenCalledWith(north, { opened: true })
})

test('the parts stand in the order in which a debrief is led', async () => {
  shown({ opened: true })
  await screen.findByRole('heading', { level: 1 })
  const titles = screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`)
  const order = [
    `H1 ${debrief.lesson.title}`,
    'H2 Your brief against the result',
    'H2 Three turning points',
    'H2 What was possible',
    'H2 What if',
    'H2 Argue with the numbers',
    'H2 Concepts, each at its moment',
    'H2 What really happened, and how long this would hold',
    'H2 Write',
  ].filter((title) => title !== 'H2 Three turning points' || debrief.turningPoints.length === 3)
  const places = order.map((title) => titles.indexOf(title))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('what is written goes to the desk under the question’s name', async () => {
  const reflect = vi.fn()
  shown({ opened: true, answers: { brief: 'The wall.' } }, { reflect })
  const field = await screen.findByLabelText(/^Name one thing that you will do/)
  fireEvent.input(field, { target: { value: 'Ask sooner.' } })
  expect(reflect).toHaveBeenCalledWith(north, { answers: { brief: 'The wall.', next: 'Ask sooner.' } })
})

test('a weight that is moved is asked for, and what follows is shown beside what was', async () => {
  const books = openBooks(talks)
  const contest = vi.fn(async (numbers) => contestedDebrief(books, numbers))
  shown({ opened: true }, { contest })
  const slider = await screen.findByRole('slider', { name: 'Walk-away, before any news' })
  fireEvent.input(slider, { target: { value: '0' } })
  await waitFor(() => expect(contest).toHaveBeenCalled())
  const found = await contest.mock.results[0]?.value
  const result = screen.getByRole('region', { name: 'What would then have been possible' })
  await waitFor(() => expect(result.textContent).toContain('Under your numbers.'))
  await waitFor(() =>
    expect(result.textContent).toContain(`Texts that leave everybody at least leaving${found.possible.zone}`),
  )
  expect(found.possible.zone).toBeGreaterThan(debrief.possible.zone)
})

test('on a projector nothing of the game is there before it is shown, and keys go on and back', async () => {
  shown({ opened: true, feltWords: 'A secret feeling.' })
  fireEvent.click(await screen.findByRole('button', { name: 'On a projector' }))
  const main = screen.getByRole('main')
  const { paragraph } = inNames(debrief).lesson
  expect(main.textContent).not.toContain(paragraph)
  fireEvent.keyDown(window, { key: 'ArrowRight' })
  await waitFor(() => expect(main.textContent).toContain(paragraph))
  fireEvent.keyDown(window, { key: 'PageUp' })
  await waitFor(() => expect(main.textContent).not.toContain(paragraph))
  for (let press = 0; press < 80; press++) {
    fireEvent.keyDown(window, { key: 'PageDown' })
    await Promise.resolve()
    expect(main.textContent).not.toContain('A secret feeling.')
  }
  fireEvent.keyDown(window, { key: 'Escape' })
  expect(await screen.findByRole('navigation', { name: 'Parts of the debrief' })).toBeDefined()
})

test('of an accord the score sheets say agreed, and add up to it', async () => {
  const accord = played([offers(north, wholeText), accepts(south), signs(north), signs(south)], {
    people: ['north'],
  })
  atDesk(<DebriefScreen shelf={[]} />, {
    acts: { debrief: async () => accord.debrief },
    state: { game: gameWith({ opened: true }), saved: [] },
  })
  const table = await screen.findByRole('region', { name: 'Score sheets, row by row' })
  expect(table.textContent).toContain('The accord73.4')
  expect(table.textContent).toContain('Leaving65')
})
