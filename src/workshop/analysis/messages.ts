/** What the page and the worker that analyses a scenario say to each other. */
import type { Analysis } from '../../bargaining/analysis/analyse.ts'
import type { Change } from '../../bargaining/analysis/comparison/change.ts'
import type { EvenOut } from '../../bargaining/analysis/evening/evenOut.ts'
import type { ZoneGains } from '../../bargaining/analysis/gains.ts'
import type { PartyId, ReadingId } from '../../terms/ids.ts'
import type { PairPlane, PartyPair } from './pairPlane.ts'

/** All figures of a scenario under one reading. */
export interface ReadingFigures {
  readonly reading: ReadingId
  readonly analysis: Analysis
  readonly gains: readonly ZoneGains[]
  /** Whom an axis of the plane can show; empty where there are too many texts to draw. */
  readonly drawable: readonly PartyId[]
}

/** What is different from the text that was saved, in meaning. */
export interface SinceSaved {
  readonly changes: readonly { readonly sentence: string; readonly change: Change }[]
  /** Places where only words are different. */
  readonly reworded: number
}

export type AnalysisAsked =
  /** Without an error: `text`. `saved` may have some. Whatever was asked before is dropped. */
  | { readonly type: 'analyse'; readonly number: number; readonly text: string; readonly saved: string }
  /** Of the text that was analysed last. */
  | { readonly type: 'plane'; readonly number: number; readonly reading: ReadingId; readonly pair: PartyPair }
  | { readonly type: 'evenOut'; readonly number: number; readonly reading: ReadingId }

/** `number`: of the last text that was to be analysed. */
export type AnalysisSaid = { readonly number: number } & (
  | { readonly type: 'reading'; readonly of: 'text' | 'saved'; readonly figures: ReadingFigures }
  /** Null where the saved text has errors. */
  | { readonly type: 'since'; readonly since: SinceSaved | null }
  | { readonly type: 'done' }
  | {
      readonly type: 'plane'
      readonly reading: ReadingId
      readonly pair: PartyPair
      readonly plane: PairPlane | null
    }
  | { readonly type: 'evenedOut'; readonly evenOut: EvenOut }
)
