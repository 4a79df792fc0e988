// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { UtilityPlane } from '../../../src/screens/debrief/plane/UtilityPlane.tsx'
import { accepts, north, offers, played, signs, south, wholeText } from '../../debrief/playedTalks.ts'
import { elderBargains } from '../../table/changes.ts'
import { atDesk } from './atDesk.tsx'

afterEach(cleanup)

const accord = [offers(north, wholeText), accepts(south), signs(north), signs(south)]

test('the plane says in words what it draws, and is read by arrow keys', () => {
  atDesk(<UtilityPlane debrief={played(accord).debrief} />)
  const plane = screen.getByRole('application', {
    name: /The agreement is worth 73.4 to North and 58.4 to South/,
  })
  expect(screen.getByText(/Point at any dot/)).toBeTruthy()
  fireEvent.keyDown(plane, { key: 'ArrowRight' })
  expect(screen.getByText(/^The agreement\. 73\.4 to North/).getAttribute('aria-live')).toBe('polite')
  fireEvent.keyDown(plane, { key: 'ArrowLeft' })
  expect(screen.queryByText(/^The agreement\. 73\.4 to North/)).toBeNull()
  fireEvent.keyDown(plane, { key: 'Escape' })
  expect(screen.getByText(/Point at any dot/)).toBeTruthy()
})

test('two principals have one plane, and nothing to choose', () => {
  atDesk(<UtilityPlane debrief={played(accord).debrief} />)
  expect(screen.queryByRole('combobox')).toBeNull()
})

test('three principals choose whose worths are drawn', () => {
  const { debrief } = played([], {
    changes: [elderBargains],
  })
  atDesk(<UtilityPlane debrief={debrief} />)
  const pair = screen.getByRole('combobox', { name: 'Drawn by' })
  expect(screen.getByRole('application', { name: /^worth to North, worth to South\./ })).toBeTruthy()
  fireEvent.change(pair, { target: { value: '3' } })
  expect(
    screen.getByRole('application', {
      name: /^worth to North, over no deal, the worst off of South and/,
    }),
  ).toBeTruthy()
})
