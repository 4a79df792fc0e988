/** A text that reads otherwise than the scenario’s file says. */
export interface Rewording {
  /** How many events of the record there were: those said what was read until then. */
  readonly at: number
  /** See `newTextsIn`. */
  readonly path: string
  /** Null where there was none. */
  readonly from: string | null
  readonly to: string
}

export const NO_TEXTS: readonly Rewording[] = []
