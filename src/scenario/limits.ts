/**
 * Every limit on a scenario file, in one place. Generous for a classroom, small enough that a hostile file cannot
 * stall a school laptop: size and depth are scanned before anything is parsed.
 */
export const LIMITS = {
  /** UTF-16 units of the whole file. */
  characters: 1_000_000,
  /** Nested arrays and objects. */
  depth: 24,
  parties: 8,
  principals: 4,
  issues: 16,
  options: 30,
  rounds: 12,
  sittings: 8,
  readings: 12,
  events: 80,
  linkages: 40,
  /** Widenings of one party on one issue. */
  widenings: 12,
  /** Conditions that one thing waits for. */
  conditions: 12,
  turnsInARound: 40,
  /** Complete packages: the product of all option counts. */
  outcomes: 10_000_000,
  /** UTF-16 units of a name on a button, a short text, a long text. */
  label: 60,
  sentence: 400,
  prose: 4_000,
  /** Problems listed of one file. */
  problems: 1_000,
} as const
