/** Something that is seen to happen on the stage. Times are milliseconds. */
import type { PartyId } from '../../terms/ids.ts'

export type Scene =
  /** A sheet laid over the stage: a round opens, news strikes, the talks end. */
  | {
      readonly type: 'card'
      readonly eyebrow: string
      readonly title: string
      readonly text: string
      readonly tone: 'plain' | 'news' | 'signed'
      readonly ms: number
    }
  /** A text slides from a party to the middle of the table. */
  | { readonly type: 'paper'; readonly from: PartyId; readonly words: string; readonly ms: number }
  /** A delegation's mark leaves its plate for the text, and comes to lie on it or stops at its edge. */
  | {
      readonly type: 'mark'
      readonly party: PartyId
      readonly accepts: boolean
      /** Said beside the plate where no text is laid out. */
      readonly words: string
      readonly ms: number
    }
  /** A delegation nods, or keeps still. */
  | {
      readonly type: 'nod'
      readonly party: PartyId
      readonly accepts: boolean
      readonly words: string
      readonly ms: number
    }
  /** A stamp goes down on the text. */
  | { readonly type: 'stamp'; readonly words: string; readonly matter: string; readonly ms: number }
  /** Two parties leave for the caucus room, or come back. */
  | {
      readonly type: 'aside' | 'back'
      readonly parties: readonly [PartyId, PartyId]
      readonly ms: number
    }
  /** A cable goes home and its answer comes. */
  | { readonly type: 'cable'; readonly party: PartyId; readonly words: string; readonly ms: number }
  /** A few words beside a plate. */
  | { readonly type: 'note'; readonly party: PartyId; readonly words: string; readonly ms: number }
  /** The delegations take their seats, or leave them together. */
  | { readonly type: 'gather' | 'disperse'; readonly ms: number }
  /** A party leaves the table: its chair stays empty. */
  | { readonly type: 'leave'; readonly party: PartyId; readonly ms: number }
