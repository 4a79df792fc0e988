/**
 * A game as the text that a learning platform keeps of it: set-up and moves. SCORM 1.2 gives 4,096 characters for it. The scenario is in
 * the package and not in the text, which names it by hash; what a counterpart thought is worked out again.
 */
import { hashOf } from '../../scenario/hash.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Move } from '../../table/move.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { ReadResult } from '../../terms/problem.ts'
import { RULES_VERSION, type SeatHolder, type Transcript } from '../transcript/transcript.ts'
import { trouble } from '../transcript/trouble.ts'
import { type Code, fields, oneOf, UnknownNumber } from './code.ts'
import { digits, digitsRead } from './digits.ts'
import { moveNumbers, readMove } from './moveCode.ts'

/** Characters of `cmi.suspend_data` in SCORM 1.2, where a text must stay below; SCORM 2004 gives more. */
export const MOST_ON_PLATFORM = 4096

const FORMAT = 1
const TEXT = /^parley(\d+)\.([0-9a-f]{16})\.([A-Za-z0-9_-]*)\.([0-9a-f]{16})$/

type Setup = Pick<Transcript, 'reading' | 'sitting' | 'seed' | 'seats'>

export interface PlatformGame extends Setup {
  readonly moves: readonly Move[]
}

/** Written by place: a new one goes to the end. */
const held = oneOf(() => ['human', 'scenario', 'hard', 'fair', 'conceding'] as const)

const seats: Code<Transcript['seats']> = {
  write: (holders, scenario) =>
    scenario.parties.flatMap(({ id }) => {
      const seat = holders[id]
      return held.write(seat?.held === 'counterpart' ? seat.temperament : 'human', scenario)
    }),
  read: (take, scenario) =>
    Object.fromEntries(
      scenario.parties.map(({ id }): [PartyId, SeatHolder] => {
        const found = held.read(take, scenario)
        return [id, found === 'human' ? { held: found } : { held: 'counterpart', temperament: found }]
      }),
    ),
}

const seed: Code<number> = {
  write: (number) => [number < 0 ? 1 : 0, Math.abs(number)],
  read: (take) => {
    const isBelow = take() === 1
    return isBelow ? -take() : take()
  },
}

const setup = fields<Setup>({
  reading: oneOf(({ readings }) => readings.map(({ id }) => id)),
  sitting: oneOf(({ sittings }) => sittings.map(({ id }) => id)),
  seed,
  seats,
})

/**
 * Set-up and moves as characters. The text of a game that goes on begins with the text of the same game before.
 */
export const movesText = (scenario: Scenario, game: PlatformGame): string =>
  digits([
    RULES_VERSION,
    ...setup.write(game, scenario),
    ...game.moves.flatMap((move) => moveNumbers(scenario, move)),
  ])

/** `hash` is that of the scenario's text. */
export const platformText = (scenario: Scenario, hash: string, game: PlatformGame): string => {
  const body = `parley${FORMAT}.${hash}.${movesText(scenario, game)}`
  return `${body}.${hashOf(body)}`
}

const refuse = (code: string, message: string) => ({
  ok: false as const,
  problems: [
    trouble(
      code,
      message,
      'It stays in the course until you begin a new game here. Save it first, and show it to your teacher.',
    ),
  ],
})

const otherVersion = () =>
  refuse(
    'platform-other-version',
    'The game that the course keeps was played with another version of Parley.',
  )

/** Never throws. Whether the moves can be made, the table says. */
export const readPlatformText = (
  scenario: Scenario,
  hash: string,
  text: string,
): ReadResult<PlatformGame> => {
  const [, format, of, moves, check] = TEXT.exec(text) ?? []
  if (format === undefined || moves === undefined)
    return text.startsWith('parley')
      ? refuse('platform-cut', 'The game that the course keeps is not whole: a piece of it was lost.')
      : refuse('platform-foreign', 'What the course keeps for this page is no game of Parley.')
  if (hashOf(text.slice(0, -17)) !== check)
    return refuse(
      'platform-altered',
      'The game that the course keeps was altered: its checksum does not match.',
    )
  if (Number(format) !== FORMAT) return otherVersion()
  if (of !== hash)
    return refuse(
      'platform-other-scenario',
      'The game that the course keeps is one of another scenario, or of an earlier text of this one.',
    )
  const numbers = digitsRead(moves)
  if (numbers === null || numbers[0] !== RULES_VERSION) return otherVersion()
  try {
    return { ok: true, value: gameIn(scenario, numbers), warnings: [] }
  } catch (fault) {
    if (!(fault instanceof UnknownNumber)) throw fault
    return otherVersion()
  }
}

const gameIn = (scenario: Scenario, numbers: readonly number[]): PlatformGame => {
  let next = 1
  const take = (): number => {
    const number = numbers[next++]
    if (number === undefined) throw new UnknownNumber()
    return number
  }
  const begun = setup.read(take, scenario)
  const moves: Move[] = []
  while (next < numbers.length) moves.push(readMove(scenario, take))
  return { ...begun, moves }
}
