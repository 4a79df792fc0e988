import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { playGame } from '../../src/session/transcript/play.ts'
import { readTranscript } from '../../src/session/transcript/readTranscript.ts'
import type { SeatHolder } from '../../src/session/transcript/transcript.ts'
import { writeTranscript } from '../../src/session/transcript/writeTranscript.ts'

const temperaments = ['hard', 'fair', 'conceding', 'scenario'] as const

test.each(['geneva-2026-02', 'second-hand-bicycle'])('games of %s are kept and read back whole', (name) => {
  const scenarioText = readFileSync(join(import.meta.dirname, `../../scenarios/${name}.json`), 'utf8')
  const read = readScenario(scenarioText)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const scenario = read.value
  const settings = scenario.readings.flatMap((reading) =>
    scenario.sittings.map((sitting) => ({ reading: reading.id, sitting: sitting.id })),
  )
  for (const [seed, setting] of settings.entries()) {
    const seats = Object.fromEntries(
      scenario.parties.map(({ id }, index): [string, SeatHolder] => [
        id,
        { held: 'counterpart', temperament: temperaments[(seed + index) % 4] ?? 'fair' },
      ]),
    )
    const { transcript, talks } = playGame(scenario, { scenarioText, ...setting, seed, seats })
    const text = writeTranscript(transcript)
    const kept = readTranscript(text)
    if (!kept.ok) throw new Error(`${setting.reading}, ${setting.sitting}: ${kept.problems[0]?.message}`)
    expect(kept.value.transcript).toEqual(transcript)
    expect(kept.value.talks.state).toEqual(talks.state)
    expect(writeTranscript(kept.value.transcript)).toBe(text)
  }
})
