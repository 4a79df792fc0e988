/**
 * The game that is open, with everything that the store must not hold: the scenario's text, the talks with every seat's
 * secrets, and the drafts of people who are not at the screen.
 */
import { principalsOf, type Scenario } from '../../scenario/scenario.ts'
import type { TableState } from '../../table/state.ts'
import type { Talks } from '../../table/talks.ts'
import type { PartyView } from '../../table/view.ts'
import type { PartyId, RoundId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Reopened } from '../transcript/readTranscript.ts'
import type { Preparation, Transcript } from '../transcript/transcript.ts'
import type { Focus, Game, GameStage, OpenTranscript } from './desk.ts'
import type { Screen } from './seating.ts'

/** Estimates that the adviser gives in a round. */
export const ESTIMATES = 3

/** What a person was looking at and drafting; kept apart while another has the screen. */
export type Mind = Pick<Focus, 'issue' | 'drafted' | 'forAccordOnly' | 'toldUpTo'>

/** What is kept of a game besides its transcript: nothing that decides how it goes on. */
export interface Aside {
  readonly satDown: boolean
  /** People who have read their brief. */
  readonly briefed: readonly PartyId[]
  readonly estimates: Readonly<Partial<Record<PartyId, { readonly round: RoundId; readonly used: number }>>>
  readonly minds: Readonly<Partial<Record<PartyId, Mind>>>
  /** Who last had the screen. */
  readonly last: PartyId | null
}

export interface HeldGame {
  readonly id: string
  readonly scenario: Scenario
  readonly talks: Talks
  /** Seats that people hold, in the scenario's order. */
  readonly people: readonly PartyId[]
  transcript: Transcript
  aside: Aside
  screen: Screen
  considering: PartyId | null
  refused: Problem | null
}

/** Of a game that begins. */
export const FRESH: Aside = { satDown: false, briefed: [], estimates: {}, minds: {}, last: null }

export const heldGame = (id: string, { transcript, scenario, talks }: Reopened, aside: Aside): HeldGame => {
  const people = scenario.parties
    .map((party) => party.id)
    .filter((party) => transcript.seats[party]?.held === 'human')
  return {
    id,
    scenario,
    talks,
    people,
    transcript,
    // A game that has moves has been sat down to, whatever was kept beside it; where no person plays, nobody will be.
    aside: { ...aside, satDown: aside.satDown || transcript.entries.length > 0 || people.length === 0 },
    screen: { viewer: null, curtain: aside.last },
    considering: null,
    refused: null,
  }
}

/** For a game that comes with moves and without anything kept beside it: everyone knows what has happened so far. */
export const caughtUp = ({ transcript, scenario, talks }: Reopened): Aside => ({
  ...FRESH,
  minds: Object.fromEntries(
    scenario.parties.map(({ id }) => [
      id,
      {
        issue: null,
        drafted: {},
        forAccordOnly: [],
        toldUpTo: transcript.entries.length === 0 ? 0 : talks.viewFor(id).record.length,
      } satisfies Mind,
    ]),
  ),
})

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

const views = new WeakMap<TableState, Map<PartyId, PartyView>>()

/** The same object for as long as nothing has moved, so that a note typed or a thought begun redraws no table. */
export const viewOf = ({ talks }: HeldGame, party: PartyId): PartyView => {
  const known = views.get(talks.state) ?? new Map<PartyId, PartyView>()
  views.set(talks.state, known)
  const view = known.get(party) ?? talks.viewFor(party)
  known.set(party, view)
  return view
}

/** The view that anyone may see: for the shelf, and where no seat is open. */
export const anyView = (held: HeldGame): PartyView =>
  viewOf(held, held.people[0] ?? firstPrincipal(held.scenario))

export const estimatesLeft = (held: HeldGame, viewer: PartyId, round: RoundId): number => {
  const spent = held.aside.estimates[viewer]
  return spent?.round === round ? ESTIMATES - spent.used : ESTIMATES
}

const openTranscript = (held: HeldGame, stage: GameStage): OpenTranscript => {
  const { reading, sitting, seats, preparation, entries } = held.transcript
  const { viewer } = held.screen
  const own: Preparation | undefined = viewer === null ? undefined : preparation[viewer]
  return {
    reading,
    sitting,
    seats,
    preparation:
      stage === 'closed' ? preparation : viewer === null || own === undefined ? {} : { [viewer]: own },
    moves: entries.length,
    entries: stage === 'closed' ? entries : [],
  }
}

/** What the store may hold of it: one seat's view at most, and of the rest what everyone knows. */
export const gameOf = (held: HeldGame): Game => {
  const { viewer, curtain } = held.screen
  const stage = stageOf(held)
  const view = viewer === null ? null : viewOf(held, viewer)
  return {
    id: held.id,
    stage,
    scenario: (view ?? anyView(held)).scenario,
    transcript: openTranscript(held, stage),
    people: held.people,
    viewer,
    curtain,
    view,
    considering: held.considering,
    refused: held.refused,
    notes: viewer === null ? '' : (held.transcript.notes?.[viewer] ?? ''),
    estimatesLeft: view === null ? 0 : estimatesLeft(held, view.viewer, view.round.id),
  }
}
