/**
 * Acceptance conditions: whether an offer is good enough. All worths are of full texts, in points to the party itself.
 */
export interface Offered {
  /** Worth of one's own next full text with the offered options put into it. */
  readonly worth: number
  /** The target: what one's own next full text must be worth. */
  readonly target: number
  /** What one has if talks end now, once the offered separable issues were sealed. */
  readonly noDeal: number
  readonly clock: number
  /** Worths, computed in the same way, of the offers received before, with the clock at which they came. */
  readonly earlier: readonly { readonly clock: number; readonly worth: number }[]
}

export interface Verdict {
  readonly accept: boolean
  readonly rule: 'acceptance.next' | 'acceptance.combi' | 'acceptance.constant' | 'acceptance.time'
}

/** No condition accepts what is worth less than no deal. */
export type Acceptance = (offered: Offered) => Verdict
