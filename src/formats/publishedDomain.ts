/** A published negotiation domain in one form, whatever format it came in: additive, discrete, on scales from 0 to 1. */
export type Format = 'genius' | 'geniusweb' | 'negmas'

export const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  genius: 'Genius XML',
  geniusweb: 'GeniusWeb JSON',
  negmas: 'NegMAS YAML',
}

export interface PublishedIssue {
  readonly name: string
  /** In the order of the file; numbers of a range ascend. */
  readonly values: readonly string[]
}

export interface PublishedProfile {
  readonly name: string
  /** The file that it was read from. */
  readonly file: string
  /** By issue, each 0 to 1, as published: they need not sum to 1. */
  readonly weights: readonly number[]
  /** By issue and value, each 0 to 1. */
  readonly evaluations: readonly (readonly number[])[]
  /** 0 to 1. */
  readonly reservationValue: number
  /** Above 0, at most 1; 1 where there is none. The table does not know it. */
  readonly discount: number
}

export interface PublishedDomain {
  readonly format: Format
  readonly name: string
  /** The file that says which issues there are: the domain's own, or the first profile's. */
  readonly file: string
  readonly issues: readonly PublishedIssue[]
  readonly profiles: readonly PublishedProfile[]
}

/**
 * What an outcome is worth to a profile, 0 to 1: min(1, Σ weight × evaluation), GENIUS's rule (Lin et al. 2014).
 * `outcome` holds the index of one value by issue.
 */
export const publishedWorth = (
  { weights, evaluations }: PublishedProfile,
  outcome: readonly number[],
): number =>
  Math.min(
    1,
    outcome.reduce(
      (sum, value, issue) => sum + (weights[issue] ?? 0) * (evaluations[issue]?.[value] ?? 0),
      0,
    ),
  )
