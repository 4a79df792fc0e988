/**
 * What the debrief says would have turned a refusal, tried once more from the first move on: the same game up to the offer,
 * the offer with one row changed, and the counterpart asked again.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import type { Debrief } from '../../src/debrief/debrief.ts'
import { readScenario } from '../../src/scenario/read.ts'
import { debriefTranscript } from '../../src/session/thinking/debriefTranscript.ts'
import { flipsOf } from '../../src/session/thinking/flips.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import type { Transcript } from '../../src/session/transcript/transcript.ts'
import { settingOf } from '../../src/table/setting.ts'
import { draftPackage } from '../../src/table/state.ts'
import { openTalks } from '../../src/table/talks.ts'
import { accordWorthNow } from '../../src/table/worthNow.ts'
import { chance } from '../../src/terms/chance.ts'
import type { IssueId, OptionId, PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { layPackage, type Package } from '../../src/terms/package.ts'
import { howMany } from '../howMany.ts'

const scenarioText = readFileSync('scenarios/geneva-2026-02.json', 'utf8')
const read = readScenario(scenarioText)
if (!read.ok) throw new Error('Geneva has problems.')
const scenario = read.value
const setting = settingOf(scenario, 'wider' as ReadingId, 'short' as SittingId)

const gameOf = (seed: number): Transcript =>
  playGame(scenario, {
    scenarioText,
    reading: setting.reading,
    sitting: setting.sitting.id,
    seed,
    seats: Object.fromEntries(
      scenario.parties.map(({ id }) => [id, { held: 'counterpart', temperament: 'scenario' } as const]),
    ),
  }).transcript

/** What the refusal at an entry becomes with the offer changed; `gain` is what the change adds for whoever refused. */
const tried = ({ entries, ...setup }: Transcript, entry: number, change: Package) => {
  const by = entries[entry]?.move.by
  const offered = entries.findLastIndex(({ move }, place) => place < entry && move.type === 'offer')
  const made = entries[offered]?.move
  if (by === undefined || made?.type !== 'offer') throw new Error(`Entry ${entry} answers no offer.`)
  const talks = openTalks(scenario, setup)
  for (const { move } of entries.slice(0, offered)) talks.send(move)
  const text = layPackage(draftPackage(talks.state.draft), made.package)
  const worth = (pack: Package): number => accordWorthNow(setting, talks.state, by, pack)
  const gain = worth(layPackage(text, change)) - worth(text)
  const isMade = talks.make({ ...made, package: layPackage(made.package, change) }) === null
  let accepted = false
  while (isMade && talks.viewFor(by).phase === 'answering' && talks.toMove !== null) {
    const asked = talks.toMove
    if (asked === by) {
      const { move } = playParty('scenario')(talks.viewFor(by))
      accepted = move.type === 'answer' && move.accept
      if (!accepted) break
    }
    if (talks.make({ type: 'answer', by: asked, accept: true, inTheWay: [] }) !== null)
      return { gain, turned: false }
  }
  return { gain, turned: accepted, rows: made.package }
}

/** More than rounding to billionths can add to a sum. */
const GRAIN = 1e-6

test('the smallest change of one row turns a refusal, and no change that gives less does', () => {
  const wanted = howMany(24, 1000)
  let seen = 0
  let turned = 0
  const failed: string[] = []
  for (let seed = 1; seen < wanted; seed++) {
    const game = gameOf(seed)
    const flips = flipsOf(scenario, game)
    const flip = flips[Math.floor(chance(seed, 'refusal') * flips.length)]
    if (flip === undefined) continue
    seen++
    const { entry, row } = flip
    const place = `seed ${seed}, entry ${entry}`
    const itself = row === null ? null : tried(game, entry, { [row.issue]: row.to })
    if (itself !== null) turned++
    if (itself !== null && !itself.turned) failed.push(`${place}: ${row?.to} did not turn it`)
    const least = itself?.gain ?? Number.POSITIVE_INFINITY
    const rows = tried(game, entry, {}).rows ?? {}
    for (const { id, options } of scenario.issues)
      for (const { id: option } of rows[id] === undefined ? [] : options) {
        const other = tried(game, entry, { [id]: option })
        if (rows[id] !== option && other.turned && other.gain > 0 && other.gain < least - GRAIN)
          failed.push(`${place}: ${option} on ${id} turned it for ${other.gain}, less than ${least}`)
      }
  }
  expect(failed).toEqual([])
  expect(turned).toBeGreaterThan(wanted / 4)
}, 3_600_000)

/** The entry of a refusal, by its offer and whoever refused it first. */
const entryOfRefusal = (debrief: Debrief, offer: number, by: PartyId): number => {
  const found = debrief.refusals.filter((one) => one.offer.number === offer && one.answer.by === by)
  const first = found.find(({ entry }) => debrief.flips.some((flip) => flip.entry === entry))
  if (first === undefined) throw new Error(`Nobody was asked once more about offer ${offer}.`)
  return first.entry
}

test('what a lesson or a fork says to turn a refusal turns it, and where a lesson says that nothing does, nothing does', () => {
  const seen = { turns: 0, nothing: 0, forks: 0 }
  const failed: string[] = []
  for (let seed = 1; seed <= howMany(12, 120); seed++) {
    const played = gameOf(seed)
    const seats = { ...played.seats, ['ukraine' as PartyId]: { held: 'human' } as const }
    const debrief = debriefTranscript({ ...played, seats })
    const turns = (entry: number, { issue, to }: { issue: IssueId; to: OptionId }): boolean =>
      tried(played, entry, { [issue]: to }).turned
    for (const claim of debrief.lesson.claims) {
      if (claim.type === 'step' && claim.turnsIt) {
        seen.turns++
        if (!turns(entryOfRefusal(debrief, claim.offer, claim.refusedBy), claim))
          failed.push(`seed ${seed}: the lesson’s ${claim.to} did not turn offer ${claim.offer}`)
      } else if (claim.type === 'noStep') {
        seen.nothing++
        const entry = entryOfRefusal(debrief, claim.offer, claim.refusedBy)
        const rows = tried(played, entry, {}).rows ?? {}
        for (const { id: issue, options } of scenario.issues)
          for (const { id: to } of rows[issue] === undefined ? [] : options) {
            const other = tried(played, entry, { [issue]: to })
            if (rows[issue] !== to && other.turned && other.gain > 0)
              failed.push(`seed ${seed}: ${to} turned offer ${claim.offer}`)
          }
      }
    }
    for (const { added } of debrief.forks) {
      if (added.type !== 'step' || added.turns === null) continue
      seen.forks++
      if (!turns(entryOfRefusal(debrief, added.offer, added.turns), added))
        failed.push(`seed ${seed}: the fork’s ${added.to} did not turn offer ${added.offer}`)
    }
  }
  expect(failed).toEqual([])
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0)
}, 3_600_000)

test('flips of a game are told in the order of its refusals, and cost it nothing', () => {
  const game = gameOf(5)
  const before = JSON.stringify(game)
  const flips = flipsOf(scenario, game)
  expect(flips.map(({ entry }) => entry)).toEqual(flips.map(({ entry }) => entry).sort((a, b) => a - b))
  for (const { entry } of flips)
    expect(game.entries[entry]?.move).toMatchObject({ type: 'answer', accept: false })
  expect(JSON.stringify(game)).toBe(before)
})
