/** What a file states, before domain and profiles are matched. Offsets point into the file's text. */

import type { Notes } from './notes.ts'
import type { Format } from './publishedDomain.ts'

export interface StatedValue {
  readonly name: string
  readonly at: number
}

export interface StatedRange {
  readonly low: number
  readonly high: number
  /** Null where any real number between them is a value. */
  readonly step: number | null
}

export interface StatedIssue {
  readonly name: string
  /** As the format counts its issues; null where it does not. */
  readonly index: number | null
  readonly at: number
  readonly values: readonly StatedValue[] | StatedRange
}

export interface StatedDomain {
  readonly notes: Notes
  readonly name: string | null
  readonly issues: readonly StatedIssue[]
}

export interface StatedEvaluation extends StatedValue {
  /** Null where the file names the value and gives it no number. */
  readonly worth: number | null
}

/** What a value is worth, 0 to 1: from a table by name, or from a number by a formula. */
export type Evaluator =
  | { readonly by: 'table'; readonly entries: readonly StatedEvaluation[] }
  | { readonly by: 'formula'; readonly worthOf: (value: number) => number }
  /** The file's content cannot be used, which has been noted. */
  | { readonly by: 'nothing' }

export interface StatedPosition {
  /** Null where the format only counts its issues. */
  readonly name: string | null
  readonly index: number | null
  readonly at: number
  readonly weight: { readonly value: number; readonly at: number } | null
  readonly evaluator: Evaluator
  /** Where the profile itself bounds the issue. */
  readonly range: StatedRange | null
}

/** A number, or a package whose worth it is. */
export type StatedReservation =
  | { readonly value: number; readonly at: number }
  | { readonly bid: readonly { readonly issue: string; readonly value: string; readonly at: number }[] }

export interface StatedProfile {
  readonly notes: Notes
  readonly name: string | null
  readonly at: number
  readonly positions: readonly StatedPosition[]
  readonly reservation: StatedReservation | null
  readonly discount: number
  /** The domain, where the profile carries it. */
  readonly domain: StatedDomain | null
}

export type StatedFile =
  | { readonly kind: 'domain'; readonly format: Format; readonly domain: StatedDomain }
  | { readonly kind: 'profile'; readonly format: Format; readonly profile: StatedProfile }
