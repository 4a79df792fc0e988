/**
 * The open game with everything that the store must not hold: the scenario's text, the talks with every seat's secrets,
 * and the drafts of people who are not at the screen.
 */
import type { Debrief } from '../../debrief/debrief.ts'
import { principalsOf, type Scenario } from '../../scenario/scenario.ts'
import type { Translation } from '../../scenario/translation/translation.ts'
import type { Talks } from '../../table/talks.ts'
import type { PartyView } from '../../table/view.ts'
import type { PartyId, RoundId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Reopened } from '../transcript/readTranscript.ts'
import type { Preparation, Reflection, Transcript } from '../transcript/transcript.ts'
import type { Branch, BranchEnd, Game, GameStage, OpenTranscript } from './desk.ts'
import { type Mind, NEW_MIND } from './mind.ts'
import type { Screen } from './seating.ts'

/** Estimates that the adviser gives in a round. */
export const ESTIMATES = 3

/** What the people have read and used up: nothing that decides how the game goes on. */
export interface Aside {
  readonly satDown: boolean
  /** People who have read their brief. */
  readonly briefed: readonly PartyId[]
  readonly estimates: Readonly<Partial<Record<PartyId, { readonly round: RoundId; readonly used: number }>>>
  /** Who last had the screen. */
  readonly last: PartyId | null
  /** The only seat of this device, where other people held theirs on other devices. */
  readonly own?: PartyId
  /** Where this game is a branch of another. */
  readonly branch: Branch | null
  /** How that other one ended; null where it had not, and in games kept by earlier versions. */
  readonly was: BranchEnd | null
}

/** What people have written for themselves, each for its own seat. */
export interface Writings {
  readonly notes: Readonly<Partial<Record<PartyId, string>>>
  readonly preparation: Readonly<Partial<Record<PartyId, Preparation>>>
  readonly reflections: Readonly<Partial<Record<PartyId, Reflection>>>
}

export type Minds = Readonly<Partial<Record<PartyId, Mind>>>

/**
 * What is kept of a game beside its moves. Each part is stored by itself, so that a key pressed in a note or an option
 * drafted does not write the whole game again.
 */
export interface Beside {
  readonly aside: Aside
  readonly writings: Writings
  readonly minds: Minds
}

export interface HeldGame {
  readonly id: string
  readonly scenario: Scenario
  readonly talks: Talks
  /** Seats that people hold on this device, in the scenario's order. */
  readonly people: readonly PartyId[]
  /** As it is stored: without notes, and with the preparation as it stood at the last move. See `wholeTranscript`. */
  transcript: Transcript
  aside: Aside
  writings: Writings
  minds: Minds
  screen: Screen
  considering: PartyId | null
  refused: Problem | null
  /** Another page has it, or a newer state of it: it is shown here and goes on there. */
  elsewhere: boolean
  /** By which translation, and a promise; null before it is asked for, and again after it failed. */
  debrief: { readonly by: Translation | undefined; readonly made: Promise<Debrief> } | null
}

/** Of a new game. */
export const FRESH: Aside = {
  satDown: false,
  briefed: [],
  estimates: {},
  last: null,
  branch: null,
  was: null,
}

/** For a game that comes with moves but nothing kept beside it: everyone counts as told all that has happened. */
const caughtUp = ({ transcript, scenario, talks }: Reopened): Minds =>
  Object.fromEntries(
    scenario.parties.map(({ id }) => {
      const told = transcript.entries.length === 0 ? 0 : talks.viewFor(id).record.length
      return [id, { ...NEW_MIND, toldUpTo: told } satisfies Mind]
    }),
  )

/** `beside` is what was kept of it besides; what is missing there is made from the transcript. */
export const heldGame = (id: string, reopened: Reopened, beside: Partial<Beside> = {}): HeldGame => {
  const { scenario, talks } = reopened
  // Games of earlier versions, and copies, have inside them what people wrote.
  const { notes = {}, reflections = {}, note: _, ...transcript } = reopened.transcript
  const { aside = FRESH } = beside
  const people = scenario.parties
    .map((party) => party.id)
    .filter((party) => transcript.seats[party]?.held === 'human' && party === (aside.own ?? party))
  return {
    id,
    scenario,
    talks,
    people,
    transcript,
    // The talks of a game with moves have begun, whatever was kept beside it; where no person plays, nobody reads a
    // brief.
    aside: { ...aside, satDown: aside.satDown || transcript.entries.length > 0 || people.length === 0 },
    writings: beside.writings ?? { notes, preparation: transcript.preparation, reflections },
    minds: beside.minds ?? caughtUp(reopened),
    screen: { viewer: null, curtain: aside.last },
    considering: null,
    refused: null,
    elsewhere: false,
    debrief: null,
  }
}

/** The transcript with all that people have written, for whoever reads it as one thing: a copy, the debrief. */
export const wholeTranscript = ({ transcript, writings }: HeldGame): Transcript => {
  const { notes, preparation, reflections } = writings
  return {
    ...transcript,
    preparation,
    ...(Object.keys(notes).length === 0 ? {} : { notes }),
    ...(Object.keys(reflections).length === 0 ? {} : { reflections }),
  }
}

export const stageOf = (held: HeldGame): GameStage => {
  if (!held.aside.satDown) return 'briefing'
  return held.talks.toMove === null ? 'closed' : 'talks'
}

/** The person who is to prepare or to move; null while a counterpart is, or nobody. */
export const wantedOf = (held: HeldGame): PartyId | null => {
  if (!held.aside.satDown) return held.people.find((person) => !held.aside.briefed.includes(person)) ?? null
  const { toMove } = held.talks
  return toMove !== null && held.people.includes(toMove) ? toMove : null
}

const firstPrincipal = (scenario: Scenario): PartyId => {
  const [first] = principalsOf(scenario)
  if (first === undefined) throw new Error('A scenario without principals; the reader should have said so.')
  return first.id
}

/** The view without any seat's own knowledge: for the shelf, and where no seat is open. */
export const anyView = (held: HeldGame): PartyView =>
  held.talks.viewFor(held.people[0] ?? firstPrincipal(held.scenario))

export const estimatesLeft = (held: HeldGame, viewer: PartyId, round: RoundId): number => {
  const spent = held.aside.estimates[viewer]
  return spent?.round === round ? ESTIMATES - spent.used : ESTIMATES
}

const openTranscript = (held: HeldGame, stage: GameStage): OpenTranscript => {
  const { reading, sitting, seats, entries } = held.transcript
  const { preparation } = held.writings
  const { viewer } = held.screen
  const own: Preparation | undefined = viewer === null ? undefined : preparation[viewer]
  return {
    reading,
    sitting,
    seats,
    preparation:
      stage === 'closed' ? preparation : viewer === null || own === undefined ? {} : { [viewer]: own },
    reflections: stage === 'closed' ? held.writings.reflections : {},
    moves: entries.length,
    entries: stage === 'closed' ? entries : [],
  }
}

/** What the store may hold of it: one seat's view at most, and of the rest what everyone knows. */
export const gameOf = (held: HeldGame): Game => {
  const { viewer, curtain } = held.screen
  const stage = stageOf(held)
  const view = viewer === null ? null : held.talks.viewFor(viewer)
  return {
    id: held.id,
    stage,
    scenario: (view ?? anyView(held)).scenario,
    branch: held.aside.branch,
    was: stage === 'closed' ? held.aside.was : null,
    transcript: openTranscript(held, stage),
    people: held.people,
    viewer,
    curtain,
    view,
    considering: held.considering,
    refused: held.refused,
    elsewhere: held.elsewhere,
    mind: viewer === null ? null : (held.minds[viewer] ?? NEW_MIND),
    notes: viewer === null ? '' : (held.writings.notes[viewer] ?? ''),
    estimatesLeft: view === null ? 0 : estimatesLeft(held, view.viewer, view.round.id),
  }
}
