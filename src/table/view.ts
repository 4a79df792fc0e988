/**
 * What one seat is shown. Screen, counterpart and (later) network get this and nothing else until the talks close.
 * Built by allow-list in `viewFor`; nothing is ever copied from a state and then redacted.
 */
import type { Sheet } from '../bargaining/sheet.ts'
import type {
  Communique,
  Inducement,
  Issue,
  Party,
  Round,
  Scenario,
  ScenarioEvent,
} from '../scenario/scenario.ts'
import type { Vocabulary } from '../scenario/vocabulary/vocabulary.ts'
import type {
  CommuniqueId,
  EventId,
  InducementId,
  IssueId,
  OptionId,
  PartyId,
  ReadingId,
  RoundId,
  SittingId,
} from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import type { End, EventOf, TableEvent } from './event.ts'
import type { Mood } from './mood.ts'
import type { MoveType } from './move.ts'
import type { Draft, Offer, Shut, WaitsFor } from './offer.ts'
import type { Phase } from './phase.ts'
import type { Rewording } from './rewording.ts'
import type { Shift } from './shift.ts'

/** What everyone may know of a party. */
export type PublicParty = Pick<
  Party,
  | 'id'
  | 'name'
  | 'nameInText'
  | 'plural'
  | 'pronoun'
  | 'capital'
  | 'roles'
  | 'playable'
  | 'besideTable'
  | 'marker'
  | 'delegation'
  | 'publicBrief'
> & {
  /** Its opening position and how it states its demand: said in public, with its grounds. */
  readonly opening: Readonly<
    Record<IssueId, { readonly option: OptionId; readonly demand: string } & Grounds>
  >
  /** Of its public brief; null where the scenario gives none. */
  readonly grounds: Grounds | null
}

type Grounds = Pick<Issue, 'basis' | 'because' | 'sources'>

/** Where a translation was laid over it: the language in which it was written, and what has no translation still is. */
interface ReadInTranslation {
  readonly writtenIn?: string
}

/** The scenario without anybody's secrets and without what is still to come. */
export type PublicScenario = ReadInTranslation &
  Pick<
    Scenario,
    | 'id'
    | 'title'
    | 'teaser'
    | 'language'
    | 'contentNote'
    | 'sources'
    | 'tracks'
    | 'issues'
    | 'decision'
    | 'sittings'
    | 'costs'
    | 'rules'
    | 'map'
    | 'hints'
  > & {
    readonly vocabulary: Vocabulary
    readonly parties: readonly PublicParty[]
    readonly rounds: readonly Round[]
    /** The sentence without its effects or conditions, which only its speaker knows. */
    readonly communiques: readonly (Pick<Communique, 'id' | 'text'> & Grounds)[]
    readonly readings: readonly Pick<Scenario['readings'][number], 'id' | 'label' | 'text'>[]
  }

/** What a delegation may do with an option. */
export type Mandate =
  /** `asLongAs`: it is open only because the draft meets one of these; an offer that changes the draft may close it. */
  | { readonly status: 'allowed'; readonly asLongAs?: readonly WaitsFor[] }
  /** Not yet. `waitsFor` is what the capital has stated; empty while nobody has asked. */
  | { readonly status: 'closed'; readonly waitsFor: readonly WaitsFor[]; readonly mayOpen: boolean }
  | { readonly status: 'redLine' }
  /** Nobody may offer or sign it now, whatever a mandate says; an event may open it. */
  | { readonly status: 'shut' }

/** What an event asks the viewer to decide. */
export interface OpenChoice {
  readonly event: EventId
  readonly question: string
  /** In the scenario's order. */
  readonly answers: readonly {
    readonly label: string
    /** What it would move at once, as the viewer would know it; what it would be told besides, or read otherwise, is left out. */
    readonly shifts: readonly Shift[]
    /** What it would open or shut for everybody. */
    readonly options: readonly EventOf<'options.changed'>[]
    /** Points by which it changes what the viewer has to expect: see `prospect`. */
    readonly gain: number
  }[]
}

/** What a seat knows of itself. */
export interface OwnView {
  readonly sheet: Sheet
  /** Worth of leaving now, before sealed gains. */
  readonly reservationValue: number
  /** What it has if talks end now: the reservation value now plus what survives of the sealed gains. */
  readonly noDeal: number
  /** What pressing has taken off; what was promised if the accord is signed, less what its own promises then cost it. In points. */
  readonly pressed: number
  readonly promised: number
  /** Points that an accord which others sign without it adds to no deal, or takes from it. */
  readonly outside: number
  /** The same with nothing verified: what a text's own verification is applied to. See `sheetInDistrust`. */
  readonly distrust: Readonly<Partial<Record<IssueId, Readonly<Partial<Record<OptionId, number>>>>>>
  /**
   * Points to subtract from options that rely on another's keeping to them, at present trust and under the
   * verification drafted so far: what a single option is worth just now.
   */
  readonly discounts: Readonly<Partial<Record<IssueId, Readonly<Partial<Record<OptionId, number>>>>>>
  readonly mandate: Readonly<Record<IssueId, Readonly<Record<OptionId, Mandate>>>>
  readonly support: number
  readonly patience: number
  readonly trust: Readonly<Partial<Record<PartyId, number>>>
  /** The principal that this party, as mediator, may press now; null where there is none, and for all others. */
  readonly pressable: PartyId | null
  /** Inducements that this party, as mediator, may still promise; empty for all others. */
  readonly inducements: readonly InducementId[]
  /** What it has done in this round that may be done once a round. */
  readonly done: readonly MoveType[]
  /** Numbers of the offers that it has taken up since a turn was last used. */
  readonly takenUp: readonly number[]
  readonly brief: Party['brief']
  readonly interests: Party['interests']
  readonly goal: string
  readonly batna: string
  readonly strategy: Party['strategy']
  /** Sentences that it may say to the press now, each with what it moves; empty unless it is still to speak. */
  readonly communiques: readonly Communique[]
  /** What it is asked to decide now; null while it is asked nothing. */
  readonly choice: OpenChoice | null
  /**
   * Who must approve at home, and by how much an accord must beat no deal there, as it now stands; null for a party that
   * ratifies nothing.
   */
  readonly ratifier: NonNullable<Party['ratifier']> | null
  /**
   * The parts of its walk-away, in points, as the talks began under the file's own reading; empty where the scenario
   * gives none.
   */
  readonly walkAwayParts: NonNullable<Party['walkAway']['parts']>
  /** Grounds of its texts and numbers, for the dossier; null where the scenario gives none. */
  readonly grounds: {
    readonly brief: Grounds | null
    readonly goal: Grounds | null
    readonly walkAway: Grounds
    readonly positions: Readonly<Record<IssueId, Grounds>>
  }
}

export interface RoundView {
  readonly id: RoundId
  /** Counts from 0 within this sitting. */
  readonly index: number
  /** How many rounds are now agreed to be held. */
  readonly of: number
  readonly turn: number
  readonly turns: number
  /** Turns that fall due once what is being dealt with is over: a text that was asked for, an offer being answered. */
  readonly owed: number
  readonly agenda: readonly IssueId[]
  /** Single texts that the mediator has laid on the table in it. */
  readonly singleTexts: number
}

export interface PartyView {
  readonly viewer: PartyId
  /** As it reads now. */
  readonly scenario: PublicScenario
  /** What of it news has changed, in order; `at` counts events of this record. */
  readonly texts: readonly Rewording[]
  readonly reading: ReadingId
  readonly sitting: SittingId
  /** A random seed for this seat's decisions, derived from the table's, which is not shown. It is not secret. */
  readonly luck: number
  readonly phase: Phase
  readonly round: RoundView
  /** Rounds of the sitting that are now agreed, in order. */
  readonly agreedRounds: readonly RoundId[]
  /** Share of the agreed rounds' turns already used, 0 to 1: the clock of concession. */
  readonly clock: number
  readonly floor: PartyId
  /** Whose move is awaited; null once the talks are closed. */
  readonly toMove: PartyId | null
  /**
   * Kinds of move that the viewer may make now; empty unless it is to move. Without `consultCapital` where the capital has
   * nothing new to say.
   */
  readonly may: readonly MoveType[]
  /** Whether the viewer may refuse the offer on the table with an offer of its own. */
  readonly mayCounter: boolean
  readonly draft: Draft
  /** Options that nobody may offer or sign now. */
  readonly shut: Shut
  /** Each party's offer still standing. */
  readonly standing: Readonly<Partial<Record<PartyId, Offer>>>
  /** The offer being answered, else the latest that still stands. */
  readonly onTable: Offer | null
  /** Whether somebody has answered the offer that is being answered with an offer of its own. */
  readonly countered: boolean
  /** Every offer made in plenary, in order. */
  readonly offers: readonly Offer[]
  /** Where each party's marker stands: what it last asked for or, since then, agreed to. */
  readonly asks: Readonly<Record<PartyId, Package>>
  readonly own: OwnView
  readonly others: Readonly<
    Partial<Record<PartyId, { readonly support: Mood; readonly patience: Mood; readonly trustInYou: Mood }>>
  >
  readonly caucus: {
    readonly by: PartyId
    readonly with: PartyId
    readonly said: number
    readonly floated: Package | null
    readonly question: 'unasked' | 'waits' | 'answered'
  } | null
  readonly request: { readonly type: 'caucus' | 'adjourn'; readonly by: PartyId } | null
  readonly record: readonly TableEvent[]
  /** What `news.struck` names, in the order in which it struck: what everyone reads of it, and what the viewer knows it moved. */
  readonly news: readonly (Pick<ScenarioEvent, 'id' | 'headline' | 'text' | 'date' | 'redraws'> &
    Grounds & { readonly shifts: readonly Shift[] })[]
  /** What was said to the press so far, in order, and what the viewer knows it moved. */
  readonly said: readonly {
    readonly by: PartyId
    readonly communique: CommuniqueId
    readonly round: RoundId
    readonly shifts: readonly Shift[]
  }[]
  /**
   * What was decided when an event asked somebody, in order: what the viewer itself was asked and answered, and else that
   * somebody decided, where it moved something for the viewer.
   */
  readonly chosen: readonly {
    readonly event: EventId
    readonly by: PartyId
    /** Null for who was not asked. */
    readonly own: { readonly question: string; readonly answer: string } | null
    readonly shifts: readonly Shift[]
  }[]
  /** In words: what has been promised so far and, to the mediator, what it may still promise. */
  readonly inducements: readonly Pick<Inducement, 'id' | 'label' | 'text' | 'by' | 'to'>[]
  /** Principals who have left while the others went on. */
  readonly left: readonly PartyId[]
  readonly end: { readonly end: End; readonly ratified: boolean } | null
}

/** What a seat knows, without the answers of the rules: the part of a view by which rules judge its moves. */
export type Known = Omit<PartyView, 'may' | 'mayCounter'>
