/** The moments of a game at which its screens differ, each reached by the rules. */
import { barredFor } from '../../src/seat/barred.ts'
import type { Prepared } from './preparedGame.ts'

const UKRAINE = { scenario: 'geneva-2026-02', people: ['ukraine'] } as const

export const MOMENTS = {
  /** Ukraine has the floor, and something has been offered before. */
  floor: { ...UKRAINE, until: ({ phase, offers }) => phase === 'floor' && offers.length > 0 },
  /** An offer lies before Ukraine that it may accept: refusing it asks what is in the way. */
  answering: {
    ...UKRAINE,
    until: (view) =>
      view.phase === 'answering' &&
      Object.keys(view.onTable?.package ?? {}).length > 1 &&
      barredFor(view, view.onTable?.package ?? {}).length === 0,
  },
  /** Ukraine is aside with another, and a package has been floated. */
  caucus: { ...UKRAINE, until: ({ caucus }) => caucus !== null && caucus.floated !== null },
  /** The mediator has asked Ukraine aside what it waits for. */
  questioned: { ...UKRAINE, until: ({ caucus }) => caucus?.question === 'waits' },
  /** Washington has the floor, has promised something, and may promise more. */
  promising: {
    ...UKRAINE,
    people: ['united-states'],
    until: ({ phase, may, own }) => phase === 'floor' && may.includes('promise') && own.promised < 0,
  },
  /** Europe has a word beside the table. */
  beside: {
    ...UKRAINE,
    people: ['europe'],
    until: ({ phase, offers }) => phase === 'floor' && offers.length > 0,
  },
  interlude: { ...UKRAINE, until: ({ phase }) => phase === 'publishing' },
  signing: { ...UKRAINE, until: ({ phase }) => phase === 'signing' },
  debrief: { ...UKRAINE, until: ({ phase }) => phase === 'closed' },
  /** Another person at the same screen is to take it. */
  curtain: {
    scenario: 'second-hand-bicycle',
    people: ['seller', 'buyer'],
    until: ({ phase }) => phase === 'answering',
  },
} as const satisfies Readonly<Record<string, Prepared>>
