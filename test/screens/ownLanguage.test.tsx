// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { IssuesTab } from '../../src/screens/briefing/FolderTabs.tsx'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { set } from '../scenario/editing.ts'

afterEach(cleanup)

const drawn = (language: string): Element => {
  const scenario = tinyScenario(set('/language', language))
  const [reading] = scenario.readings
  const [sitting] = scenario.sittings
  const talks = openTalks(scenario, {
    reading: reading?.id as ReadingId,
    sitting: sitting?.id as SittingId,
    seed: 1,
  })
  return render(<IssuesTab view={talks.viewFor('north' as PartyId)} />).container
}

test('a folder in Arabic carries its language and direction, and what the page says of it does not', () => {
  const container = drawn('ar')
  for (const text of ['.issue-entry h3', '.issue-entry p.serif', '.issue-entry dd']) {
    const element = container.querySelector(text)
    expect([element?.getAttribute('lang'), element?.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  }
  expect(container.querySelector('.issue-entry dt .small')?.closest('[lang]')).toBe(null)
})

test('a folder in the language of the page has no attributes', () => {
  expect(drawn('en').querySelector('[lang], [dir]')).toBe(null)
})
