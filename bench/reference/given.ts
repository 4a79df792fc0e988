/** The shape of `reference.json`: values that others have computed for published domains. Worth is 0 to 1 there. */

/** A worth vector, 0 to 1 for each party. */
export type Vector = readonly number[]

export interface Points {
  readonly points: readonly Vector[]
}

/** What `reference.json` says of a domain. The points of solutions are left out where no outcome is rational. */
export interface Reference {
  readonly files: readonly string[]
  readonly n_outcomes: number
  readonly issue_sizes: readonly number[]
  readonly weight_sums: Vector
  readonly reservation: Vector
  readonly u_min: Vector
  readonly u_max: Vector
  readonly rational_outcomes: number
  readonly pareto_points: number
  readonly pareto_outcomes: number
  readonly pareto_points_rational: number
  /** Left out where there are many. */
  readonly pareto?: readonly Vector[]
  readonly nash?: Points & { readonly product: number }
  readonly egalitarian?: Points & { readonly min_gain: number }
  readonly ks_ideal_rational?: {
    readonly ideal: Vector
    readonly maxmin_ratio: number
    readonly maxmin_points: readonly Vector[]
  }
  readonly max_welfare_rational?: Points & { readonly sum: number }
  readonly opposition_min_dist_to_ideal: number | null
}
