/**
 * A person's seat in a class as a desk, so that `openSeat`, the table screen and the stage run over it as over a game of this
 * device: `openSeat({ desk: remoteDesk(remote, …), clock, … })`. `game` is null without a seat at an open table.
 *
 * What is done at the table goes to the class; settings and notices are the page's own desk's, and so is whatever concerns games
 * of this device. For the debrief, open the table's transcript (`tableTranscriptOf`) as a copy on the page's own desk.
 */
import { createStore } from 'zustand/vanilla'
import type { PersonView } from '../../class/views/personView.ts'
import { refusal } from '../../table/refusal.ts'
import type { PartyView } from '../../table/view.ts'
import type { PartyId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { DeskActs, DeskState, DeskStore, Game } from '../desk/desk.ts'
import { ESTIMATES } from '../desk/heldGame.ts'
import type { Advice } from '../desk/mind.ts'
import type { Thinker } from '../thinking/thinker.ts'
import { MOST_NOTES, type SeatHolder } from '../transcript/transcript.ts'
import { type BesideSeat, readBesideSeat } from './besideSeat.ts'
import type { RemoteClass } from './remoteClass.ts'

export interface RemoteDeskPorts {
  /** The page's own desk. */
  readonly desk: { readonly store: DeskStore; readonly acts: DeskActs }
  /** The adviser thinks on this device, from the own seat's view. */
  readonly thinker: Pick<Thinker, 'estimate'>
  /** Keeps a text for this class on this device. */
  readonly kept: { readonly read: () => string | null; readonly write: (text: string) => void }
}

const beingSent = (): Problem =>
  refusal('being-sent', '', 'Your last move is still on its way.', 'Wait until the class has it.')

const holdersAt = ({ table, class: { seats: people } }: PersonView): Readonly<Record<PartyId, SeatHolder>> =>
  Object.fromEntries(
    (table?.seats ?? []).map(({ seat, counterpart, people: [first, ...others] }) => {
      const isHeld = people.includes(seat) && !counterpart
      const name = first === undefined ? undefined : [first, ...others].map((one) => one.name).join(', ')
      return [
        seat,
        isHeld
          ? { held: 'human', ...(name === undefined ? {} : { name }) }
          : { held: 'counterpart', temperament: 'scenario' },
      ]
    }),
  )

/** Two who are here decide together: one proposes a move, the other confirms it. */
const hasTeamMate = (person: PersonView | null): boolean =>
  (person?.table?.seats ?? []).some(
    ({ seat, people }) =>
      seat === person?.seat?.viewer && people.filter(({ presence }) => presence !== 'away').length > 1,
  )

const estimatesLeft = ({ estimates }: BesideSeat, view: PartyView): number =>
  ESTIMATES - (estimates?.round === view.round.id ? estimates.used : 0)

const stageOfSeat = ({ satDown }: BesideSeat, { end }: PartyView): Game['stage'] => {
  if (end !== null) return 'closed'
  return satDown ? 'talks' : 'briefing'
}

export const remoteDesk = (remote: RemoteClass, { desk, thinker, kept }: RemoteDeskPorts) => {
  let beside: BesideSeat | null = null
  let refused: Problem | null = null
  let isSending = false

  const personNow = (): PersonView | null => {
    const { view } = remote.store.getState()
    return view?.of === 'person' ? view.view : null
  }
  const seatNow = (): PartyView | null => personNow()?.seat ?? null

  const besideAt = (viewer: PartyId): BesideSeat => {
    if (beside?.seat !== viewer) beside = readBesideSeat(viewer, kept.read())
    return beside
  }

  const gameNow = (): Game | null => {
    const person = personNow()
    if (person === null || person.seat === null) return null
    const { seat: view, table } = person
    const own = besideAt(view.viewer)
    const seats = holdersAt(person)
    const isCounterparts = table?.seats.some(({ seat, counterpart }) => seat === view.toMove && counterpart)
    return {
      id: remote.id,
      stage: stageOfSeat(own, view),
      scenario: view.scenario,
      branch: null,
      was: null,
      transcript: {
        reading: view.reading,
        sitting: view.sitting,
        seats,
        preparation: { [view.viewer]: own.preparation },
        reflections: {},
        // The moves of a table, and how many there were, are its books': a view holds what the seat was told.
        moves: 0,
        entries: [],
      },
      people: [view.viewer],
      viewer: view.viewer,
      curtain: null,
      view,
      considering: isCounterparts ? view.toMove : null,
      refused,
      elsewhere: false,
      mind: own.mind,
      notes: own.notes,
      estimatesLeft: estimatesLeft(own, view),
    }
  }

  const store = createStore<DeskState>(() => ({ ...desk.store.getState(), game: gameNow() }))
  const show = (): void => store.setState({ ...desk.store.getState(), game: gameNow() })

  const keep = (part: Partial<BesideSeat>): void => {
    const view = seatNow()
    if (view === null) return
    beside = { ...besideAt(view.viewer), ...part }
    kept.write(JSON.stringify(beside))
  }

  const stops = [
    desk.store.subscribe(show),
    remote.store.subscribe(({ view }, before) => {
      if (view !== before.view) show()
    }),
  ]

  const refuse = (problem: Problem | null): Problem | null => {
    refused = problem
    show()
    return problem
  }

  const estimate: DeskActs['estimate'] = async (pack, guesses): Promise<Advice | Problem> => {
    const view = seatNow()
    if (view === null)
      return refusal('not-seated', '', 'There is no seat to advise.', 'Wait for the teacher.', {
        variant: 'advisedInClass',
      })
    const own = besideAt(view.viewer)
    const round = view.round.id
    if (estimatesLeft(own, view) === 0)
      return refusal(
        'no-estimates-left',
        '',
        `Your adviser has given ${ESTIMATES} estimates in this round.`,
        'There are more in the next round.',
        { estimates: ESTIMATES },
      )
    keep({ estimates: { round, used: ESTIMATES - estimatesLeft(own, view) + 1 } })
    show()
    try {
      const parties = Object.keys(guesses) as PartyId[]
      const estimates = await Promise.all(parties.map((party) => thinker.estimate(view, pack, party)))
      return { package: pack, guesses, estimates }
    } catch {
      if (seatNow()?.round.id === round) keep({ estimates: own.estimates })
      show()
      return refusal('adviser-failed', '', 'Your adviser could not say.', 'Ask again, or offer without it.', {
        variant: 'class',
      })
    }
  }

  const acts: DeskActs = {
    ...desk.acts,
    judge: remote.judge,
    make: (move) => {
      const problem = isSending ? beingSent() : remote.judge(move)
      if (problem !== null) return refuse(problem)
      isSending = true
      void remote.move(move, hasTeamMate(personNow()) ? 'propose' : 'move').then((answer) => {
        isSending = false
        refuse(answer)
      })
      return null
    },
    sitDown: () => {
      keep({ satDown: true })
      show()
    },
    keepMind: (mind) => keep({ mind }),
    prepare: (party, preparation) => {
      if (party !== seatNow()?.viewer) return
      keep({ preparation })
      show()
    },
    note: (text) => {
      keep({ notes: text.slice(0, MOST_NOTES) })
      show()
    },
    estimate,
    leave: remote.leave,
  }
  return {
    store: store as DeskStore,
    acts,
    /** Follows class and page no longer. */
    stop: () => {
      for (const stop of stops) stop()
    },
  }
}
