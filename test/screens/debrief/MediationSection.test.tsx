// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { MediationSection } from '../../../src/screens/debrief/MediationSection.tsx'
import { debriefParts } from '../../../src/screens/debrief/parts.tsx'
import type { Game } from '../../../src/session/desk/desk.ts'
import { talksTurn } from '../../../src/telling/turns.ts'
import type { PartyId } from '../../../src/terms/ids.ts'
import { DEBRIEF_WORDS } from '../../../src/words/debrief/catalog.ts'
import { sayIn } from '../../../src/words/say.ts'
import { accepts, north, offers, played, signs, south, wholeText } from '../../debrief/playedTalks.ts'
import { withMediator } from '../../fixtures/tinyScenario.ts'
import { freeHand } from '../../table/changes.ts'
import { atDesk } from './atDesk.tsx'

afterEach(cleanup)

const elder = 'elder' as PartyId
const moves = [
  { type: 'askMediator', by: north } as const,
  offers(elder, wholeText),
  accepts(north),
  accepts(south),
  signs(north),
  signs(south),
]
const changes = [withMediator, freeHand]

test('a mediator’s drafts, gaps and even-handedness are given with what each figure counts', () => {
  atDesk(<MediationSection debrief={played(moves, { changes, people: ['elder'] }).debrief} />)
  const section = screen.getByRole('region', { name: 'Your mediation' })
  const row = within(section).getByRole('row', { name: /^1 round 1, turn 1 3/ })
  expect(row.textContent).toContain('agreed')
  expect(section.textContent).toContain(
    'lay 4 steps apart before your first draft, over all issues, and 0 at the end',
  )
  expect(section.textContent).toContain('Of 3 rows in your drafts')
  expect(section.textContent).toContain('About 36 months: 1 of the scenario’s 1 condition decided it')
})

test('a principal is not shown it', () => {
  const shownTo = (person: PartyId): Element => {
    const { debrief, entries } = played(moves, { changes, people: [person] })
    const game = {
      id: 'one',
      people: [person],
      was: null,
      transcript: { seats: {}, preparation: {}, reflections: {}, entries },
    }
    const parts = debriefParts(debrief, game as unknown as Game, {
      say: sayIn(DEBRIEF_WORDS, 'en'),
      turnSaid: talksTurn,
    })
    const { container } = atDesk(
      <div>
        {parts.map(({ id, page }) => (
          <div key={id}>{page()}</div>
        ))}
      </div>,
      { state: { game: game as unknown as Game, saved: [] } },
    )
    return container
  }
  const heading = '#mediation-title'
  expect(shownTo(elder).querySelector(heading)).not.toBeNull()
  expect(shownTo(north).querySelector(heading)).toBeNull()
})
