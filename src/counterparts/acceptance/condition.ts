/** An acceptance condition says whether what was offered will do. All worths are of full texts, in points of one's own. */
export interface Offered {
  /** What one's next full text would be worth with the offered options put into it. */
  readonly worth: number
  /** What one's own next full text must be worth. */
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

/** Whatever else it asks for, no condition accepts what is worth less than no deal. */
export type Acceptance = (offered: Offered) => Verdict
