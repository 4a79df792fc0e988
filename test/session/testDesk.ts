/** A desk whose clock never makes anyone wait, and people who play it by fixed rules. */
import type { Counterpart } from '../../src/counterparts/decision.ts'
import { playParty } from '../../src/counterparts/playParty.ts'
import { createDesk, type Desk } from '../../src/session/desk/createDesk.ts'
import type { Game, Setup } from '../../src/session/desk/desk.ts'
import { type GameLocks, noLocks } from '../../src/session/saving/gameLocks.ts'
import { memoryStorage } from '../../src/session/saving/memoryStorage.ts'
import type { Storage } from '../../src/session/saving/storage.ts'
import { localThinker } from '../../src/session/thinking/localThinker.ts'
import type { CardReader } from '../../src/session/thinking/readApart.ts'
import { readCard } from '../../src/session/thinking/readCard.ts'
import type { Thinker } from '../../src/session/thinking/thinker.ts'
import type { SeatHolder } from '../../src/session/transcript/transcript.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { type Change, tinyText, withMediator } from '../fixtures/tinyScenario.ts'

export const NORTH = 'north' as PartyId
export const SOUTH = 'south' as PartyId
export const ELDER = 'elder' as PartyId

export const person: SeatHolder = { held: 'human' }
export const counterpart: SeatHolder = { held: 'counterpart', temperament: 'fair' }

/** The well, played by North alone unless said otherwise. */
export const wellSetup = (
  seats: Readonly<Record<string, SeatHolder>> = { north: person, south: counterpart },
  seed = 7,
  ...changes: readonly Change[]
): Setup => ({
  scenarioText: tinyText(...changes),
  reading: 'plain' as ReadingId,
  sitting: 'full' as SittingId,
  seed,
  seats,
})

/** The same with an elder who mediates. */
export const elderSetup = (seats: Readonly<Record<string, SeatHolder>>, seed = 7): Setup =>
  wellSetup({ elder: counterpart, ...seats }, seed, withMediator)

interface TestDesk extends Desk {
  readonly storage: Storage
  /** The game that is open; throws where none is. */
  readonly game: () => Game
}

export const testDesk = ({
  storage = memoryStorage(),
  thinker = localThinker(),
  locks = noLocks,
  read = async (text) => readCard(text),
}: {
  readonly storage?: Storage
  readonly thinker?: Thinker
  readonly locks?: GameLocks
  readonly read?: CardReader
} = {}): TestDesk => {
  let time = 0
  const desk = createDesk({
    storage,
    thinker,
    locks,
    readCard: read,
    clock: { now: () => ++time, wait: async () => undefined },
  })
  const game = () => {
    const { game } = desk.store.getState()
    if (game === null) throw new Error('No game is open.')
    return game
  }
  return { ...desk, storage, game }
}

/** Lets every promise that waits on nothing but other promises come to its end. */
export const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

/** Waits until a person is to do something, or the talks have closed. */
export const untilAsked = async ({ game }: TestDesk): Promise<void> => {
  for (let waited = 0; game().considering !== null; waited++) {
    if (waited > 1000) throw new Error('A counterpart considers for ever.')
    await idle()
  }
  await idle()
}

/** Makes one move for whoever is to move at the screen, lifting the curtain where one has fallen. False once closed. */
export const step = async (desk: TestDesk, play: Counterpart = playParty('fair')): Promise<boolean> => {
  await untilAsked(desk)
  if (desk.game().curtain !== null) desk.acts.liftCurtain()
  const { view, viewer, stage } = desk.game()
  if (stage === 'closed') return false
  if (stage === 'briefing') desk.acts.sitDown()
  else {
    if (view === null || view.toMove !== viewer) throw new Error('Nobody at the screen is to move.')
    const problem = desk.acts.make(play(view).move)
    if (problem !== null) throw new Error(problem.message)
  }
  await untilAsked(desk)
  return true
}

export const playOut = async (desk: TestDesk, play?: Counterpart): Promise<void> => {
  while (await step(desk, play));
}

/** North has read its brief and has the floor, or whatever the table comes to first. */
export const seated = async (thinker?: Thinker) => {
  const desk = testDesk(thinker === undefined ? {} : { thinker })
  await desk.acts.start(wellSetup())
  desk.acts.sitDown()
  await untilAsked(desk)
  return desk
}
