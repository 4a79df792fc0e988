/**
 * Every limit on a scenario file, in one place. Generous for a classroom, small enough that a hostile file cannot
 * stall a school laptop: size and depth are scanned before anything is parsed.
 */
export const LIMITS = {
  /** UTF-16 units of the whole file. */
  characters: 1_000_000,
  /** Nested arrays and objects. */
  depth: 24,
  /** No more than there are shapes: two parties with one shape could not be told apart without colours. */
  parties: 8,
  principals: 8,
  issues: 16,
  options: 30,
  /** How large a quantity of a range may be, up or down. */
  quantity: 1_000_000_000,
  rounds: 12,
  sittings: 8,
  readings: 12,
  events: 80,
  /** Effects of one event. */
  effects: 24,
  /** Other beginnings of one party. */
  variants: 12,
  /** Answers that an event offers a seat. */
  answers: 3,
  tracks: 12,
  communiques: 24,
  inducements: 40,
  layers: 60,
  /** Units of an own map, across or down; UTF-16 units of all its outlines. */
  mapSize: 2_000,
  outlines: 60_000,
  delegates: 12,
  interests: 24,
  redLines: 40,
  authors: 24,
  /** Keys of `sources`. */
  sources: 400,
  /** Keys of the map’s `regions`. */
  regions: 400,
  /** Sources that one thing names. */
  sourcesNamed: 24,
  /** Entries of what happened, questions for the debrief, notes for the facilitator, hints. */
  notes: 60,
  /** Minutes of a lesson, its steps, plans for lessons of different lengths, levels of a rubric. */
  lesson: 600,
  lessonSteps: 12,
  lessonPlans: 6,
  rubricLevels: 5,
  /** Places in the order of the floor: a party may have several. */
  floor: 24,
  linkages: 40,
  /** Widenings of one party on one issue. */
  widenings: 12,
  /** Conditions that one thing waits for. */
  conditions: 12,
  turnsInARound: 40,
  /** Of a round among people. */
  roundMinutes: 180,
  /** Complete packages: the product of all option counts. */
  outcomes: 10_000_000,
  /** UTF-16 units of a name on the board, a name on a button, a short text, a long text. */
  short: 20,
  label: 60,
  sentence: 400,
  prose: 4_000,
  /** Marks of emphasis and of lists in one text: what a parser needs for it grows with their square. */
  marks: 200,
  /** Problems listed of one file. */
  problems: 1_000,
} as const
