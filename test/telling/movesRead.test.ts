import { expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import type { TableEvent } from '../../src/table/event.ts'
import type { Move } from '../../src/table/move.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { tellMove, tellOutcome } from '../../src/telling/tellMove.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn, readIn } from './readIn.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const scenario = shipped('geneva-2026-02')

interface Played {
  readonly scenario: Scenario
  readonly moves: readonly Move[]
  readonly events: readonly TableEvent[]
}

const games: readonly Played[] = scenario.readings.slice(0, 3).map((reading, game) => {
  const sitting = scenario.sittings.at(-1)
  if (sitting === undefined) throw new Error('It has no sitting.')
  const play = playParty('scenario')
  const talks = openTalks(scenario, { reading: reading.id, sitting: sitting.id, seed: game + 1 })
  const moves: Move[] = []
  for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
    const { move } = play(talks.viewFor(mover))
    talks.send(move)
    moves.push(move)
  }
  return { scenario, moves, events: talks.events }
})

test.each(TRANSLATED)(
  'Every move of three games of Geneva and what came of it is told in %s, no word of it English',
  async (language) => {
    const wrong = new Set<string>()
    for (const game of games) {
      const read = (await readIn(language, game as unknown as PartyView)) as unknown as Played
      const lines = [
        ...read.moves.map((move) => tellMove(read.scenario, move)),
        ...read.events.map((event) => tellOutcome(read.scenario, event) ?? ''),
      ]
      for (const line of lines) if (notIn(language, line).length > 0) wrong.add(line)
    }
    expect([...wrong]).toEqual([])
  },
)
