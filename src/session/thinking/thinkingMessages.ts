/** Messages between page and worker. A seat's view names its public scenario by key: that part is sent once. */
import type { Estimate } from '../../counterparts/adviser.ts'
import type { Decision } from '../../counterparts/decision.ts'
import type { Contest } from '../../debrief/contest/contest.ts'
import type { Contested } from '../../debrief/contest/contested.ts'
import type { WeightingRange } from '../../debrief/contest/plausible.ts'
import type { Debrief } from '../../debrief/debrief.ts'
import type { ForkAt } from '../../debrief/forks/fork.ts'
import type { PlayedPair, SeedRange } from '../../debrief/forks/tally.ts'
import type { ClosingGround } from '../../debrief/tables/closingGround.ts'
import type { TableResult } from '../../debrief/tables/tableResult.ts'
import type { Translation } from '../../scenario/translation/translation.ts'
import type { PartyView, PublicScenario } from '../../table/view.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import type { ReadResult } from '../../terms/problem.ts'
import type { ShelfCard } from '../desk/shelf.ts'
import type { Counterparts } from './thinker.ts'

export interface SentView {
  readonly key: number
  /** Only with the first view of this scenario. */
  readonly scenario: PublicScenario | null
  readonly rest: Omit<PartyView, 'scenario'>
}

export type Question =
  | {
      readonly type: 'decide'
      readonly view: SentView
      readonly temperament: Counterparts['temperament']
      readonly game: string
    }
  | { readonly type: 'estimate'; readonly view: SentView; readonly pack: Package; readonly party: PartyId }
  /** The transcript as text: it holds the scenario, and the worker plays the moves again. */
  | { readonly type: 'debrief'; readonly transcript: string; readonly translation: Translation | undefined }
  /** A fork of the same kind of text. */
  | {
      readonly type: 'playOn'
      readonly transcript: string
      readonly fork: ForkAt
      readonly seeds: SeedRange
    }
  | { readonly type: 'contest'; readonly transcript: string; readonly contest: Contest }
  | { readonly type: 'weigh'; readonly transcript: string; readonly range: WeightingRange }
  /** A foreign scenario's text. */
  | { readonly type: 'read'; readonly text: string }
  /** A copy of a game, to be laid beside others. */
  | { readonly type: 'readTable' | 'readClosing'; readonly text: string }
  /** Loads all that the other questions will need, while there is a connection. */
  | { readonly type: 'warm' }

export interface ThinkerRequest {
  readonly number: number
  readonly question: Question
}

/** What a thinker answers; null where a question only asks for something to be done. */
export type ThinkerAnswer =
  | Decision
  | Estimate
  | Debrief
  | readonly PlayedPair[]
  | ReadResult<TableResult>
  | ClosingGround
  | Contested
  | readonly number[]
  | null

export type ThinkerResponse =
  | { readonly number: number; readonly answer: ThinkerAnswer | ReadResult<ShelfCard> }
  /** Thinking failed: a bug of ours, reported as such. */
  | { readonly number: number; readonly failed: string }
