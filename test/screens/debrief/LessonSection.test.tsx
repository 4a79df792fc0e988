// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { LessonSection } from '../../../src/screens/debrief/LessonSection.tsx'
import type { PartyId } from '../../../src/terms/ids.ts'
import { accepts, north, offers, played, signs, south, wholeText } from '../../debrief/playedTalks.ts'
import { atDesk } from './atDesk.tsx'

afterEach(cleanup)

const { debrief } = played([offers(north, wholeText), accepts(south), signs(north), signs(south)])

test('the debrief begins with the lesson, and beside it what each seat has', () => {
  atDesk(<LessonSection debrief={debrief} was={null} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(debrief.lesson.title)
  const result = screen.getByRole('region', { name: 'The result' })
  expect(result.textContent).toContain('North 8.4 above leaving73.4')
  expect(result.textContent).toContain('Signed and approved at home after 1 turn.')
  expect(result.textContent).not.toContain('forked')
})

test('of talks without an accord it says what is sealed brings', () => {
  const { debrief: partial } = played([offers(north, { path: 'open' }), accepts(south)])
  atDesk(<LessonSection debrief={partial} was={null} />)
  expect(screen.getByRole('region', { name: 'The result' }).textContent).toContain(
    'North 10 above leaving, by what is sealed63',
  )
})

test('a fork’s end is laid beside that of the game that it left', () => {
  const was = {
    end: 'adjourned' as const,
    ratified: false,
    worths: { [north]: 53, [south]: 40 } as Record<PartyId, number>,
  }
  atDesk(<LessonSection debrief={debrief} was={was} />)
  expect(screen.getByRole('region', { name: 'The result' }).textContent).toContain(
    'The game it was forked from: 53 to North and 40 to South, adjourned without an accord.',
  )
})
