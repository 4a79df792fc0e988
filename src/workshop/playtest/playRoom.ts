/** Plays games of one job after the other, as `parley playtest` does. */
import { playSingly } from '../../playtest/playRange.ts'
import { seatsOfGame, seedOfGame } from '../../playtest/seating.ts'
import { readScenario } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { toldGame } from '../../session/recordPage.ts'
import { playTalks } from '../../session/transcript/play.ts'
import { openTalks } from '../../table/talks.ts'
import type { OpenedGame, PlayAsked, PlayJob, PlaySaid } from './messages.ts'

interface Playing {
  readonly job: PlayJob
  readonly scenario: Scenario
}

const opened = ({ job, scenario }: Playing, game: number): OpenedGame => {
  const seats = seatsOfGame(scenario, game, job.playedAs)
  const seed = seedOfGame(job.seed, game)
  const setup = { reading: job.reading, sitting: job.sitting, seed, seats }
  const { entries } = playTalks(scenario, setup)
  return { told: toldGame(openTalks(scenario, setup), entries), seats, seed, entries }
}

export const playRoom = (say: (said: PlaySaid) => void): ((asked: PlayAsked) => void) => {
  let playing: Playing | null = null
  const take = (job: PlayJob): void => {
    if (playing?.job.text === job.text) {
      playing = { job, scenario: playing.scenario }
      return
    }
    const read = readScenario(job.text)
    playing = read.ok ? { job, scenario: read.value } : null
  }
  return (asked) => {
    if (asked.type === 'job') return take(asked.job)
    const { number } = asked
    try {
      if (playing === null) throw new Error('This scenario cannot be played.')
      const { job, scenario } = playing
      if (asked.type === 'tell') say({ type: 'told', number, game: opened(playing, asked.game) })
      else
        say({
          type: 'played',
          number,
          singly: playSingly({ scenario, ...job }, job.seed, asked.from, asked.to),
        })
    } catch (error) {
      say({ type: 'failed', number, said: error instanceof Error ? error.message : String(error) })
    }
  }
}
