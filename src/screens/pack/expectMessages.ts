/** What the page and the worker that plays for it say to each other. */
import type { Expected } from '../../pack/expected.ts'
import type { Scenario } from '../../scenario/scenario.ts'

export interface ExpectAsked {
  readonly scenario: Scenario
  readonly games: number
  readonly seed: number
}

/** How many readings are done, and in the end the whole. */
export type ExpectSaid = { readonly done: number } | { readonly expected: Expected }
