/** What is computed of one scenario under one reading, in the same terms whatever the size of the space. */
import type { Package } from '../terms/package.ts'
import type { NoteCode } from './noteCodes.ts'
import type { Solutions, Valued } from './solutions.ts'

export interface CountedPoint extends Valued {
  /** How many outcomes are worth just this. */
  readonly outcomes: number
  /** Those outcomes as packages, at most so many; of a large space only one is known. */
  readonly packages: (most: number) => readonly Package[]
}

/** Why a figure is not exact, or a list not whole. */
export interface Note {
  readonly code: NoteCode
  readonly message: string
}

/** Outcomes of the zone that hold what is sealed, and those of them that are then still worth no deal to everybody. */
export interface Sealed {
  readonly before: number
  readonly after: number
}

/** What depends on the size of the space. */
export interface SpaceFigures {
  /** The least and most that any outcome is worth to each principal, red lines aside. */
  readonly ranges: readonly { readonly min: number; readonly max: number }[]
  readonly frontier: readonly CountedPoint[]
  /** By principal, in points: every text has a point on the frontier that falls short of it by no more. All 0 where exact. */
  readonly within: readonly number[]
  /** Null when no text is rational for all principals, or none was found. */
  readonly solutions: Solutions<CountedPoint> | null
  /** Outcomes in the agreement zone. */
  readonly zone: number
  /** Those of them that no principal would refuse: all of them where all must consent. */
  readonly zoneForAll: number
  /** The smallest coalitions that decide, by principal, and the outcomes of the zone in reach of each; none where all must consent. */
  readonly coalitions: readonly { readonly members: readonly number[]; readonly outcomes: number }[]
  /** Whether they were counted; else they are an estimate, and none is no proof that there is none. */
  readonly isZoneCounted: boolean
  /** Those of them that the mandates allow, conditions on news, support, trust and rounds taken as met. */
  readonly reachable: number
  /** What sealing all that is separable first would do to it; null where nothing would be sealed. */
  readonly sealing: Sealed | null
  /** 1 by place where some text of the zone has the option: of a large space, some text that was found or drawn. */
  readonly inZone: Uint8Array
  readonly opposition: number | null
  readonly notes: readonly Note[]
}
