/** Worth by principal, in points, in the order of `Debrief.principals`. */
export type Worths = readonly number[]
