/** What editors say of the keys of a strategy. */
import { said, such, type Words } from './word.ts'

export const STRATEGY_WORDS: Readonly<Record<string, Words>> = {
  strategy: said('How a counterpart plays this seat. Left out: fair, by the clock, in answer to the others.'),
  'strategy.bidding': such('time'),
  'strategy.e': such(0.2),
  'strategy.k': such(0),
  'strategy.nudge': such(0.1),
  'strategy.levelStep': such(4),
  'strategy.concedesFrom': such(0.9),
  'strategy.acceptance': such('combi'),
  'strategy.alpha': such(1),
  'strategy.beta': such(0),
  'strategy.constant': such(80),
  'strategy.acceptsFrom': such(0.85),
  'strategy.model': such('frequency'),
  'strategy.spread': such(0.2),
  'strategy.decline': such(0.03),
  'strategy.mediating': such('hillClimbing'),
  'strategy.temperature': such(0.1),
  'strategy.cooling': such(0.995),
  'strategy.temperament': said('hard gives way late, fair as the others do, conceding early.', 'fair'),
  'strategy.candour': such('plain'),
  'strategy.response': such(0.2),
}
