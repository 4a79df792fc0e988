/**
 * One negotiation by the field's protocol with a deadline of 100 steps, on a domain compiled and sorted once. Boulware
 * meets Conceder with another e each time, so that no pair of negotiations looks at the same outcomes.
 */
import { type Arena, arenaOf } from '../src/tournament/arena.ts'
import { type Contender, playerFor } from '../src/tournament/contender.ts'
import { type Ending, negotiate } from '../src/tournament/negotiate.ts'
import type { Player } from '../src/tournament/player.ts'
import { playTournamentRange, type Tournament, tournamentSize } from '../src/tournament/tournament.ts'
import { generatedDomain, SIZES } from './domains.ts'
import { type Figure, type Findings, median, milliseconds } from './figure.ts'

const STEPS = 100
const KINDS = 100
const BATCHES = 15

/** Microseconds asked, and what the field's tools take for the same on this kind of machine. */
const SPACES = [
  { size: 180, asked: 10, peers: 'NegMAS 26 ms, GENIUS 0.35 ms' },
  { size: 390625, asked: 30, peers: 'NegMAS 17.7 s, GENIUS 4.0 s' },
] as const

const contender = (tactic: 'boulware' | 'conceder', e: number): Contender => ({
  name: `${tactic}:e=${e}`,
  tactic,
  acceptance: 'next',
  model: 'none',
  parameters: { e },
})
const spreadOut = (low: number, high: number): number[] =>
  Array.from({ length: KINDS }, (_, kind) => low + ((high - low) * kind) / KINDS)
const BOULWARES = spreadOut(0.05, 0.45).map((e) => contender('boulware', e))
const CONCEDERS = spreadOut(1.5, 5).map((e) => contender('conceder', e))

const microseconds = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(1)} µs`

/** Median over batches of the time for one, in microseconds. */
const timed = (each: number, batch: () => void): number => {
  batch()
  return median(
    Array.from({ length: BATCHES }, () => {
      const began = performance.now()
      batch()
      return ((performance.now() - began) * 1000) / each
    }),
  )
}

interface Lap {
  readonly time: number
  /** Mean steps begun, and the share that agreed. */
  readonly steps: number
  readonly agreed: number
}

/** Every Boulware with every Conceder. */
const lap = (arena: Arena): Lap => {
  const seated = (contenders: readonly Contender[], seat: number): Player[] =>
    contenders.map((one) => playerFor(arena, one, seat, STEPS))
  const [firsts, seconds] = [seated(BOULWARES, 0), seated(CONCEDERS, 1)]
  const ending: Ending = { outcome: -1, steps: 0 }
  const pairs = firsts.flatMap((first) => seconds.map((second): readonly Player[] => [first, second]))
  let steps = 0
  let agreed = 0
  const time = timed(pairs.length, () => {
    steps = 0
    agreed = 0
    for (const pair of pairs) {
      for (const player of pair) player.begin(1)
      negotiate(pair, STEPS, 0, ending)
      steps += ending.steps
      if (ending.outcome >= 0) agreed++
    }
  })
  return { time, steps: steps / pairs.length, agreed: agreed / pairs.length }
}

/** The same with players made for each negotiation, all targets recomputed: only the domain is shared. */
const lapAnew = (arena: Arena): number => {
  const ending: Ending = { outcome: -1, steps: 0 }
  return timed(KINDS, () => {
    for (const [kind, boulware] of BOULWARES.entries()) {
      const conceder = CONCEDERS[kind] ?? boulware
      negotiate(
        [playerFor(arena, boulware, 0, STEPS), playerFor(arena, conceder, 1, STEPS)],
        STEPS,
        0,
        ending,
      )
    }
  })
}

/** Everybody at once, with chance and records as the command has them: games a second on one thread. */
const rateOf = (arena: Arena): number => {
  const tactics = [
    'boulware',
    'linear',
    'conceder',
    'relativeTitForTat',
    'absoluteTitForTat',
    'micro',
  ] as const
  const tournament: Tournament = {
    arena,
    contenders: [...tactics, 'hardHeaded' as const, 'random' as const].map((tactic) => ({
      ...contender('boulware', 1),
      name: tactic,
      tactic,
      parameters: {},
    })),
    repeat: 20,
    steps: STEPS,
    seed: 1,
  }
  const games = tournamentSize(tournament)
  return 1e6 / timed(games, () => void playTournamentRange(tournament, 0, games))
}

const figuresFor = ({ size, asked, peers }: (typeof SPACES)[number]): Figure[] => {
  const domain = generatedDomain({ seed: 1, sizes: SIZES[size], parties: 2 })
  const outcomes = `${size.toLocaleString('en')} outcomes`
  const began = performance.now()
  const arena = arenaOf(domain, [40, 40])
  const opened = performance.now() - began
  const agreeing = lap(arena)
  // The least that both may insist on for nobody to agree with anybody.
  const proud = [60, 65, 70, 75, 80, 85, 90, 95]
    .map((worth) => arenaOf(domain, [worth, worth]))
    .find((candidate) => lap(candidate).agreed === 0)
  if (proud === undefined) throw new Error('They agree whatever they insist on.')
  const full = lap(proud)
  const aim = (time: number) => ({ asked: `≤ ${asked} µs`, met: time <= asked })
  const from = `${(KINDS * KINDS).toLocaleString('en')} pairs, median of ${BATCHES} batches; ${peers}`
  return [
    {
      what: `Boulware–Conceder, deadline 100 steps, ${outcomes}: agreed after ${agreeing.steps.toFixed(0)} steps on average`,
      measured: microseconds(agreeing.time),
      aim: aim(agreeing.time),
      from,
    },
    {
      what: `the same where they never agree: all 100 steps`,
      measured: microseconds(full.time),
      aim: aim(full.time),
      from,
    },
    {
      what: 'the first, its targets worked out for it alone: only the domain is shared',
      measured: microseconds(lapAnew(arena)),
      from: `${KINDS} pairs, median of ${BATCHES} batches; ${peers}`,
    },
    {
      what: 'the domain evaluated and sorted for both parties, once',
      measured: milliseconds(opened),
      from: 'once',
    },
    {
      what: 'tournament of eight strategies, one thread',
      measured: `${Math.round(rateOf(arena)).toLocaleString('en')} games/s`,
      from: '1,280 games of up to 100 steps',
    },
  ]
}

export const find = (): Findings => ({ figures: SPACES.flatMap(figuresFor) })
