/** Saved games that stand just before what a test is about, played up to there by counterparts in every seat. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { playParty } from '../../src/counterparts/playParty.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { newTranscript } from '../../src/session/transcript/newTranscript.ts'
import type { Entry, SeatHolder } from '../../src/session/transcript/transcript.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyId } from '../../src/terms/ids.ts'

export interface Prepared {
  readonly scenario: string
  /** Seats that people take over. */
  readonly seats: readonly string[]
  /** Played until this holds, with the first seed in whose game it does. */
  readonly until: (talks: Talks) => boolean
}

const MOST_SEEDS = 40

/** The transcript as a file holds it; throws where none of the first seeds comes to where the test begins. */
export const preparedGame = ({ scenario: id, seats, until }: Prepared): string => {
  const path = fileURLToPath(new URL(`../../scenarios/${id}.json`, import.meta.url))
  const scenarioText = readFileSync(path, 'utf8')
  const read = readScenario(scenarioText)
  const reading = read.ok ? read.value.readings[0] : undefined
  const sitting = read.ok ? read.value.sittings.at(-1) : undefined
  if (!read.ok || reading === undefined || sitting === undefined)
    throw new Error(`${id} is no scenario to play.`)
  const scenario = read.value
  const holders = scenario.parties.map((party): [PartyId, SeatHolder] => [
    party.id,
    seats.includes(party.id) ? { held: 'human' } : { held: 'counterpart', temperament: 'scenario' },
  ])
  for (let seed = 1; seed <= MOST_SEEDS; seed++) {
    const set = { reading: reading.id, sitting: sitting.id, seed }
    const talks = openTalks(scenario, set)
    const play = playParty('scenario')
    const entries: Entry[] = []
    while (talks.toMove !== null && !until(talks)) {
      const mover = talks.toMove
      const { move, reasons } = play(talks.viewFor(mover))
      talks.send(move)
      entries.push({ move, reasons: seats.includes(mover) ? null : reasons })
    }
    if (talks.toMove === null) continue
    const setup = { ...set, scenarioText, seats: Object.fromEntries(holders) }
    return writeTranscript({ ...newTranscript(scenario, setup), entries })
  }
  throw new Error(`No game of ${id} with a seed up to ${MOST_SEEDS} comes to where the test begins.`)
}

/** Brings a saved game to the shelf and opens it. */
export const openPrepared = async (page: Page, prepared: Prepared): Promise<void> => {
  await page.goto('/?pace=none')
  await page.locator('input[type="file"]').setInputFiles({
    name: 'prepared.json',
    mimeType: 'application/json',
    buffer: Buffer.from(preparedGame(prepared)),
  })
  const open = page.getByRole('button', { name: /^(Resume|Debrief):/ }).first()
  await expect(open).toBeVisible()
  await open.click()
}

/** The complete text is laid before this seat. */
export const isAskedToSign =
  (seat: string) =>
  (talks: Talks): boolean =>
    talks.state.phase === 'signing' && talks.toMove === seat
