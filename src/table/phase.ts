/** The states of the talks by name. `chart.ts` says of each what happens in it and where it leads. */

/** In these the table waits for a party to move, or for nobody any more. */
export const PHASES = [
  /** The party with the floor is to move. */
  'floor',
  /** An offer is on the table; those whose consent is needed answer in floor order. */
  'answering',
  /** A party was asked into caucus, or to adjourn, and is to reply. */
  'replying',
  /** Two parties are aside. */
  'caucus',
  /** The mediator was asked for a single text. */
  'drafting',
  /** An event asks a party to decide; until it has, the talks stand still. */
  'choosing',
  /** The round is over; each seat publishes a sentence. */
  'publishing',
  /** The draft is complete; the principals sign or decline. */
  'signing',
  'closed',
] as const

export type Phase = (typeof PHASES)[number]

/** Through these the talks pass without waiting. */
export type Passing =
  /** Before the first round. */
  | 'briefing'
  | 'opening'
  /** Every turn ends here, and the next state is found. */
  | 'settling'
  | 'givingFloor'
  | 'atCapital'
  | 'completing'
  | 'concluding'
  | 'interlude'
  | 'ratification'
  | 'leaving'
  | 'closing'

export type ChartState = Phase | Passing
