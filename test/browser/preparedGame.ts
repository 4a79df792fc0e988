/**
 * Games that stand at a wanted moment, played in Node by the rules that the page plays by, and brought to the page as
 * somebody brings a game that they kept: dropped on the shelf and opened from it.
 */
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { playParty } from '../../src/counterparts/playParty.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { newTranscript } from '../../src/session/transcript/newTranscript.ts'
import type { Entry, SeatHolder } from '../../src/session/transcript/transcript.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'
import type { Move } from '../../src/table/move.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { dropFile, HOME } from './shelf.ts'

const SEEDS = 40

export interface Prepared {
  /** A shipped scenario's file name, without its ending. */
  readonly scenario: string
  /** Changes the scenario's file before it is read. */
  readonly change?: (file: Record<string, unknown>) => void
  /** Seats that people hold, by id. Until the moment they are played as fair counterparts are. */
  readonly people: readonly string[]
  /** By id; the scenario's first where none is named. */
  readonly sitting?: string
  /**
   * The moment: of the view of the person who is to move, or of the first person's once the talks are closed; `ahead` tells
   * what comes of doing there as a fair counterpart would.
   */
  readonly until: (view: PartyView, ahead: () => Ahead) => boolean
}

/** A change that puts another scenario in the place of the shipped one. */
export const replacedBy =
  (text: string) =>
  (file: Record<string, unknown>): void => {
    for (const key of Object.keys(file)) delete file[key]
    Object.assign(file, JSON.parse(text))
  }

export interface Ahead {
  readonly move: Move
  /** That person's, once a person is to move again. */
  readonly view: PartyView
}

/** Another copy of a game so far, played on by fair counterparts in every seat until one of the people is to move. */
const playOn = (talks: Talks, entries: readonly Entry[], people: readonly string[], by: PartyId): Ahead => {
  for (const { move } of entries) talks.send(move)
  const play = playParty('fair')
  const { move } = play(talks.viewFor(by))
  talks.send(move)
  for (let mover = talks.toMove; mover !== null && !people.includes(mover); mover = talks.toMove)
    talks.send(play(talks.viewFor(mover)).move)
  return { move, view: talks.viewFor(by) }
}

const PREPARED = new Map<string, string>()

const changed = (text: string, change: Prepared['change']): string => {
  if (change === undefined) return text
  const file = JSON.parse(text) as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}

/** The game of the lowest seed that comes to the moment, as a file. The scenario's first reading. */
export const preparedGame = ({
  scenario: name,
  change,
  people,
  sitting: wanted,
  until,
}: Prepared): string => {
  const key = `${name} ${change} ${people.join()} ${wanted} ${until}`
  const known = PREPARED.get(key)
  if (known !== undefined) return known
  const scenarioText = changed(readFileSync(`scenarios/${name}.json`, 'utf8'), change)
  const read = readScenario(scenarioText)
  const [reading] = read.ok ? read.value.readings : []
  const sittings = read.ok ? read.value.sittings : []
  const sitting = wanted === undefined ? sittings[0] : sittings.find(({ id }) => id === wanted)
  if (!read.ok || reading === undefined || sitting === undefined)
    throw new Error(`scenarios/${name}.json cannot be played.`)
  const scenario = read.value
  const seats = Object.fromEntries(
    scenario.parties.map(({ id }): [string, SeatHolder] => [
      id,
      people.includes(id) ? { held: 'human' } : { held: 'counterpart', temperament: 'fair' },
    ]),
  )
  const first = scenario.parties.find(({ id }) => people.includes(id))
  if (first === undefined) throw new Error(`Nobody of ${people.join()} sits in ${name}.`)
  const play = playParty('fair')
  for (let seed = 1; seed <= SEEDS; seed++) {
    const setup = { scenarioText, reading: reading.id, sitting: sitting.id, seed, seats }
    const talks = openTalks(scenario, setup)
    const entries: Entry[] = []
    for (;;) {
      const mover = talks.toMove
      const view = talks.viewFor(mover ?? first.id)
      const ahead = () => playOn(openTalks(scenario, setup), entries, people, view.viewer)
      if ((mover === null || people.includes(mover)) && until(view, ahead)) {
        const text = writeTranscript({ ...newTranscript(scenario, setup), entries })
        PREPARED.set(key, text)
        return text
      }
      if (mover === null) break
      const { move, reasons } = play(view)
      talks.send(move)
      // A person gives no reasons.
      entries.push({ move, reasons: people.includes(view.viewer) ? null : reasons })
    }
  }
  throw new Error(`In ${SEEDS} games of ${name} the moment never came: ${until}`)
}

/**
 * Opens the shelf, drops the game on it and takes it up. When this returns the shelf has gone, and the screen of the game's
 * moment is opening.
 */
export const openPrepared = async (page: Page, prepared: Prepared, home = HOME): Promise<void> => {
  await page.goto(home)
  await expect(page.getByRole('region', { name: 'Drop a file' })).toBeVisible()
  await dropFile(page, 'kept.json', preparedGame(prepared))
  await expect(page.getByRole('status').filter({ hasText: 'is back among your games' })).toBeVisible()
  await page
    .getByRole('button', { name: /^(Resume|Debrief): / })
    .first()
    .click()
  // It has a heading, settings and buttons of its own, which would be found until it has gone.
  await expect(page.getByRole('region', { name: 'Drop a file' })).toBeHidden()
}
